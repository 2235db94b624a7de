import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { GuestEvent } from '../../lib/machine/job/record.js'
import { openStateStore } from '../../lib/machine/states/store.js'
import { bareBench, boot, devices } from '../../scripts/bench/hello.mjs'
import { scratch } from '../scratch.js'
import { toolkitHere } from './toolkit-here.js'

/** More than a socket holds. */
const size = 1_000_000

/** Reads nothing for a while, as while it searches a large file. The guest needs a fraction of that. */
function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

it('what a guest says last arrives before its reset, also where the host is busy', async () => {
  const bench = bareBench(await toolkitHere(), scratch('last'), new AbortController().signal)
  const job = `head -c ${size} /dev/zero >/big
    say ready
    say file big ${size}
    cat /big >&3
    say_when done
    off`
  const run = await boot(bench, 'busy', 'max', 'hello', {
    files: [{ path: 'thawcheck/settings', kind: 'file', content: job }],
    onEvent: (event: GuestEvent) => {
      if (event.kind === 'line' && event.word === 'ready') standStill(3000)
    },
  })
  expect(run.broken).toBeUndefined()
  expect(run.files.get('big')?.length).toBe(size)
})

it('a guest that hangs tells where, before it is ended', async () => {
  // QEMU is asked by what saves states.
  const states = openStateStore(join(scratch('hang-states'), 'states'), 1e9)
  const { signal } = new AbortController()
  const bench = bareBench(await toolkitHere(), scratch('hang'), signal, states)
  const run = await boot(bench, 'hangs', 'max', 'hello', {
    ...devices(bench, 'hangs'),
    files: [
      { path: 'thawcheck/settings', kind: 'file', content: 'say ready; while :; do :; done' },
    ],
    limitSeconds: 2,
  })
  expect(run.broken).toBe('it did not end within 2 s')
  const said = run.files.get('hang')?.toString() ?? ''
  // Both times its CPU was busy.
  expect(said.match(/^RIP=\w+ .* HLT=0$/gm)).toHaveLength(2)
  expect(said).toMatch(/^== info lapic\n/m)
})
