import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sharedCache } from '../../../../src/machine/toolkit/shared-cache.js'

beforeEach(() => {
  vi.stubEnv('ACTIONS_CACHE_URL', '')
  vi.stubEnv('ACTIONS_RESULTS_URL', '')
})
afterEach(() => void vi.unstubAllEnvs())

const never = new AbortController().signal

/** What is said when the cache is asked, outside of any runner. */
async function said(inRunner: boolean, event: string, cancel = never) {
  const lines: string[] = []
  const cache = sharedCache('/nowhere', 'key', { inRunner, event }, cancel)
  await cache.restore((line) => lines.push(line))
  return lines
}

it.each([
  'push',
  'pull_request',
  'schedule',
  'workflow_dispatch',
  'merge_group',
])('is asked in a runner on %s', async (event) => {
  expect(await said(true, event)).toEqual(['this runner has no cache'])
})

it('is not asked outside of a runner', async () => {
  expect(await said(false, 'push')).toEqual([])
})

it.each([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'release',
  'repository_dispatch',
  '',
])('is neither asked nor filled on "%s"', async (event) => {
  const lines = [`the shared cache is not used on ${event}`]
  expect(await said(true, event)).toEqual(lines)
  const cache = sharedCache('/nowhere', 'key', { inRunner: true, event }, never)
  const ofSaving: string[] = []
  await cache.save((line) => ofSaving.push(line))
  expect(ofSaving).toEqual([])
})

it('is waited for no longer once the run is cancelled', async () => {
  const reason = new Error('cancelled by the test')
  await expect(said(true, 'push', AbortSignal.abort(reason))).rejects.toBe(reason)
})
