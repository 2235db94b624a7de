import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { wakeProgram } from '../../../../../src/machine/job/programs/wake.js'
import { scratch } from '../../../../scratch.js'

const path = join(scratch('wake'), 'wake')
writeFileSync(path, wakeProgram(), { mode: 0o755 })

/** Waits as a Java does: for this signal, sent in this way, with this value. */
const waiting = `
import os, signal, sys
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGRTMIN + 2})
print('waiting', flush=True)
info = signal.sigwaitinfo({signal.SIGRTMIN + 2})
print(info.si_signo, info.si_code, info.si_status, flush=True)
`

it('wakes what waits for the signal by sigqueue', async () => {
  const child = spawn('python3', ['-c', waiting], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
    if (said === 'waiting\n') expect(spawnSync(path, [`${child.pid}`]).status).toBe(0)
  })
  await once(child, 'close')
  expect(said).toBe('waiting\n36 -1 0\n')
})

it('says so if there is no such process', () => {
  // More than any id of Linux.
  expect(spawnSync(path, ['4194305']).status).toBe(1)
})
