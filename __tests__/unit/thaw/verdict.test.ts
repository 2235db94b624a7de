import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/thaw/evidence.js'
import { type Expectation, judge } from '../../../src/thaw/verdict.js'
import { ends, expected, root, seen, sigill, thread, wellEvidence, worker } from './make.js'

const haswell = expected('Haswell')
const unknown = expected('Haswell', { features: undefined })
const unasked = { asked: false } as const
const noVerify = expected('Haswell', { verify: false })
const refused = (status: number) => ({ asked: true, passed: false, status, said: 'no' }) as const

/** Haswell has neither; Skylake has the second. */
const avx512 = await sigill('62 e1 fe 48 7f 07')
const xsavec = await sigill('0f c7 27')
/** Haswell has it. */
const avx2 = await sigill('c5 fd d7 c0')
/** Every x86-64 CPU has it. */
const sse2 = await sigill('66 0f ef c0')
const ud2 = await sigill('0f 0b', { address: 0x1000n })
const noInstruction = await sigill('06')
const unreadable = await sigill('')
const ofCriu = await sigill('62 e1 fe 48 7f 07', { of: 'criu', comm: 'criu', pid: 185 })
const elsewhere = await sigill('62 e1 fe 48 7f 07', { of: 'other', comm: 'curl', pid: 300 })

/** What happened, what was seen of it, what it is judged, and words that must be said. */
type Case = [what: string, evidence: Evidence, verdict: string, words?: string]

const gone = { state: 'gone', watched: 0.4 } as const

/** A verdict and its cause in two words. */
function judged(evidence: Evidence, expectation: Expectation): string {
  const verdict = judge(evidence, expectation)
  return verdict.verdict === 'fail' ? `fail ${verdict.cause}` : verdict.verdict
}

function decides(title: string, expectation: Expectation, cases: Case[]) {
  describe(title, () => {
    it.each(cases)('%s', (_, evidence, verdict, words) => {
      expect(judged(evidence, expectation)).toBe(verdict)
      if (words !== undefined) expect(judge(evidence, expectation).words).toContain(words)
    })
  })
}

decides('a pass is what was proven', haswell, [
  ['alive at the end of the watch', wellEvidence, 'pass', 'alive after 10.1 s, verified'],
  ['watched for exactly as long as asked', seen({ watched: 10 }), 'pass'],
  [
    'gone with 0, early',
    seen({ ...gone, trace: ends([root, { status: 0 }]) }),
    'pass',
    'exited with 0, verified',
  ],
  ['a worker that ended with 3', seen({ trace: ends([worker, { status: 3 }]) }), 'pass'],
  [
    'a worker that the app ended by SIGKILL',
    seen({ trace: ends([worker, { signal: 9 }]) }),
    'pass',
  ],
  [
    'a worker that the app ended by SIGTERM',
    seen({ trace: ends([worker, { signal: 15 }]) }),
    'pass',
  ],
  ['a ud2 that the app caught', seen({ sigills: [ud2] }), 'pass'],
  ["the verify command's own SIGILL, where it passed", seen({ sigills: [elsewhere] }), 'pass'],
])

decides('a pass without a verify command', noVerify, [
  ['that was alive', seen({ verify: unasked }), 'pass', 'alive after 10.1 s'],
  ['that exited', seen({ ...gone, verify: unasked, trace: ends([root, {}]) }), 'pass'],
])

