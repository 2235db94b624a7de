import { describe, expect, it } from 'vitest'
import { letters } from '../../../../src/cpu/probe-program.js'
import { probes } from '../../../../src/cpu/probes.js'
import type { GuestRun } from '../../../../src/machine/guest/listen.js'
import { evidenceOf } from '../../../../src/trial/thaw/thaw.js'
import { judge } from '../../../../src/trial/verdict/judge.js'
import { golden } from '../../golden/read.js'
import { expected, illAt, line, root, starts } from '../make.js'

/** A guest that told these lines and sent these files. */
function guest(
  lines: readonly string[],
  files: Record<string, string | Buffer> = {},
  broken?: string,
): GuestRun {
  return {
    lines: lines.map((text) => {
      const [word = '', ...rest] = text.split(' ')
      return { word, rest: rest.join(' ') }
    }),
    files: new Map(
      Object.entries(files).map(([name, content]) => [name, Buffer.from(content as string)]),
    ),
    broken,
    times: { boot: 2.1, total: 20 },
  }
}

const well = ['boot 1.2', 'restored 0 128', 'alive', 'watched 1003', 'verified yes 0']
/** Every probe ran. */
const probed = `probed ${letters.ran.repeat(probes.length)}`
const whole = [probed, 'dropped life 0', 'dropped faults 0', 'done']
const tree = line('criu', 185, starts(root, '0'))
const quiet = { life: tree, faults: '' }
const inApp = (address: string, bytes: string) => line('app', root, illAt(address, bytes))
/** ud2, and vmovdqu64 [rdi],zmm16, as the kernel shows them. */
const ud2 = 'b0=0xf i0=0x0b0f i1=0x0'
const avx512 = 'b0=0x62 i0=0x9090077f48fee162 i1=0x0'

describe('evidenceOf', () => {
  it('of a good thaw', async () => {
    const evidence = await evidenceOf(guest([...well, ...whole], quiet), root)
    expect(evidence).toEqual({
      broken: undefined,
      criu: { status: 0, seconds: 1.28, errors: [] },
      trace: { sawApp: true, sigills: [], exits: new Map(), outOfMemory: [], unread: 0 },
      sigills: [],
      root,
      state: 'alive',
      watched: 10.03,
      verify: { asked: true, passed: true, status: 0, said: '' },
      reports: [],
      dropped: 0,
    })
    expect(judge(evidence, expected('Haswell')).verdict).toBe('pass')
  })

  it('of a guest that told nothing proves nothing', async () => {
    const evidence = await evidenceOf(guest([], {}, 'it did not boot within 120 s'), root)
    expect(evidence).toMatchObject({
      ...{
        broken: 'the guest broke twice: it did not boot within 120 s',
        criu: undefined,
        state: undefined,
        watched: 0,
      },
      ...{ verify: { asked: false }, trace: { sawApp: false } },
    })
  })

  it.each([
    ['nothing', []],
    ['half of it', [probed.slice(0, -1)]],
    ['something else', ['probed yes']],
  ])('of a guest that told of its CPU %s is that of a broken one', async (_, told) => {
    const lines = [...well, ...told, 'dropped life 0', 'dropped faults 0', 'done']
    const evidence = await evidenceOf(guest(lines, quiet), root)
    expect(evidence.broken).toBe(
      'the guest broke twice: it did not prove which instructions it runs',
    )
    expect(judge(evidence, expected('Haswell')).verdict).toBe('inconclusive')
  })

  it('of a refusal has CRIU’s status and errors, and no state', async () => {
    const files = { life: golden('refused.life.trace'), 'criu.log': golden('refused.criu.txt') }
    const evidence = await evidenceOf(guest(['restored 1 98', ...whole], files), root)
    expect(evidence.criu).toEqual({
      status: 1,
      seconds: 0.98,
      errors: [
        "x86: FPU xsave area present, but host cpu doesn't support it",
        '10007 exited, status=1',
        'Restoring FAILED.',
      ],
    })
    expect(evidence.state).toBeUndefined()
    expect(judge(evidence, expected('Nehalem'))).toMatchObject({ verdict: 'fail', cause: 'criu' })
  })

  it.each([
    ['gone', ['restored 0 9', 'gone', 'watched 31'], { state: 'gone', watched: 0.31 }],
    ['that was never watched', ['restored 0 9'], { state: undefined, watched: 0 }],
  ])('of an app %s', async (_, lines, state) => {
    expect(await evidenceOf(guest([...lines, ...whole], quiet), root)).toMatchObject(state)
  })

  it.each([
    ['failed', 'verified no 7', { asked: true, passed: false, status: 7, said: 'refused' }],
    ['passed at last', 'verified yes 0', { asked: true, passed: true, status: 0, said: 'refused' }],
  ])('of a verify command that %s', async (_, told, verify) => {
    const run = guest(['restored 0 9', told], { 'verify.log': 'refused' })
    expect((await evidenceOf(run, root)).verify).toEqual(verify)
  })

  it('adds up what both traces dropped', async () => {
    const run = guest([...well, 'dropped life 3', 'dropped faults 40'], quiet)
    expect((await evidenceOf(run, root)).dropped).toBe(43)
  })

  it('keeps to the first answer, as a guest cannot take one back', async () => {
    const run = guest(['restored 1 5', 'restored 0 5'], quiet)
    expect((await evidenceOf(run, root)).criu?.status).toBe(1)
  })
})

