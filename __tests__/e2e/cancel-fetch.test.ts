import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { scratch } from '../scratch.js'
import { start } from './command.js'
import { toolkitHere } from './toolkit-here.js'

// What fetches the toolkit may have to be installed first, which nothing may interrupt.
beforeAll(async () => {
  await toolkitHere()
  if (spawnSync('mmdebstrap', ['--version']).error === undefined) return
  const cache = scratch('installs-mmdebstrap')
  await start(['check', '--run', 'exit 1', '--cpus', 'EPYC'], { XDG_CACHE_HOME: cache }).done
})

it('SIGTERM while the toolkit is fetched ends the fetch at once', async () => {
  const cache = scratch('cache')
  const run = start(['check', '--run', 'exec sleep 1000', '--cpus', 'EPYC'], {
    XDG_CACHE_HOME: cache,
  })
  await run.said(/fetching qemu-system-x86/)
  // In the midst of unpacking.
  const unpacked = () =>
    execFileSync('find', [cache, '-path', '*.unpacked/usr/bin/*', '-print', '-quit'])
  await vi.waitFor(() => expect(unpacked()).not.toHaveLength(0), { timeout: 300_000, interval: 50 })
  run.process.kill('SIGTERM')
  const told = Date.now()
  const { status, stderr, report } = await run.done
  expect(Date.now() - told).toBeLessThan(15_000)
  expect(status).toBe(143)
  expect(stderr).toContain('Cancelled')
  expect(report).toBeUndefined()
  expect(readdirSync(join(cache, 'thawcheck'))).toEqual([])
  // pgrep exits with 1 where there is no such process.
  expect(spawnSync('pgrep', ['-f', `${cache}/thawcheck`]).status).toBe(1)
  expect(execFileSync('mount', { encoding: 'utf8' })).not.toContain(cache)
})
