import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { outcome, thawcheck } from './command.js'

it('a guest cannot change the images that the next one gets', async () => {
  // Root in the guest writes over the beginning of the store, without which it cannot be mounted.
  const overwrite = 'dd if=/dev/zero of=/dev/pmem0 bs=64k count=16 conv=fsync'
  const run = await thawcheck([
    ...['check', '--run', 'exec sleep 1000', '--warm-up', '1s', '--cpus', 'EPYC', '--jobs', '1'],
    ...['--watch', '1s', '--verify', `test -b /dev/pmem0 && ${overwrite}`],
  ])
  expect(run.report?.control).toMatchObject({ verdict: 'pass', reason: { verified: true } })
  expect(outcome(run, 'EPYC')).toMatchObject({ verdict: 'pass', attempts: 1 })
})

it('images with more than the memory of their guest are frozen', async () => {
  const forked =
    'import os, time\n' +
    'shared = b"x" * (110 << 20)\n' +
    'if not any(os.fork() == 0 for _ in range(4)): print("ready", flush=True)\n' +
    'while True: time.sleep(0.1)'
  const kept = join(scratch('kept'), 'checkpoint')
  const taken = await thawcheck([
    ...['checkpoint', '--run', `exec python3 -c '${forked}'`, '--ready-log', '^ready'],
    ...['--memory', '320M', '--to', kept],
  ])
  expect(taken.stderr).toContain('checkpoint: taken')
  const pages = readdirSync(join(kept, 'images')).filter((name) => name.startsWith('pages-'))
  const sizes = pages.map((name) => statSync(join(kept, 'images', name)).size)
  // Each process has its own copy of what they share.
  expect(sizes.filter((size) => size > 110 * 1024 ** 2)).toHaveLength(5)
})
