import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sharedCache } from '../../../../src/machine/toolkit/shared-cache.js'

beforeEach(() => {
  vi.stubEnv('ACTIONS_CACHE_URL', '')
  vi.stubEnv('ACTIONS_RESULTS_URL', '')
})
afterEach(() => void vi.unstubAllEnvs())

/** What is said when the cache is asked, outside of any runner. */
async function said(inRunner: boolean, event: string, cancel = new AbortController().signal) {
  const lines: string[] = []
  const cache = sharedCache('/nowhere', 'key', { inRunner, event }, cancel)
  await cache.restore((line) => lines.push(line))
  return lines
}

it('is asked in a runner', async () => {
  expect(await said(true, 'pull_request')).toEqual(['this runner has no cache'])
})

it.each([
  [false, ''],
  [true, 'pull_request_target'],
  [true, 'workflow_run'],
])('is not asked where it must not be: in a runner %s, event "%s"', async (inRunner, event) => {
  expect(await said(inRunner, event)).toEqual([])
})

it('is waited for no longer once the run is cancelled', async () => {
  const reason = new Error('cancelled by the test')
  await expect(said(true, 'push', AbortSignal.abort(reason))).rejects.toBe(reason)
})
