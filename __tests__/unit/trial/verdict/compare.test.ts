import { describe, expect, it } from 'vitest'
import { compareWithReference, isDoubtful } from '../../../../src/trial/verdict/compare.js'
import type { Verdict } from '../../../../src/trial/verdict/reason.js'
import { host, kvm, tcg } from '../make.js'

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

describe('isDoubtful', () => {
  it.each([
    // The control ran on the machine itself, or under another accelerator: on another kind of machine.
    { verdict: exit, control: host, guest: tcg, doubtful: true },
    { verdict: exit, control: host, guest: kvm, doubtful: true },
    { verdict: exit, control: kvm, guest: tcg, doubtful: true },
    { verdict: refused(false), control: kvm, guest: tcg, doubtful: true },
    // Only the CPU differs.
    { verdict: exit, control: tcg, guest: tcg, doubtful: false },
    { verdict: exit, control: kvm, guest: kvm, doubtful: false },
    // The evidence names the CPU.
    { verdict: lacks, control: host, guest: tcg, doubtful: false },
    { verdict: refused(true), control: host, guest: tcg, doubtful: false },
    { verdict: pass, control: host, guest: tcg, doubtful: false },
    { verdict: open, control: host, guest: tcg, doubtful: false },
  ])('$verdict.reason ($control.on, $guest.accel): $doubtful', (one) => {
    expect(isDoubtful(one.verdict, one.control, one.guest)).toBe(one.doubtful)
  })
})

describe('compareWithReference', () => {
  it('leaves a fail where the same kind of guest passes on all that there is', () => {
    expect(compareWithReference(exit, { machine: tcg, verdict: pass })).toBe(exit)
  })

  it.each([exit, open])('leaves it open otherwise', (other) => {
    expect(compareWithReference(exit, { machine: tcg, verdict: other })).toEqual({
      verdict: 'inconclusive',
      reason: {
        kind: 'doubtful',
        of: exit.reason,
        reference: { machine: tcg, reason: other.reason },
      },
      faults: exit.faults,
    })
  })
})
