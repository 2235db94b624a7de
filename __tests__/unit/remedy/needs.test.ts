import { describe, expect, it } from 'vitest'
import type { Diagnosis } from '../../../src/diagnose/diagnosis.js'
import type { Explanation } from '../../../src/diagnose/explain.js'
import type { OverwriteExplanation } from '../../../src/diagnose/explain-overwrite.js'
import type { ScanFinding, ScanResult, TargetScan } from '../../../src/diagnose/hazards/result.js'
import { isFailing, type Judged, lackingOn, needsOf } from '../../../src/remedy/needs.js'
import type { Decision } from '../../../src/trial/verdict/reason.js'
import { targetOf } from '../cpu/make.js'
import { sigill } from '../report/make.js'

const lacks: Decision = {
  verdict: 'fail',
  reason: {
    ...{ kind: 'lacks', features: ['avx2'], fault: sigill.id },
    ...{ pid: sigill.pid, comm: sigill.comm, instruction: 'vpxor ymm1,ymm1,ymm1' },
  },
}
const lived = { kind: 'lived', seconds: 10, verified: false } as const
const calls = { count: 3, names: [], files: ['libc.so.6'], features: ['xsavec'] }
const wouldFault: Decision = {
  verdict: 'inconclusive',
  reason: { kind: 'would-fault', of: lived, unbound: calls },
}

const judged = (decision: Decision, name = 'Nehalem'): Judged => ({
  target: targetOf(name),
  verdict: { ...decision, faults: decision === lacks ? [sigill] : [] },
})

const diagnosis: Diagnosis = {
  ...{ sentence: '', how: '', layer: 'jvm', id: 'hotspot', name: 'HotSpot', certain: true },
  ...{ needs: ['avx', 'avx2'], missing: ['avx2'], symbol: null, crash: null },
  executable: '/usr/bin/java',
  mapping: { kind: 'anonymous', what: 'code', offset: '0x0', start: '0x0', end: '0x1' },
}
const criu = {
  error: '',
  about: 'cpu',
  words: '',
  differs: ['xsave'],
  benign: [],
  onlyGuest: [],
} as const

const needs = (explanation: Explanation, scan?: ScanResult, decision: Decision = lacks) =>
  needsOf([judged(decision)], new Map([[sigill.id, explanation]]), scan)

describe('what a fault needs changed', () => {
  it('is the layer of its diagnosis, without what the target lacks', () => {
    expect(needs({ diagnosis })).toEqual([
      {
        ...{ layer: 'hotspot', name: 'HotSpot', features: ['avx2'] },
        ...{ pid: 412, program: '/usr/bin/java' },
      },
    ])
  })

  it('is nothing where the target lacks nothing, or only the guest differs', () => {
    expect(needs({ diagnosis: { ...diagnosis, missing: [] } })).toEqual([])
    expect(needs({ criu: { ...criu, difference: 'guest', passable: true } })).toEqual([])
    // Not a check of the CPU.
    expect(needs({ criu: { ...criu, about: 'other' } })).toEqual([])
    expect(needs({})).toEqual([])
  })

  it("is CRIU's check of the CPU, if more than that is not in the way", () => {
    expect(needs({ criu: { ...criu, difference: 'real', passable: true } })).toEqual([
      { layer: 'criu', name: 'CRIU', features: ['xsave'], passable: true },
    ])
  })

  it('is the dynamic linker, of a stack that it overwrites', () => {
    const overwrite: OverwriteExplanation = {
      sentence: '',
      layer: 'glibc',
      id: 'glibc-dl-runtime-resolve',
      name: 'glibc',
      certain: false,
      reserved: 832,
      saved: 1024,
      features: ['mpx'],
    }
    expect(needs({ overwrite })).toMatchObject([
      { layer: 'glibc-dl-runtime-resolve', features: ['mpx'], pid: 412 },
    ])
  })
})

describe('what hazards need changed', () => {
  const finding: ScanFinding = {
    how: 'resolved',
    layer: 'glibc',
    ids: ['glibc-ifunc'],
    name: 'glibc',
    certain: true,
    features: ['avx2'],
    count: 2,
    examples: [{ pid: 9, address: '0x1', text: '', where: '' }],
  }
  const overwrites = [
    { pid: 9, name: 'app', reserved: 832, saved: 1024, features: ['mpx'], unbound: 3 },
  ]
  const scanOf = (rest: Partial<TargetScan>, name = 'Nehalem'): ScanResult => ({
    schema: 'thawcheck-scan/2',
    targets: [{ name, risk: 'at risk', findings: [], overwrites: [], ...rest }],
    unread: [],
  })

  it('are the layers of code that runs for sure, and not of code that may never run', () => {
    const findings = [finding, { ...finding, how: 'possible' as const, ids: ['openssl'] }]
    expect(needs({}, scanOf({ findings, overwrites }))).toMatchObject([
      { layer: 'glibc-dl-runtime-resolve', features: ['mpx'], pid: 9 },
      { layer: 'glibc-ifunc', name: 'glibc', features: ['avx2'], pid: 9 },
    ])
  })

  it('are not those of other targets', () => {
    expect(needs({}, scanOf({ findings: [finding] }, 'Haswell'))).toEqual([])
  })

  it('are the binding of functions that would fault', () => {
    expect(needs({}, undefined, wouldFault)).toEqual([
      expect.objectContaining({ layer: 'glibc-dl-runtime-resolve', features: ['xsavec'] }),
    ])
  })
})

describe('a failing target', () => {
  const pass = judged({ verdict: 'pass', reason: lived })
  it('is one that fails, or that would', () => {
    expect([judged(lacks), judged(wouldFault), pass].map(isFailing)).toEqual([true, true, false])
  })

  it('lacks what the source CPU has and it has not', () => {
    const source = new Set(['avx', 'avx2', 'sse4.2', 'xsavec'])
    expect(lackingOn([judged(lacks, 'Haswell')], source)).toEqual(['xsavec'])
    expect(lackingOn([judged(lacks, 'Haswell'), judged(lacks)], source)).toEqual([
      ...['avx', 'avx2', 'xsavec'],
    ])
    expect(lackingOn([], source)).toEqual([])
  })
})
