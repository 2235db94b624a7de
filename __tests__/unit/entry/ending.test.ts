import { describe, expect, it } from 'vitest'
import { BadInput } from '../../../src/base/bad-input.js'
import { type Cancel, Cancelled } from '../../../src/base/process/cancel.js'
import { MachineryFailure } from '../../../src/base/process/failure.js'
import { CheckpointFailure } from '../../../src/checkpoint/refusal.js'
import { endingOf, StrayError } from '../../../src/entry/ending.js'

function cancel(signal = new AbortController().signal, status = 1): Cancel {
  return { signal, exitStatus: () => status, end: () => {} }
}

describe('a run ends', () => {
  it.each([
    ['bad input', new BadInput(['cpus: none', 'jobs: "x"']), 2, ['cpus: none', 'jobs: "x"']],
    ['failure', new MachineryFailure('no space'), 4, ['no space']],
    ['failure', new CheckpointFailure('not ready'), 4, ['not ready']],
    ['failure', 'not even an error', 4, ['not even an error']],
  ] as const)('with %s after %s', (kind, error, status, messages) => {
    expect(endingOf(error, cancel())).toEqual({ kind, status, messages })
  })

  it('with a stack after a bug', () => {
    const { status, messages } = endingOf(new TypeError('a bug'), cancel())
    expect(status).toBe(4)
    expect(messages[0]).toMatch(/^TypeError: a bug\n +at /)
  })

  it('as cancelled after a signal, whatever broke because of that', () => {
    const { kind, status } = endingOf(
      new Error('broke'),
      cancel(AbortSignal.abort(new Cancelled('ended by SIGINT')), 130),
    )
    expect({ kind, status }).toEqual({ kind: 'cancelled', status: 130 })
  })

  it('as a failure after an error that nothing caught, which has been shown already', () => {
    const reason = new StrayError('an error was not caught')
    expect(endingOf(reason, cancel(AbortSignal.abort(reason), 4))).toEqual({
      kind: 'failure',
      status: 4,
      messages: [],
    })
  })
})