decides('no pass where the app was not thawed and watched', haswell, [
  ['CRIU was not reached', seen({ criu: undefined }), 'inconclusive', 'never reached the restore'],
  [
    'nothing was seen at all',
    seen({
      ...{ criu: undefined, state: undefined, watched: 0, verify: unasked },
      trace: { sawApp: false },
    }),
    'inconclusive',
  ],
  [
    'it was never watched',
    seen({ state: undefined, watched: 0 }),
    'inconclusive',
    'the app was not seen',
  ],
  ['it was watched for half the time', seen({ watched: 5 }), 'inconclusive', '5 s instead of 10 s'],
  ['it was watched for no time', seen({ watched: 0 }), 'inconclusive'],
  [
    'the trace did not see its first process',
    seen({ trace: { sawApp: false } }),
    'inconclusive',
    'could have been missed',
  ],
  ['it is gone, and nobody saw how', seen(gone), 'inconclusive', 'how it ended was not seen'],
  ['the verify command was not asked', seen({ verify: unasked }), 'inconclusive', 'not asked'],
  ['events were dropped', seen({ dropped: 1 }), 'inconclusive', 'is not whole'],
  [
    'events were dropped, and it exited with 0',
    seen({ ...gone, dropped: 7, trace: ends([root, {}]) }),
    'inconclusive',
  ],
])

decides('an instruction that the target lacks is a fail', haswell, [
  [
    'that killed the app',
    seen({ ...gone, sigills: [avx512], trace: ends([root, { signal: 4 }]) }),
    'fail sigill',
    'app (10009) hit SIGILL at vmovdqu64 [rdi],zmm16, which needs avx512f; Haswell lacks it',
  ],
  [
    'that a JVM caught, and then aborted',
    seen({ ...gone, sigills: [avx512], trace: ends([root, { signal: 6 }]) }),
    'fail sigill',
  ],
  [
    'that the app caught, and then exited with 1',
    seen({ ...gone, sigills: [avx512], trace: ends([root, { status: 1 }]) }),
    'fail sigill',
  ],
  ['that the app caught, and lives on', seen({ sigills: [avx512] }), 'fail sigill'],
  [
    'that killed a worker only',
    seen({ sigills: [avx512], trace: ends([worker, { signal: 4 }]) }),
    'fail sigill',
  ],
  ['after deliberate traps', seen({ sigills: [ud2, ud2, avx512] }), 'fail sigill'],
  ['after one that the target has', seen({ sigills: [avx2, xsavec] }), 'fail sigill', 'xsavec'],
  ['though verify failed, too', seen({ sigills: [avx512], verify: refused(1) }), 'fail sigill'],
  [
    'though nothing answered in time',
    seen({ sigills: [avx512], verify: refused(137) }),
    'fail sigill',
  ],
  ['though events were dropped', seen({ sigills: [avx512], dropped: 3 }), 'fail sigill'],
  [
    'during the restore, which then failed',
    seen({ sigills: [avx512], criu: { status: 1 }, state: undefined }),
    'fail sigill',
  ],
])

decides('an instruction that the target has shows nothing', haswell, [
  [
    'that killed the app',
    seen({ ...gone, sigills: [avx2], trace: ends([root, { signal: 4 }]) }),
    'inconclusive',
    'which needs avx2; a real Haswell has it, so this shows nothing',
  ],
  ['that the app caught', seen({ sigills: [avx2] }), 'inconclusive'],
  [
    'that every CPU has',
    seen({ sigills: [sse2] }),
    'inconclusive',
    'no missing feature explains it',
  ],
  ['whose bytes are none', seen({ sigills: [noInstruction] }), 'inconclusive'],
  ['whose bytes could not be read', seen({ sigills: [unreadable] }), 'inconclusive'],
  ['after a deliberate trap', seen({ sigills: [ud2, avx2] }), 'inconclusive'],
])

it('depends on the target and not on the guest whether the target has it', () => {
  const evidence = seen({ sigills: [xsavec] })
  expect(judged(evidence, haswell)).toBe('fail sigill')
  expect(judged(evidence, expected('Skylake-Client'))).toBe('inconclusive')
  expect(judged(evidence, expected('Skylake-Client,-xsavec'))).toBe('fail sigill')
})

