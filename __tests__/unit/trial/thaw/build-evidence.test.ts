import { describe, expect, it } from 'vitest'
import { criu } from '../../../../src/checkpoint/engines/criu/engine.js'
import { buildEvidence } from '../../../../src/trial/thaw/build-evidence.js'
import { readThawRecord } from '../../../../src/trial/thaw/record.js'
import { judge } from '../../../../src/trial/verdict/judge.js'
import { golden } from '../../golden/read.js'
import { guest } from '../../machine/guest/make.js'
import { expected, illAt, line, root } from '../make.js'
import { probed, quiet, tree, well, whole } from './make.js'

const evidenceOf = (run: ReturnType<typeof guest>, on: 'guest' | 'host' = 'guest') =>
  buildEvidence(readThawRecord(run), { thaw: 'thaw-1', pid: root, on, comm: undefined, ...criu })

const inApp = (address: string, bytes: string) => line('app', root, illAt(address, bytes))
/** ud2, and vmovdqu64 [rdi],zmm16. */
const ud2 = '0f0b'
const avx512 = '62e1fe487f07'

describe('the evidence', () => {
  it('of a good thaw', async () => {
    const evidence = await evidenceOf(guest([...well, ...whole], quiet))
    expect(evidence).toEqual({
      stage: 'watched',
      thaw: 'thaw-1',
      pid: root,
      trace: {
        ...{ sawApp: true, living: new Set([root]) },
        exits: new Map(),
        started: new Set(),
        last: undefined,
        outOfMemory: [],
        restorers: expect.objectContaining({ runs: [] }),
      },
      sigills: [],
      reports: [],
      dropped: 0,
      kernelTrouble: undefined,
      restore: { status: 0, seconds: 1.28, errors: [] },
      proof: { kind: 'engine' },
      state: 'alive',
      watched: 10.03,
      verify: { passed: true, status: 0, output: '' },
    })
    expect(judge(evidence, expected('Haswell')).verdict).toBe('pass')
  })

  it('of a guest that told nothing proves nothing', async () => {
    const evidence = await evidenceOf(guest([], {}, 'it did not boot within 120 s'))
    expect(evidence).toMatchObject({
      stage: 'broken',
      on: 'guest',
      why: 'it did not boot within 120 s',
      trace: { sawApp: false },
    })
  })

  it('of a guest whose kernel was in trouble says so', async () => {
    const run = guest([...well, ...whole], quiet, undefined, 'its kernel said: BUG: soft lockup')
    expect(await evidenceOf(run)).toMatchObject({
      stage: 'watched',
      kernelTrouble: 'its kernel said: BUG: soft lockup',
    })
  })

  it('of a guest that broke still has what the kernel saw', async () => {
    const run = guest([], { life: tree, faults: inApp('1000', avx512) }, 'its kernel panicked')
    expect(await evidenceOf(run)).toMatchObject({ stage: 'broken', sigills: [{ of: 'app' }] })
  })

  it('of a refusal has CRIU’s status and errors, and no state', async () => {
    const files = { life: golden('refused.life.trace'), 'criu.log': golden('refused.criu.txt') }
    const run = guest(['restored 1 98', ...whole], { ...files, faults: '' })
    const evidence = await evidenceOf(run)
    expect(evidence).toMatchObject({
      stage: 'refused',
      restore: {
        status: 1,
        seconds: 0.98,
        errors: [
          "x86: FPU xsave area present, but host cpu doesn't support it",
          '10007 exited, status=1',
          'Restoring FAILED.',
        ],
      },
    })
    expect(judge(evidence, expected('Nehalem'))).toMatchObject({
      verdict: 'fail',
      reason: { kind: 'refused', cpu: true },
    })
  })

  it.each([
    ['that is gone', ['restored 0 9', 'gone', 'watched 31'], { state: 'gone', watched: 0.31 }],
    ['that was never watched', ['restored 0 9'], { stage: 'unwatched' }],
    ['whose restore never ended', ['restored 137 6000'], { stage: 'late' }],
  ])('of an app %s', async (_, lines, facts) => {
    expect(await evidenceOf(guest([...lines, ...whole], quiet))).toMatchObject(facts)
  })

  it('counts the lines of the trace that cannot be read as dropped', async () => {
    const files = { life: `${tree}garbage\n`, faults: 'more\n' }
    expect(await evidenceOf(guest([...well, ...whole], files))).toMatchObject({ dropped: 2 })
  })
})

