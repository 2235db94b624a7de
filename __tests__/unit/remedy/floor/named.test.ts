import { describe, expect, it } from 'vitest'
import { foundNeeds, toldBy } from '../../../../src/remedy/floor/named.js'
import type { TargetResult } from '../../../../src/trial/result.js'
import type { CertainHazard } from '../../../../src/trial/verdict/certain-hazard.js'
import type { Decision } from '../../../../src/trial/verdict/reason.js'
import { passed, sigill } from '../../report/make.js'

const certain: readonly CertainHazard[] = [
  { kind: 'function', name: 'f32xfmaf64', file: 'libm.so.6', needs: ['fma'] },
  { kind: 'binding', file: 'libc.so.6', unbound: 7, needs: ['xsavec'] },
]
const provides = new Set(['avx', 'bmi2'])
const honesty = { enforced: [], leaks: ['bmi2'], shortfalls: [] }
const diagnosis = {
  ...{ sentence: 'x', layer: 'glibc', id: 'glibc-ifunc', name: 'glibc', how: 'x', certain: true },
  ...{ needs: ['avx2', 'bmi2'], missing: ['avx2'], executable: null, crash: null },
  mapping: { kind: 'file', what: '/lib/libc.so.6', offset: '0x1', start: '0x0', end: '0x2' },
  symbol: { name: '__strlen_avx2', start: '0x0', end: null, exact: true, source: 'x', serves: [] },
} as never
const at = { comm: 'a', pid: 1, fault: sigill.id, instruction: 'x' }
const lived = { kind: 'lived', seconds: 3, verified: false } as const

function told(decision: Decision, explanations: Map<string, object> = new Map()) {
  const verdict = { ...decision, faults: decision.verdict === 'fail' ? [sigill] : [] }
  const result = { verdict, honesty } as Pick<TargetResult, 'verdict' | 'honesty'>
  return toldBy(result, { explanations, certain, provides })
}

describe('what a thaw tells', () => {
  it('is who needs what is missing, with an example', () => {
    const lacks: Decision = {
      verdict: 'fail',
      reason: { kind: 'lacks', features: ['avx2'], ...at },
    }
    expect(told(lacks, new Map([[sigill.id, { diagnosis }]]))).toMatchObject({
      outcome: 'fail',
      users: [{ feature: 'avx2', layer: 'glibc', where: '__strlen_avx2 in libc.so.6' }],
    })
    // What cannot be explained was seen nevertheless.
    expect(told(lacks).users).toEqual([{ feature: 'avx2', layer: null, where: null }])
  })

  it('is what CRIU refused, without what only the guest lacks', () => {
    const criu = { differs: ['xsave', 'avx', 'some_flag'], onlyGuest: ['avx'] }
    const reason = { kind: 'refused', cpu: true, error: 'x', fault: sigill.id } as const
    expect(told({ verdict: 'fail', reason }, new Map([[sigill.id, { criu }]])).users).toEqual([
      { feature: 'xsave', layer: 'CRIU', where: null },
    ])
  })

  it('is what leaked, of a pass', () => {
    expect(told({ verdict: 'pass', reason: passed.reason as typeof lived })).toEqual({
      outcome: 'pass',
      users: [],
      leaked: ['bmi2'],
    })
  })

  it('is what is certain to be needed later', () => {
    const calls = (...features: string[]) => ({ count: 1, names: [], files: [], features })
    const reason = {
      ...({ kind: 'would-fault', of: lived } as const),
      functions: calls('fma'),
      unbound: calls('xsavec'),
    }
    const { outcome, users } = told({ verdict: 'inconclusive', reason })
    expect(outcome).toBe('open')
    expect(users).toMatchObject([
      { feature: 'fma', layer: 'glibc', where: 'f32xfmaf64 in libm.so.6' },
      { feature: 'xsavec', where: 'binds libc.so.6' },
    ])
  })

  it('is that no guest can show it, only where none here has the feature', () => {
    const lacking = (...features: string[]): Decision => ({
      verdict: 'inconclusive',
      reason: { kind: 'guest-lacks', features, taken: { on: 'guest', kvm: false }, ...at },
    })
    expect(told(lacking('avx512f')).outcome).toBe('beyond')
    expect(told(lacking('bmi2')).outcome).toBe('open')
    const reason = {
      kind: 'several',
      guests: [{ machine: passed.machine, reason: lacking('avx512f').reason }],
    } as const
    expect(told({ verdict: 'inconclusive', reason }).outcome).toBe('beyond')
  })
})

it('code that was chosen or compiled is told from code that may never run', () => {
  const finding = { layer: 'glibc', ids: [], name: 'glibc', certain: true, count: 1, examples: [] }
  const findings = [
    { ...finding, how: 'resolved', features: ['avx2', 'bmi2'] },
    { ...finding, how: 'compiled', features: ['avx2'] },
    { ...finding, how: 'possible', features: ['aes'] },
  ] as const
  const target = { name: 'x86-64-v1', risk: 'at risk', findings, overwrites: [] } as const
  const scan = { schema: 'thawcheck-scan/2', targets: [target], unread: [] } as const
  expect(foundNeeds(scan as never)).toEqual({ chosen: ['avx2', 'bmi2'], possible: ['aes'] })
  expect(foundNeeds(undefined)).toEqual({ chosen: [], possible: [] })
})
