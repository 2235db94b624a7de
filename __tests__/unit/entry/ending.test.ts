import { describe, expect, it } from 'vitest'
import { BadInput } from '../../../src/base/bad-input.js'
import { MachineryFailure } from '../../../src/base/process/failure.js'
import { CheckpointFailure } from '../../../src/checkpoint/refusal.js'
import { endingOf } from '../../../src/entry/ending.js'

const going = { signal: new AbortController().signal, exitStatus: () => 1 }

describe('endingOf', () => {
  it('has a message for each mistake in the input', () => {
    expect(endingOf(new BadInput(['cores: "0"', 'jobs: "x"']), going)).toEqual({
      kind: 'bad input',
      status: 2,
      messages: ['cores: "0"', 'jobs: "x"'],
    })
  })

  it.each([
    new MachineryFailure('KVM cannot be used.\n  try: `accel: tcg`'),
    new CheckpointFailure('The app was not ready within 90 s.'),
  ])('shows a failure that the user can do something about without a stack: %s', (error) => {
    expect(endingOf(error, going)).toEqual({
      kind: 'failure',
      status: 4,
      messages: [error.message],
    })
  })

  it('shows a bug with its stack', () => {
    const { kind, status, messages } = endingOf(new TypeError('x is not a function'), going)
    expect({ kind, status }).toEqual({ kind: 'failure', status: 4 })
    expect(messages).toEqual([expect.stringMatching(/^TypeError: x is not a function\n {4}at /)])
    expect(endingOf('thrown text', going).messages).toEqual(['thrown text'])
  })

  it('of a cancelled run is that, whatever was thrown', () => {
    const cancel = { signal: AbortSignal.abort(), exitStatus: () => 143 }
    expect(endingOf(new BadInput(['jobs: "x"']), cancel)).toEqual({
      kind: 'cancelled',
      status: 143,
      messages: ['Cancelled: every guest has been ended.'],
    })
  })
})