decides('a target with unknown features is blamed for no instruction', unknown, [
  ['missing elsewhere', seen({ sigills: [avx512] }), 'inconclusive'],
  ['that every CPU has', seen({ sigills: [sse2] }), 'inconclusive'],
  [
    'that killed the app',
    seen({ ...gone, sigills: [avx512], trace: ends([root, { signal: 4 }]) }),
    'inconclusive',
  ],
  ['but its deliberate trap is still one', seen({ sigills: [ud2] }), 'pass'],
  ['and its good thaw still is one', wellEvidence, 'pass'],
])

decides('a deliberate trap', haswell, [
  [
    'that kills the app is a crash, not a missing feature',
    seen({ ...gone, sigills: [ud2], trace: ends([root, { signal: 4 }]) }),
    'fail signal',
    'SIGILL',
  ],
  [
    'that kills a worker is one, too',
    seen({ sigills: [ud2], trace: ends([worker, { signal: 4 }]) }),
    'fail signal',
  ],
])

decides('CRIU', haswell, [
  [
    'that refuses is a fail, with its first error',
    seen({
      criu: { status: 1, errors: ['x86: FPU xsave area present', 'Restoring FAILED.'] },
      ...{ state: undefined, watched: 0, verify: unasked },
    }),
    'fail criu',
    'CRIU refused: x86: FPU xsave area present',
  ],
  [
    'that says nothing',
    seen({ criu: { status: 1 } }),
    'inconclusive',
    'status 1 and no error line',
  ],
  ['that was killed', seen({ criu: { status: 139 } }), 'inconclusive', 'status 139'],
  ['that never ended', seen({ criu: { status: 137, errors: ['x'] } }), 'fail timeout'],
  ['that warns and restores', seen({ criu: { errors: ['not so bad'] } }), 'pass'],
  [
    'that itself hits SIGILL is the machinery',
    seen({ sigills: [ofCriu], criu: { status: 1 }, state: undefined }),
    'inconclusive',
    'CRIU itself hit SIGILL: vmovdqu64',
  ],
  ["whose SIGILL hides none of the app's", seen({ sigills: [ofCriu, avx512] }), 'fail sigill'],
])

decides('how processes ended', haswell, [
  ['with 3', seen({ ...gone, trace: ends([root, { status: 3 }]) }), 'fail exit', 'exited with 3'],
  ['by SIGSEGV', seen({ ...gone, trace: ends([root, { signal: 11 }]) }), 'fail signal', 'SIGSEGV'],
  ['by SIGKILL', seen({ ...gone, trace: ends([root, { signal: 9 }]) }), 'fail signal', 'SIGKILL'],
  ['by SIGTERM', seen({ ...gone, trace: ends([root, { signal: 15 }]) }), 'fail signal', 'SIGTERM'],
  [
    'a worker, by SIGSEGV',
    seen({ trace: ends([worker, { signal: 11 }]) }),
    'fail signal',
    '(10008)',
  ],
  [
    'a worker, by SIGABRT',
    seen({ trace: ends([worker, { signal: 6 }]) }),
    'fail signal',
    'SIGABRT',
  ],
  ['a worker, by SIGBUS', seen({ trace: ends([worker, { signal: 7 }]) }), 'fail signal', 'SIGBUS'],
  ['a worker, by SIGFPE', seen({ trace: ends([worker, { signal: 8 }]) }), 'fail signal', 'SIGFPE'],
  [
    'a worker, by seccomp',
    seen({ trace: ends([worker, { signal: 31 }]) }),
    'fail signal',
    'SIGSYS',
  ],
  [
    'with 0, after a worker crashed',
    seen({ ...gone, trace: ends([worker, { signal: 11 }], [root, {}]) }),
    'fail signal',
  ],
])

