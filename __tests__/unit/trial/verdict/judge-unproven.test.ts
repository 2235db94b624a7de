import { describe, expect, it } from 'vitest'
import { noRestorers } from '../../../../src/trial/thaw/restorers.js'
import { judge } from '../../../../src/trial/verdict/judge.js'
import { ends, expected, root, seen } from '../make.js'
import { type Case, decides, gone } from './decides.js'
import { avx512, ofCriu, xsavec } from './samples.js'

const unproven = { proof: undefined }
const xsave = "x86: FPU xsave area present, but host cpu doesn't support it"
const badSize = 'File usr/lib/libc.so.6 has bad size 1 (expect 2)'
const criu = (status: number) => ({
  restorers: {
    ...noRestorers,
    runs: [{ pid: 301, program: 'criu', end: { kind: 'status', status, comm: 'criu' } } as const],
  },
})
/** It was, and something else was watched. */
const restored = {
  restorers: {
    ...noRestorers,
    restored: new Map([[root, { pid: 301, program: 'criu', end: undefined }]]),
  },
}
const afresh = (facts: object = {}) => ({ kind: 'started-afresh', ...facts }) as const

const cases: Case[] = [
  ['alive and verified', seen(unproven), 'inconclusive', afresh()],
  [
    'gone with 0',
    seen({ ...unproven, ...gone, trace: ends([root, { status: 0 }]) }),
    'inconclusive',
    afresh(),
  ],
  [
    'gone with 1: it is not the app that was frozen',
    seen({ ...unproven, ...gone, trace: ends([root, { status: 1 }]) }),
    'inconclusive',
    afresh(),
  ],
  [
    'crashed',
    seen({ ...unproven, ...gone, trace: ends([root, { signal: 11 }]) }),
    'inconclusive',
    afresh(),
  ],
  [
    'not verified',
    seen({ ...unproven, verify: { passed: false, status: 1, output: '' } }),
    'inconclusive',
    afresh(),
  ],
  ['stopped', seen({ ...unproven, state: 'stopped' }), 'inconclusive', afresh()],
  [
    'CRIU failed, nobody knows why',
    seen({ ...unproven, trace: criu(1) }),
    'inconclusive',
    afresh({ criu: { kind: 'status', status: 1 } }),
  ],
  [
    'CRIU refused for a file',
    seen({ ...unproven, trace: criu(1), criu: { errors: [badSize] } }),
    'inconclusive',
    { kind: 'files-differ', error: badSize },
  ],
  [
    'CRIU refused for the CPU',
    seen({ ...unproven, trace: criu(1), criu: { errors: [xsave] } }),
    'fail criu',
    { kind: 'refused', error: xsave, cpu: true },
  ],
  [
    'what was restored before hit SIGILL',
    seen({ ...unproven, sigills: [avx512], trace: restored }),
    'fail sigill',
    { kind: 'lacks' },
  ],
  ['it hit SIGILL itself', seen({ ...unproven, sigills: [avx512] }), 'inconclusive', afresh()],
  ['CRIU hit SIGILL', seen({ ...unproven, sigills: [ofCriu] }), 'inconclusive', afresh()],
  [
    'memory ran out',
    seen({ ...unproven, trace: { outOfMemory: [301] } }),
    'inconclusive',
    { kind: 'out-of-memory' },
  ],
  [
    'events were lost',
    seen({ ...unproven, dropped: 1 }),
    'inconclusive',
    { kind: 'trace-incomplete' },
  ],
  [
    'there was no app',
    seen({ ...unproven, state: undefined }),
    'inconclusive',
    { kind: 'unseen', what: 'app' },
  ],
  [
    'the guest broke',
    seen({ broken: 'its kernel panicked' }),
    'inconclusive',
    { kind: 'guest-broke' },
  ],
  [
    'the guest broke, after what the command had started hit SIGILL',
    seen({ byCommand: true, broken: 'its kernel panicked', sigills: [avx512] }),
    'inconclusive',
    { kind: 'guest-broke' },
  ],
  [
    'the guest broke, after what CRIU had restored hit SIGILL',
    seen({ byCommand: true, broken: 'it panicked', sigills: [avx512], trace: restored }),
    'fail sigill',
    { kind: 'lacks' },
  ],
  [
    'the restore command failed, as what it had started hit SIGILL',
    seen({ ...unproven, byCommand: true, criu: { status: 132, errors: [] }, sigills: [avx512] }),
    'inconclusive',
    { kind: 'engine-without-error' },
  ],
  [
    'the restore command failed',
    seen({ ...unproven, criu: { status: 1, errors: [xsave] } }),
    'fail criu',
    { kind: 'refused', cpu: true },
  ],
]

decides('an app that nothing shows to be restored, on Nehalem', expected('Nehalem'), cases)

decides('it, where only the guest lacks XSAVE', expected('Haswell', { shortfalls: ['xsave'] }), [
  [
    'CRIU refused for the CPU',
    seen({ ...unproven, criu: { errors: [xsave] } }),
    'inconclusive',
    { kind: 'refused-by-guest' },
  ],
])

decides('it, as the control', expected('Haswell', { features: undefined, control: undefined }), [
  ['alive', seen(unproven), 'inconclusive', afresh()],
  [
    'CRIU refused for the CPU',
    seen({ ...unproven, criu: { errors: [xsave] } }),
    'inconclusive',
    afresh({ error: xsave }),
  ],
])

describe('its reason', () => {
  it('names what made the command start it afresh', () => {
    const { reason } = judge(seen(unproven), expected('Haswell', { afresh: 'liberty' }))
    expect(reason).toEqual({ kind: 'started-afresh', by: 'liberty' })
  })

  it('is about the CRIU that failed, not about one that looked before', () => {
    const looked = {
      pid: 300,
      program: 'criu',
      end: { kind: 'status', status: 1, comm: '' },
    } as const
    const after = {
      pid: 301,
      program: 'criu',
      end: { kind: 'status', status: 0, comm: '' },
    } as const
    const trace = { restorers: { ...noRestorers, runs: [looked, after] } }
    expect(judge(seen({ ...unproven, trace }), expected('Haswell')).reason).toMatchObject({
      criu: { kind: 'status', status: 1 },
    })
  })
})

describe('an app that a command restored', () => {
  const proof = { kind: 'criu', program: '/usr/sbin/criu' } as const

  it('passes, and the reason has the proof', () => {
    expect(judge(seen({ proof }), expected('Haswell'))).toMatchObject({
      verdict: 'pass',
      reason: { kind: 'lived', verified: true, proof },
    })
  })

  it('is judged like any other', () => {
    const { verdict, reason } = judge(seen({ proof, sigills: [xsavec] }), expected('Haswell'))
    expect({ verdict, kind: reason.kind }).toEqual({ verdict: 'fail', kind: 'lacks' })
  })
})
