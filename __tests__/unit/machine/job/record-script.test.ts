import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { scratch } from '../../../scratch.js'

// A guest's kernel may have run for less than a second when the first deadline is set.
it.each([
  ['0.07', 7],
  ['0.98', 98],
  ['1.00', 100],
  ['12.09', 1209],
  ['100.30', 10030],
])('%s seconds are %i centiseconds, with which a shell can count', (seconds, centiseconds) => {
  const script = `. src/machine/job/scripts/record.sh
    set_now ${seconds}
    echo "$now $((now + 1))"`
  const said = execFileSync('bash', ['-c', script], { encoding: 'utf8' })
  expect(said).toBe(`${centiseconds} ${centiseconds + 1}\n`)
})

it('a device is waited for until it can be opened, and not only until it has a name', async () => {
  const folder = scratch('device')
  const [device, whole] = [join(folder, 'device'), join(folder, 'whole')]
  // As a disk that the kernel is still adding, a socket cannot be opened (ENXIO).
  const server = createServer().listen(device)
  await once(server, 'listening')
  const script = `. src/machine/job/scripts/record.sh
    pause() { sleep 0.05; echo waits; }
    wait_for ${device}
    cat ${device}`
  const shell = spawn('bash', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  shell.stdout.on('data', (chunk) => {
    said += chunk
  })
  await once(shell.stdout, 'data')
  await sleep(200)
  writeFileSync(whole, 'content')
  renameSync(whole, device)
  expect(await once(shell, 'close')).toEqual([0, null])
  server.close()
  expect(said).toMatch(/^(waits\n)+content$/)
})
