import { describe, expect, it } from 'vitest'
import {
  type Doubtful,
  isDoubtful,
  ofComparison,
  ofOtherSystem,
  ofTwo,
} from '../../../../src/trial/verdict/compare.js'
import type { Verdict } from '../../../../src/trial/verdict/reason.js'
import { tcg } from '../make.js'

const exit: Verdict = {
  verdict: 'fail',
  reason: { kind: 'exited', fault: 'thaw-1:exit-1', status: 3 },
  faults: [
    {
      id: 'thaw-1:exit-1',
      kind: 'exit',
      pid: 10000,
      comm: 'app',
      status: 3,
      message: 'app exited with 3',
    },
  ],
}
const lacks: Verdict = {
  verdict: 'fail',
  reason: {
    kind: 'lacks',
    fault: 'thaw-1:sigill-1',
    comm: 'app',
    pid: 10000,
    instruction: 'vzeroupper',
    features: ['avx'],
  },
  faults: [],
}
const refused = (cpu: boolean): Verdict => ({
  verdict: 'fail',
  reason: { kind: 'refused', fault: 'thaw-1:criu-1', error: 'no', cpu },
  faults: [],
})
const pass: Verdict = {
  verdict: 'pass',
  reason: { kind: 'lived', seconds: 10, verified: false },
  faults: [],
}
const open: Verdict = { verdict: 'inconclusive', reason: { kind: 'trace-incomplete' }, faults: [] }

const child: Verdict = {
  verdict: 'inconclusive',
  reason: { kind: 'child-failed', comm: 'convert', status: 127, unlike: true },
  faults: [],
}
const reasonOf = (verdict: Verdict | undefined) => verdict?.reason
const first = exit as Extract<Verdict, { verdict: 'fail' }>

describe('a failure', () => {
  it.each([
    [exit, true],
    [refused(false), true],
    [refused(true), false],
    [lacks, false],
    [pass, false],
    [open, false],
    [child, true],
  ])('is doubtful if it names no CPU: $reason.kind', (verdict, doubtful) => {
    expect(isDoubtful(verdict)).toBe(doubtful)
  })
})

describe('a failure and another thaw on the same CPU', () => {
  it.each([exit, refused(false)])('leave it to a comparison if both failed: $reason', (second) => {
    expect(ofTwo(first, second)).toBeUndefined()
  })

  it.each([lacks, refused(true)])('are what names the CPU: $reason', (second) => {
    expect(ofTwo(first, second)).toBe(second)
  })

  it.each([pass, open])('are inconclusive if only one failed: $reason', (second) => {
    expect(ofTwo(first, second)).toEqual({
      verdict: 'inconclusive',
      reason: { kind: 'unrepeated', of: exit.reason, again: second.reason },
      faults: exit.faults,
    })
  })
})

describe('a program that failed beside an app that lived, and another thaw', () => {
  const firstChild = child as Doubtful

  it('leave it to a comparison if it failed again', () => {
    expect(ofTwo(firstChild, child)).toBeUndefined()
  })

  it.each([pass, lacks])('are what the other thaw shows: $reason', (second) => {
    expect(ofTwo(firstChild, second)).toBe(second)
  })

  it('stay open if the other thaw shows nothing', () => {
    expect(ofTwo(firstChild, open)).toBe(child)
  })

  it('are inconclusive if the app itself fails once', () => {
    const unrepeated = { kind: 'unrepeated', of: exit.reason, again: child.reason }
    expect(reasonOf(ofTwo(firstChild, exit))).toEqual(unrepeated)
    expect(reasonOf(ofTwo(first, child))).toEqual(unrepeated)
  })
})

describe('what failed twice', () => {
  it.each(['control', 'reference'] as const)('fails where the %s passes', (of) => {
    expect(ofComparison(first, { of, machine: tcg, verdict: pass })).toBe(exit)
  })

  it.each([exit, open])('is inconclusive where the control passes no more: $reason', (verdict) => {
    const compared = ofComparison(first, { of: 'control', machine: tcg, verdict })
    expect(compared.verdict).toBe('inconclusive')
    expect(compared.faults).toBe(exit.faults)
    const judged = { machine: tcg, reason: verdict.reason }
    expect(reasonOf(compared)).toEqual({ kind: 'changed', of: exit.reason, control: judged })
  })

  it.each([exit, open])('is inconclusive where its kind of guest fails: $reason', (verdict) => {
    const compared = ofComparison(first, { of: 'reference', machine: tcg, verdict })
    const judged = { machine: tcg, reason: verdict.reason }
    expect(reasonOf(compared)).toEqual({ kind: 'doubtful', of: exit.reason, reference: judged })
  })
})

describe('a failure on another system', () => {
  const there = (verdict: Verdict) => ({ machine: tcg, verdict })

  it('is the CPU’s where that system works on a CPU that lacks nothing', () => {
    for (const failed of [exit, lacks]) expect(ofOtherSystem(failed, there(pass))).toBe(failed)
  })

  it('is the system’s where it fails there too, be it at an instruction that the target lacks', () => {
    for (const failed of [exit, lacks]) {
      expect(ofOtherSystem(failed, there(exit))).toMatchObject({
        verdict: 'inconclusive',
        reason: { kind: 'other-system', of: failed.reason, reference: { reason: exit.reason } },
      })
    }
  })

  it('is open where that thaw has no answer, unless an instruction names the CPU', () => {
    expect(ofOtherSystem(exit, there(open))).toMatchObject({ reason: { kind: 'other-system' } })
    expect(ofOtherSystem(lacks, there(open))).toBe(lacks)
  })

  it('is no matter of passes', () => {
    expect(ofOtherSystem(pass, there(exit))).toBe(pass)
  })
})