decides('the verify command', haswell, [
  ['that fails', seen({ verify: refused(1) }), 'fail verify', 'exited with 1'],
  ['that is not found', seen({ verify: refused(127) }), 'fail verify', 'exited with 127'],
  ['that gets no answer', seen({ verify: refused(137) }), 'fail timeout'],
  [
    'that fails once the app has exited with 0',
    seen({ ...gone, verify: refused(1), trace: ends([root, {}]) }),
    'fail verify',
  ],
  [
    'that itself hits SIGILL',
    seen({ verify: refused(132), sigills: [elsewhere] }),
    'inconclusive',
    'the verify command itself hit SIGILL, in curl: vmovdqu64',
  ],
  [
    'that hits SIGILL and gets no answer',
    seen({ verify: refused(137), sigills: [elsewhere] }),
    'inconclusive',
  ],
  [
    'that fails though nothing was to be asked',
    seen({ verify: refused(1), sigills: [ud2] }),
    'fail verify',
  ],
])

const allAtOnce = {
  ...gone,
  ...{ sigills: [avx512], criu: { status: 1 }, verify: refused(1), dropped: 9 },
}
decides('the guest itself', haswell, [
  ['broke', seen({ broken: 'its kernel panicked' }), 'inconclusive', 'its kernel panicked'],
  [
    'broke, whatever else was seen',
    seen({ ...allAtOnce, broken: 'QEMU died', trace: ends([root, { signal: 11 }]) }),
    'inconclusive',
    'QEMU died',
  ],
  [
    'ran out of memory, whatever else was seen',
    seen({ ...allAtOnce, trace: { ...ends([root, { signal: 9 }]), outOfMemory: [root] } }),
    'inconclusive',
    'memory',
  ],
  ['killed a worker for memory', seen({ trace: { outOfMemory: [worker] } }), 'inconclusive'],
])

describe('judge', () => {
  const leaky = expected('Nehalem', { leaks: ['abm', 'bmi1'] })

  it('says beside a pass what the guest ran although the target lacks it', () => {
    const { verdict, words } = judge(wellEvidence, leaky)
    expect(verdict).toBe('pass')
    expect(words).toMatch(/^alive after 10\.1 s, verified; .*abm, bmi1.*Nehalem lacks/)
  })

  it('lets leaks change no other verdict', () => {
    for (const evidence of [seen({ sigills: [avx512] }), seen({ watched: 1 }), seen(gone)]) {
      const tight = { ...leaky, leaks: [] }
      expect(judge(evidence, leaky)).toEqual(judge(evidence, tight))
    }
  })

  it('puts the SIGILL that decided before all other faults', () => {
    const { faults } = judge(seen({ sigills: [ud2, avx2, avx512] }), haswell)
    expect(faults.map(({ message }) => message)).toEqual([
      'vmovdqu64 [rdi],zmm16',
      'ud2',
      'vpmovmskb eax,ymm0',
    ])
  })

  it('lists it even after more faults than are listed', () => {
    const many = Array.from({ length: 50 }, () => ud2)
    const { faults } = judge(seen({ sigills: [...many, avx512] }), haswell)
    expect(faults[0]).toMatchObject({ kind: 'sigill', pid: thread, bytes: '62e1fe487f07' })
    expect(faults).toHaveLength(20)
  })

  it('shows with an inconclusive verdict what left it open', () => {
    expect(judge(seen({ sigills: [ud2, avx2] }), haswell).faults[0]?.message).toContain('vpmovmskb')
  })

  it('changes nothing of the evidence', () => {
    const evidence = seen({ ...allAtOnce })
    const before = structuredClone(evidence)
    judge(evidence, haswell)
    expect(evidence).toEqual(before)
  })

  it('does not blame the app for a SIGILL whose instruction was dropped', () => {
    const evidence = seen({ ...gone, dropped: 5, trace: ends([root, { signal: 4 }]) })
    expect(judged(evidence, haswell)).toBe('inconclusive')
  })

  it('passes nothing where it is not known how many events were dropped', () => {
    expect(judged(seen({ dropped: Number.NaN }), haswell)).toBe('inconclusive')
  })
})
