import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { folderOf, image } from '../unit/formats/images/make.js'
import { project } from './command.js'

it.concurrent.each([
  'SIGINT',
  'SIGTERM',
  'SIGHUP',
] as const)('%s ends scan and cpus at once', async (signal) => {
  const images = folderOf({
    'inventory.img': '',
    'files.img': image('files', []),
    'pstree.img': image('pstree', []),
  })
  const ends = [['scan', images], ['cpus']].map(async (words) => {
    const output = fullPipe()
    const command = [join(project, 'dist/cli.js'), ...words]
    const running = spawn(process.execPath, command, { stdio: ['ignore', output, 'inherit'] })
    const end = once(running, 'exit')
    // By now it waits for somebody to read what it says.
    await sleep(2000)
    expect(running.exitCode).toBeNull()
    const begun = performance.now()
    running.kill(signal)
    // A shell gives this as 128 + the signal's number.
    expect(await end).toEqual([null, signal])
    expect(performance.now() - begun).toBeLessThan(10_000)
    closeSync(output)
  })
  await Promise.all(ends)
})

/** A pipe that takes no more, so that a command that writes to it does not end by itself. */
function fullPipe(): number {
  const path = join(scratch('signals'), 'pipe')
  execFileSync('mkfifo', [path])
  const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK)
  try {
    for (;;) writeSync(pipe, Buffer.alloc(4096))
  } catch {
    return pipe
  }
}
