import { getEventListeners } from 'node:events'
import { expect, it } from 'vitest'
import { untilCancelled } from '../../../../src/base/process/until-cancelled.js'

const endless = new Promise<never>(() => {})
const reason = new Error('cancelled by the test')

it('is what the work gives, or its error', async () => {
  const { signal } = new AbortController()
  expect(await untilCancelled(Promise.resolve(7), signal)).toBe(7)
  const failing = untilCancelled(Promise.reject(new Error('of the work')), signal)
  await expect(failing).rejects.toThrow('of the work')
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

it('gives the work up once the run is cancelled, or was before', async () => {
  const controller = new AbortController()
  const waiting = untilCancelled(endless, controller.signal)
  controller.abort(reason)
  await expect(waiting).rejects.toBe(reason)
  await expect(untilCancelled(endless, controller.signal)).rejects.toBe(reason)
})
