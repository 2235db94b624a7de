import { describe, expect, it } from 'vitest'
import type { StartFailure } from '../../../../src/trial/fresh/answer.js'
import type { StartSeen } from '../../../../src/trial/fresh/judge-start.js'
import { ofComparedStart, ofTwoStarts } from '../../../../src/trial/fresh/settle-start.js'
import { tcg } from '../make.js'
import { exited, lacks, starts } from './make.js'

const doubtful = (how: StartFailure): StartSeen => ({ starts: 'doubtful', how })
const crash = (comm: string, pid: number): StartFailure => ({
  ...{ kind: 'crashed', fault: `start-1:signal-${pid}`, signal: 'SIGSEGV' },
  ...{ comm, pid },
})

describe('two starts on the same CPU', () => {
  it.each<[string, StartFailure, StartFailure]>([
    ['the same status', exited, { ...exited, fault: 'start-1-again:exit-1' }],
    ['the same signal', crash('node', 10001), crash('node', 10003)],
    ['never ready', { kind: 'not-ready', seconds: 60 }, { kind: 'not-ready', seconds: 60 }],
  ])('are compared with another CPU where they ended in the same way: %s', (_, one, other) => {
    expect(ofTwoStarts(one, doubtful(other))).toBeUndefined()
  })

  it.each<[string, StartSeen]>([
    ['started', starts],
    ['had another status', doubtful({ ...exited, status: 4 })],
    ['failed otherwise', doubtful({ kind: 'not-ready', seconds: 60 })],
    ['showed nothing', { starts: 'unknown', reason: { kind: 'leaks', features: ['avx2'] } }],
  ])('show nothing where the second one %s', (_, second) => {
    expect(ofTwoStarts(exited, second)).toEqual({
      ...{ starts: 'unknown', reason: { kind: 'unrepeated', how: exited } },
    })
  })

  it('do not end in the same way if another program crashed', () => {
    expect(ofTwoStarts(crash('node', 10001), doubtful(crash('sh', 10001)))).toBeDefined()
  })

  it('have the answer of the second one where that names the CPU', () => {
    const no: StartSeen = { starts: 'no', reason: lacks }
    expect(ofTwoStarts(exited, no)).toBe(no)
  })
})

describe('a comparison with a CPU that lacks nothing', () => {
  it('shows that the app needs that CPU if it starts there', () => {
    expect(ofComparedStart(exited, starts, tcg)).toEqual({
      ...{ starts: 'no', reason: { kind: 'failed', how: exited } },
    })
  })

  it('shows nothing if it does not start there, either', () => {
    expect(ofComparedStart(exited, doubtful(exited), tcg)).toEqual({
      ...{ starts: 'unknown', reason: { kind: 'elsewhere', how: exited, machine: tcg } },
    })
  })

  it.each<[number, number, string]>([
    [60, 16, 'unknown'],
    [60, 15, 'no'],
    [60, 1, 'no'],
  ])('of an app that was not ready within %i s, and there after %i s: %s', (seconds, ready, told) => {
    const how = { kind: 'not-ready', seconds } as const
    expect(ofComparedStart(how, { ...starts, ready } as StartSeen, tcg)).toMatchObject({
      starts: told,
      reason: told === 'no' ? { kind: 'failed' } : { kind: 'slow', seconds, elsewhere: ready },
    })
  })
})
