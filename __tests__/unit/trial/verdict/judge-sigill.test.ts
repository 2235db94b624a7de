import { describe, expect, it } from 'vitest'
import { judge } from '../../../../src/trial/verdict/judge.js'
import { decisiveFault } from '../../../../src/trial/verdict/reason.js'
import { ends, expected, root, seen, sigill, thread, wellEvidence, worker } from '../make.js'
import { decides, gone, judged } from './decides.js'
import { avx2, avx512, noInstruction, sse2, ud2, unreadable, xsavec } from './samples.js'

const haswell = expected('Haswell')
const unknown = expected('Haswell', { features: undefined })
const refused = (status: number) => ({ passed: false, status, output: 'no' })

decides('an instruction that the target lacks is a fail', haswell, [
  [
    'that killed the app',
    seen({ ...gone, sigills: [avx512], trace: ends([root, { signal: 4 }]) }),
    'fail sigill',
    {
      kind: 'lacks',
      fault: avx512.id,
      comm: 'app',
      pid: thread,
      instruction: 'vmovdqu64 [rdi],zmm16',
      features: ['avx512f'],
    },
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
  [
    'after one that the target has',
    seen({ sigills: [avx2, xsavec] }),
    'fail sigill',
    { features: ['xsavec'] },
  ],
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
    { kind: 'present-on-target', fault: avx2.id, features: ['avx2'] },
  ],
  ['that the app caught', seen({ sigills: [avx2] }), 'inconclusive'],
  [
    'that every CPU has',
    seen({ sigills: [sse2] }),
    'inconclusive',
    { kind: 'unexplained-sigill', fault: sse2.id },
  ],
  [
    'whose bytes are none',
    seen({ sigills: [noInstruction] }),
    'inconclusive',
    { kind: 'unexplained-sigill' },
  ],
  [
    'whose encoding is newer than the disassembler',
    seen({ sigills: [await sigill('d5 08 31 c0')] }),
    'inconclusive',
    { kind: 'undecoded-sigill', bytes: 'd50831c0', encoding: 'REX2' },
  ],
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
    {
      kind: 'crashed',
      comm: 'app',
      pid: root,
      signal: 'SIGILL',
      trap: { fault: ud2.id, instruction: 'ud2' },
    },
  ],
  [
    'that kills a worker is one, too',
    seen({ sigills: [ud2], trace: ends([worker, { signal: 4 }]) }),
    'fail signal',
  ],
])

describe('judge', () => {
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
    const evidence = seen({ sigills: [avx512], criu: { status: 1 } })
    const before = structuredClone(evidence)
    judge(evidence, haswell)
    expect(evidence).toEqual(before)
  })

  it('does not blame the app for a SIGILL whose instruction was dropped', () => {
    const evidence = seen({ ...gone, dropped: 5, trace: ends([root, { signal: 4 }]) })
    expect(judge(evidence, haswell)).toMatchObject({
      verdict: 'inconclusive',
      reason: { kind: 'unseen-instruction', fault: 'thaw-1:signal-1', comm: 'app', pid: root },
    })
  })

  it('does not let a trap that the app caught decide where events were dropped', () => {
    const { reason, faults } = judge(seen({ sigills: [ud2], dropped: 3 }), haswell)
    expect(reason).toEqual({ kind: 'trace-incomplete' })
    expect(decisiveFault(reason)).toBeUndefined()
    expect(faults.map(({ id }) => id)).toEqual([ud2.id])
  })

  it('does not let it decide where another process, whatever its name, crashed otherwise', () => {
    const crash = { kind: 'signal', signal: 11, comm: 'SIGILL' } as const
    const evidence = seen({ sigills: [ud2], trace: { exits: new Map([[worker, crash]]) } })
    expect(decisiveFault(judge(evidence, haswell).reason)).toBe('thaw-1:signal-1')
  })

  it('passes nothing where it is not known how many events were dropped', () => {
    expect(judged(seen({ dropped: Number.NaN }), haswell)).toBe('inconclusive')
  })
})
