import { describe, expect, it } from 'vitest'
import {
  causeOf,
  decisiveFault,
  isUnexplained,
  namesCpu,
  type Reason,
} from '../../../../src/trial/verdict/reason.js'
import { reasons } from './reasons.js'

const all = Object.values(reasons).flatMap((kinds) =>
  Object.values<readonly Reason[]>(kinds).flat(),
)

it('every reason is plain JSON', () => {
  for (const reason of all) expect(JSON.parse(JSON.stringify(reason))).toEqual(reason)
})

describe('facts of reasons', () => {
  it('a cause has every fail, and nothing else', () => {
    const ofFails = Object.values<readonly Reason[]>(reasons.fail).flat()
    expect(all.filter((reason) => causeOf(reason) !== null)).toEqual(ofFails)
  })

  it('only an instruction and a check of the CPU name the CPU', () => {
    expect(all.filter(namesCpu).map(({ kind }) => kind)).toEqual(['lacks', 'lacks', 'refused'])
  })

  it('another guest cannot settle what no shortfall explains', () => {
    const kinds = all.filter(isUnexplained).map(({ kind }) => kind)
    expect([...new Set(kinds)]).toEqual([
      ...['present-on-target', 'unexplained-sigill', 'started-afresh', 'unseen-instruction'],
      ...['child-failed', 'unrepeated'],
    ])
  })

  it('a trap decides a crash by SIGILL, and the signal any other', () => {
    expect(reasons.fail.crashed.map(decisiveFault)).toEqual([
      'thaw-1:signal-1',
      'thaw-1:signal-1',
      'thaw-1:sigill-1',
    ])
  })

  it('what decided within another reason decided that', () => {
    expect(reasons.inconclusive.garbled.map(decisiveFault)).toEqual(['thaw-1:exit-1'])
    expect(reasons.inconclusive.surplus.map(decisiveFault)).toEqual(['thaw-1:signal-1'])
    expect(reasons.inconclusive.doubtful.map(decisiveFault)).toEqual(['thaw-1:exit-1'])
    const { unrepeated, changed } = reasons.inconclusive
    expect(unrepeated.map(decisiveFault)).toEqual(['thaw-1:exit-1', 'thaw-1:verify-1'])
    expect(changed.map(decisiveFault)).toEqual(['thaw-1:exit-1'])
    expect(reasons.inconclusive.several.map(decisiveFault)).toEqual(['thaw-1:sigill-1', undefined])
  })

  it('no fault decided what is about missing evidence', () => {
    const undecided = all.filter((reason) => decisiveFault(reason) === undefined)
    expect([...new Set(undecided.map(({ kind }) => kind))]).toEqual([
      'lived',
      'exited-0',
      'ended-early',
      'late',
      'guest-broke',
      'out-of-memory',
      'engine-without-error',
      'asleep',
      'unseen',
      'started-afresh',
      'stopped',
      'ended-in-watch',
      'child-failed',
      'watch-cut-short',
      'verify-not-asked',
      'trace-incomplete',
      'would-fault',
      'several',
    ])
  })
})
