import { describe, expect, it } from 'vitest'
import {
  type CertainHazard,
  withCertainHazards,
} from '../../../../src/trial/verdict/certain-hazard.js'
import type { Verdict } from '../../../../src/trial/verdict/reason.js'

const lived = { kind: 'lived', seconds: 10.1, verified: true } as const
const passed: Verdict = { verdict: 'pass', reason: lived, faults: [] }
const strings = (name: string | null, ...needs: string[]): CertainHazard => {
  return { kind: 'function', name, file: 'libc.so.6', needs }
}
const binding = (file: string, unbound: number): CertainHazard => {
  return { kind: 'binding', file, unbound, needs: ['xsavec'] }
}
const hazards = [
  strings('strlen', 'avx2'),
  strings('memchr', 'bmi2', 'avx2'),
  strings(null, 'avx2'),
  strings('strlen', 'avx2'),
  strings('memset', 'avx512f'),
  binding('nginx', 40),
  binding('libc.so.6', 11),
]
const on = (verdict: Verdict, ...features: string[]) =>
  withCertainHazards(verdict, hazards, new Set(features))

describe('an app that lived', () => {
  it('passes where the CPU has what every call needs', () => {
    expect(on(passed, 'avx2', 'bmi2', 'avx512f', 'xsavec')).toBe(passed)
    expect(withCertainHazards(passed, [], new Set())).toBe(passed)
  })

  it('has no verdict where functions would fault that are bound', () => {
    expect(on(passed, 'bmi2', 'avx512f', 'xsavec')).toEqual({
      verdict: 'inconclusive',
      reason: {
        kind: 'would-fault',
        of: lived,
        functions: {
          count: 4,
          names: ['strlen', 'memchr'],
          files: ['libc.so.6'],
          features: ['avx2'],
        },
      },
      faults: [],
    })
  })

  it('has no verdict where functions would fault when they are bound', () => {
    expect(on(passed, 'avx2', 'bmi2', 'avx512f')).toMatchObject({
      verdict: 'inconclusive',
      reason: {
        kind: 'would-fault',
        of: lived,
        unbound: { count: 51, names: [], files: ['nginx', 'libc.so.6'], features: ['xsavec'] },
      },
    })
    expect(on(passed, 'avx2', 'bmi2', 'avx512f').reason).not.toHaveProperty('functions')
  })

  it('lacks any feature that every call needs', () => {
    const { reason } = on(passed, 'avx2', 'avx512f', 'xsavec')
    expect(reason).toMatchObject({ functions: { names: ['memchr'], features: ['bmi2'] } })
  })

  it('passes on a CPU whose features are not known', () => {
    expect(withCertainHazards(passed, hazards, undefined)).toBe(passed)
  })
})

describe('what is certain to fault changes no other verdict:', () => {
  const exited = { kind: 'exited-0', verified: false } as const
  it.each<[string, Verdict]>([
    ['an app that ended with 0 calls nothing any more', { ...passed, reason: exited }],
    ['a fail', { verdict: 'fail', reason: { kind: 'late', what: 'restore' }, faults: [] }],
    [
      'no verdict for another reason',
      { verdict: 'inconclusive', reason: { kind: 'trace-incomplete' }, faults: [] },
    ],
  ])('%s', (_, verdict) => {
    expect(on(verdict)).toBe(verdict)
  })
})
