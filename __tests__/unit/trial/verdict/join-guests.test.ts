import { describe, expect, it } from 'vitest'
import { join, type Shown } from '../../../../src/trial/verdict/join-guests.js'
import type { Cause, Verdict } from '../../../../src/trial/verdict/judge.js'

const nothing = { enforced: [], leaks: [], shortfalls: [] }
const pass: Verdict = { verdict: 'pass', words: 'alive after 10 s', faults: [] }
const inconclusive: Verdict = {
  verdict: 'inconclusive',
  words: 'app hit SIGILL at vmovdqu64',
  faults: [{ kind: 'sigill', message: 'vmovdqu64' }],
}
const fail = (cause: Cause): Verdict => ({ verdict: 'fail', cause, words: 'it died', faults: [] })

function guest(accel: Shown['accel'], verdict: Verdict, honesty: Partial<Shown['honesty']> = {}) {
  return { accel, verdict, honesty: { ...nothing, ...honesty } }
}

describe('the evidence of one guest', () => {
  it('is what it is', () => {
    const only = guest('tcg', fail('sigill'), { enforced: ['avx'] })
    expect(join('Nehalem', [only])).toEqual({ ...only, decisive: only })
  })

  it('names beside a pass what nothing was shown of', () => {
    const { verdict } = join('Haswell', [guest('kvm', pass, { leaks: ['abm', 'bmi1'] })])
    expect(verdict.words).toBe(
      'alive after 10 s; says nothing of abm, bmi1, which Haswell lacks and its guest runs all the same',
    )
  })

  it('names beside a pass what the guest had not', () => {
    const { verdict } = join('Skylake', [guest('tcg', pass, { shortfalls: ['avx512f'] })])
    expect(verdict.words).toBe(
      'alive after 10 s; Skylake also has avx512f, which its guest had not',
    )
  })

  it('names not all of many', () => {
    const leaks = ['pni', 'ssse3', 'sse4.1', 'sse4.2', 'popcnt', 'movbe', 'aes', 'sha-ni', 'bmi2']
    const joint = join('Conroe', [guest('kvm', pass, { leaks })])
    expect(joint.verdict.words).toContain('pni, ssse3, sse4.1, sse4.2, popcnt, movbe and 3 more')
    expect(joint.honesty.leaks).toEqual(leaks)
  })

  it('names nothing beside another verdict', () => {
    const { verdict } = join('Haswell', [guest('kvm', inconclusive, { leaks: ['abm'] })])
    expect(verdict.words).toBe(inconclusive.words)
  })
})

describe('the evidence of two guests', () => {
  const open = { kvm: { leaks: ['aes'], enforced: ['avx'] }, tcg: { shortfalls: ['avx512f'] } }

  it.each([
    ['pass', 'pass', 'pass', 'kvm'],
    ['pass', 'inconclusive', 'pass', 'kvm'],
    ['inconclusive', 'pass', 'pass', 'tcg'],
    ['inconclusive', 'inconclusive', 'inconclusive', 'kvm'],
    ['fail', 'pass', 'fail', 'kvm'],
    ['pass', 'fail', 'fail', 'tcg'],
    ['inconclusive', 'fail', 'fail', 'tcg'],
    ['fail', 'fail', 'fail', 'kvm'],
  ] as const)('%s and %s is %s, by %s', (first, second, together, by) => {
    const verdicts = { pass, inconclusive, fail: fail('sigill') }
    const kvm = guest('kvm', verdicts[first], open.kvm)
    const tcg = guest('tcg', verdicts[second], open.tcg)
    const joint = join('Skylake', [kvm, tcg])
    expect(joint.verdict.verdict).toBe(together)
    expect(joint.decisive.accel).toBe(by)
  })

  it('leaves open only what both left open', () => {
    const kvm = guest('kvm', pass, { leaks: ['aes', 'bmi2'], enforced: ['avx512f'] })
    const tcg = guest('tcg', pass, { leaks: ['bmi2'], enforced: ['aes'], shortfalls: ['xsavec'] })
    const { honesty, verdict } = join('X', [kvm, tcg])
    expect(honesty).toEqual({ enforced: ['avx512f', 'aes'], leaks: ['bmi2'], shortfalls: [] })
    expect(verdict.words).toMatch(/^alive after 10 s; says nothing of bmi2, which X lacks/)
  })

  it('counts of a pass only what that guest could see', () => {
    const kvm = guest('kvm', pass, { leaks: ['aes'] })
    const tcg = guest('tcg', inconclusive, { enforced: ['aes'], shortfalls: ['xsavec'] })
    expect(join('X', [kvm, tcg]).honesty).toEqual({ ...nothing, leaks: ['aes'] })
  })

  it('says what left each of them open', () => {
    const broken = { ...inconclusive, words: 'the guest broke twice', faults: [] }
    const { verdict } = join('X', [guest('kvm', broken), guest('tcg', inconclusive)])
    expect(verdict.words).toBe(
      'under KVM the guest broke twice; under TCG app hit SIGILL at vmovdqu64',
    )
    expect(verdict.faults).toEqual(inconclusive.faults)
  })
})