describe('the evidence of this machine itself', () => {
  const untraced = [
    probed,
    'kernel 6.18.1',
    'model EPYC',
    'flags fpu',
    'model AMD EPYC',
    'untraced',
    'done',
  ]

  it.each([
    ['alive', ['alive'], { sawApp: true, exits: new Map() }],
    [
      'killed by SIGSEGV',
      ['gone', 'ended 11'],
      {
        sawApp: true,
        exits: new Map([[root, { kind: 'signal', signal: 11, comm: 'the app' }]]),
        last: root,
      },
    ],
    [
      'ended with 3',
      ['gone', 'ended 768'],
      {
        sawApp: true,
        exits: new Map([[root, { kind: 'status', status: 3, comm: 'the app' }]]),
        last: root,
      },
    ],
    ['gone, nobody saw how', ['gone'], { sawApp: false, exits: new Map() }],
  ])('of an app that is %s', async (_, lines, trace) => {
    const run = guest(['restored 0 9', ...lines, 'watched 1000', ...untraced])
    expect(await evidenceOf(run, 'host')).toMatchObject({
      stage: 'watched',
      trace: { ...trace, outOfMemory: [] },
      dropped: 0,
    })
  })

  it('would prove nothing of a guest, which traces', async () => {
    const run = guest([...well, ...untraced])
    expect(await evidenceOf(run)).toMatchObject({ stage: 'broken', why: 'it traced nothing' })
  })

  it('of a job that broke says where', async () => {
    const run = guest([], {}, 'its own set-up failed: no loop device')
    expect(await evidenceOf(run, 'host')).toMatchObject({ stage: 'broken', on: 'host' })
  })
})

describe('the SIGILLs of the evidence', () => {
  const sigills = async (faults: string) =>
    (await evidenceOf(guest([...well, ...whole], { life: tree, faults }))).sigills

  it('are decoded, with what they need', async () => {
    const [one, ...others] = await sigills(inApp('1000', avx512))
    expect(one).toMatchObject({
      ...{ pid: root, address: 0x1000n, of: 'app' },
      instruction: { text: 'vmovdqu64 [rdi],zmm16', features: ['avx512f'] },
    })
    expect(others).toEqual([])
  })

  it('have ids of their own', async () => {
    const faults = inApp('1000', ud2) + inApp('2000', avx512)
    expect((await sigills(faults)).map(({ id }) => id)).toEqual([
      'thaw-1:sigill-1',
      'thaw-1:sigill-2',
    ])
  })

  it('are one for each place, however often it was hit', async () => {
    const faults = inApp('1000', ud2) + inApp('2000', avx512).repeat(1000) + inApp('1000', ud2)
    expect((await sigills(faults)).map((one) => one.address)).toEqual([0x1000n, 0x2000n])
  })

  it('are told apart by whether the app hit them', async () => {
    const faults = line('curl', 300, illAt('1000', avx512)) + inApp('1000', avx512)
    expect((await sigills(faults)).map((one) => one.of)).toEqual(['other', 'app'])
  })

  it.each([
    ['node-haswell', 'Haswell', 'sha256rnds2 xmm2,xmm1', 'sha-ni'],
    ['jvm', 'max,-avx2', 'vpbroadcastb', 'avx2'],
  ])('of a real %s explain its fail on %s', async (name, cpu, text, feature) => {
    const files = {
      life: golden(`${name}.life.trace`),
      faults: golden(`${name}.faults.trace`),
    }
    const lines = ['restored 0 200', 'gone', 'watched 420', ...whole]
    const evidence = await evidenceOf(guest(lines, files))
    const verdict = judge(evidence, expected(cpu, { verify: false }))
    expect(verdict).toMatchObject({
      verdict: 'fail',
      reason: {
        kind: 'lacks',
        fault: verdict.faults[0]?.id,
        instruction: expect.stringContaining(text),
        features: expect.arrayContaining([feature]),
      },
    })
  })
})

describe('no missing feature is hidden', () => {
  const haswell = expected('Haswell')
  const verdictOf = async (faults: string) =>
    judge(await evidenceOf(guest([...well, ...whole], { life: tree, faults })), haswell)

  it('behind a deliberate trap elsewhere', async () => {
    const faults = inApp('1000', ud2) + inApp('2000', avx512)
    expect(await verdictOf(faults)).toMatchObject({ verdict: 'fail', reason: { kind: 'lacks' } })
  })

  // Runtimes of WebAssembly trap by ud2 and catch it, at hundreds of places.
  it('behind deliberate traps at a hundred places', async () => {
    const traps = Array.from({ length: 100 }, (_, index) =>
      inApp((0x1000 + index * 16).toString(16), ud2),
    )
    expect(await verdictOf(traps.join('') + inApp('9000', avx512))).toMatchObject({
      verdict: 'fail',
      reason: { kind: 'lacks' },
    })
  })

  // Compiled code is replaced, and two programs lie at one address.
  it('behind a deliberate trap that was at the same address before', async () => {
    const faults = inApp('1000', ud2) + inApp('1000', avx512)
    expect(await verdictOf(faults)).toMatchObject({ verdict: 'fail', reason: { kind: 'lacks' } })
  })
})

// Real, but for the shell: it waits for node, so it would be seen to end in a moment.
it('a worker with threads that crashes beside a living app is a fail', async () => {
  const life = golden('node-haswell.life.trace')
    .toString()
    .replace(/^ +sh-10000 .* gx: .*$/m, '')
  const run = guest([...well, ...whole], { life, faults: '' })
  expect(judge(await evidenceOf(run), expected('Haswell'))).toMatchObject({
    verdict: 'fail',
    reason: { kind: 'crashed' },
  })
})
