import { describe, expect, it } from 'vitest'
import type { Machine } from '../../../src/cpu/accel.js'
import type { Honesty } from '../../../src/cpu/honesty.js'
import { parseTarget, type Target } from '../../../src/cpu/target.js'
import { joinGuests } from '../../../src/trial/join-guests.js'
import { expected, guestResult, kvm, seen, tcg, wellEvidence } from './make.js'
import { avx2, avx512, noInstruction } from './verdict/samples.js'

const target = parseTarget('Haswell') as Target
const evidence = {
  pass: wellEvidence,
  fail: seen({ sigills: [avx512] }),
  // a shortfall of the guest
  inconclusive: seen({ sigills: [avx2] }),
  unexplained: seen({ sigills: [noInstruction] }),
  broken: seen({ broken: 'its kernel panicked' }),
}

const guest = (machine: Machine, what: keyof typeof evidence, honesty: Partial<Honesty> = {}) =>
  guestResult('Haswell', {
    ...{ machine, honesty, seen: { evidence: evidence[what] } },
    expected: expected('Haswell', { shortfalls: ['avx2'] }),
  })

describe('the evidence of one guest', () => {
  it.each(['pass', 'fail', 'inconclusive'] as const)('is what it is: %s', (what) => {
    const only = guest(tcg, what, { enforced: ['avx'], leaks: ['aes'] })
    expect(joinGuests(target, [only])).toEqual({
      target,
      verdict: only.verdict,
      honesty: only.honesty,
      decisive: only,
      guests: [only],
    })
  })
})

describe('the evidence of two guests', () => {
  it.each([
    ['pass', 'pass', 'pass', kvm],
    ['pass', 'inconclusive', 'pass', kvm],
    ['inconclusive', 'pass', 'pass', tcg],
    ['inconclusive', 'inconclusive', 'inconclusive', kvm],
    ['pass', 'broken', 'pass', kvm],
    ['pass', 'unexplained', 'inconclusive', tcg],
    ['unexplained', 'pass', 'inconclusive', kvm],
    ['unexplained', 'fail', 'fail', tcg],
    ['fail', 'pass', 'fail', kvm],
    ['pass', 'fail', 'fail', tcg],
    ['inconclusive', 'fail', 'fail', tcg],
    ['fail', 'fail', 'fail', kvm],
  ] as const)('%s and %s is %s, by %o', (first, second, together, by) => {
    const result = joinGuests(target, [guest(kvm, first), guest(tcg, second)])
    expect(result.verdict.verdict).toBe(together)
    expect(result.decisive.machine).toBe(by)
  })

  it('leaves open only what both left open', () => {
    const { honesty } = joinGuests(target, [
      guest(kvm, 'pass', { leaks: ['aes', 'bmi2'], enforced: ['avx512f'] }),
      guest(tcg, 'pass', { leaks: ['bmi2'], enforced: ['aes'], shortfalls: ['xsavec'] }),
    ])
    expect(honesty).toEqual({ enforced: ['avx512f', 'aes'], leaks: ['bmi2'], shortfalls: [] })
  })

  it('counts of a pass only what that guest could see', () => {
    const { honesty } = joinGuests(target, [
      guest(kvm, 'pass', { leaks: ['aes'] }),
      guest(tcg, 'inconclusive', { enforced: ['aes'], shortfalls: ['xsavec'] }),
    ])
    expect(honesty).toEqual({ enforced: [], leaks: ['aes'], shortfalls: [] })
  })

  it('has the reasons and faults of both where neither has an answer', () => {
    const [broken, open] = [guest(kvm, 'broken'), guest(tcg, 'inconclusive')]
    const { verdict } = joinGuests(target, [broken, open])
    expect(verdict).toEqual({
      verdict: 'inconclusive',
      reason: {
        kind: 'several',
        guests: [
          { machine: kvm, reason: broken.verdict.reason },
          { machine: tcg, reason: open.verdict.reason },
        ],
      },
      faults: open.verdict.faults,
    })
  })
})
