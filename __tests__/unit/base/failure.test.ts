import { expect, it } from 'vitest'
import { attempt, ExpectedFailure } from '../../../src/base/failure.js'

const failing = (error: Error) =>
  attempt(async () => {
    throw error
  })

it('an expected failure is a result', async () => {
  const failure = new ExpectedFailure('no checkpoint')
  expect(await failing(failure)).toBe(failure)
  expect(await attempt(async () => 5)).toBe(5)
})

it.each(['ENOSPC', 'EDQUOT'])('a full disk is expected as well (%s)', async (code) => {
  const full = Object.assign(new Error(`${code}: no space left on device, write`), { code })
  const failure = await failing(full)
  expect(failure).toBeInstanceOf(ExpectedFailure)
  expect((failure as ExpectedFailure).message).toMatch(
    new RegExp(`^A disk is full: ${code}: no space left.*\\n {2}try: free space`),
  )
})

it('every other error is a bug, which is thrown on', async () => {
  const bug = Object.assign(new Error('EBADF: bad file descriptor'), { code: 'EBADF' })
  await expect(failing(bug)).rejects.toBe(bug)
})