describe('the SIGILLs of the evidence', () => {
  const sigills = async (faults: string) =>
    (await evidenceOf(guest([...well, ...whole], { life: tree, faults }), root)).sigills

  it('are decoded, with what they need', async () => {
    const [one, ...others] = await sigills(inApp('1000', avx512))
    expect(one).toMatchObject({
      ...{ pid: root, address: 0x1000n, of: 'app' },
      instruction: { text: 'vmovdqu64 [rdi],zmm16', features: ['avx512f'] },
    })
    expect(others).toEqual([])
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
    const evidence = await evidenceOf(guest(lines, files), root)
    const verdict = judge(evidence, expected(cpu, { verify: false }))
    expect(verdict).toMatchObject({ verdict: 'fail', cause: 'sigill' })
    expect(verdict.words).toContain(feature)
    expect(verdict.faults[0]?.message).toContain(text)
  })
})

describe('no pass on evidence that is not whole', () => {
  const haswell = expected('Haswell')
  const verdictOf = async (lines: readonly string[], files: Record<string, string>) =>
    judge(await evidenceOf(guest(lines, files), root), haswell).verdict

  it('that lacks the trace of the tree', async () => {
    expect(await verdictOf([...well, ...whole], { faults: '' })).toBe('inconclusive')
  })

  it('that lacks the trace of the faults', async () => {
    expect(await verdictOf([...well, ...whole], { life: tree })).toBe('inconclusive')
  })

  it('that does not say how many events were dropped', async () => {
    expect(await verdictOf([...well, probed, 'done'], quiet)).toBe('inconclusive')
  })

  it.each(['dropped faults', 'dropped faults ?'])('that says it in no number: %s', async (told) => {
    expect(await verdictOf([...well, probed, 'dropped life 0', told, 'done'], quiet)).toBe(
      'inconclusive',
    )
  })
})

describe('no missing feature is hidden', () => {
  const haswell = expected('Haswell')
  const verdictOf = async (faults: string) =>
    judge(await evidenceOf(guest([...well, ...whole], { life: tree, faults }), root), haswell)

  it('behind a deliberate trap elsewhere', async () => {
    const faults = inApp('1000', ud2) + inApp('2000', avx512)
    expect(await verdictOf(faults)).toMatchObject({ verdict: 'fail', cause: 'sigill' })
  })

  // Runtimes of WebAssembly trap by ud2 and catch it, at hundreds of places.
  it('behind deliberate traps at a hundred places', async () => {
    const traps = Array.from({ length: 100 }, (_, index) =>
      inApp((0x1000 + index * 16).toString(16), ud2),
    )
    expect(await verdictOf(traps.join('') + inApp('9000', avx512))).toMatchObject({
      verdict: 'fail',
      cause: 'sigill',
    })
  })

  // Compiled code is replaced, and two programs lie at one address.
  it('behind a deliberate trap that was at the same address before', async () => {
    const faults = inApp('1000', ud2) + inApp('1000', avx512)
    expect(await verdictOf(faults)).toMatchObject({ verdict: 'fail', cause: 'sigill' })
  })
})

// Real, but for the shell: it waits for node, so it would be seen to end in a moment.
it('a worker with threads that crashes beside a living app is a fail', async () => {
  const life = golden('node-haswell.life.trace')
    .toString()
    .replace(/^ +sh-10000 .* gx: .*$/m, '')
  const run = guest([...well, ...whole], { life, faults: '' })
  expect(judge(await evidenceOf(run, root), expected('Haswell'))).toMatchObject({
    verdict: 'fail',
    cause: 'signal',
  })
})
