import { describe, expect, it } from 'vitest'
import { parseTarget, type Target } from '../../../src/cpu/target.js'
import { type Diagnoser, openDiagnoser } from '../../../src/diagnose/diagnoser.js'
import { explainFaults } from '../../../src/diagnose/explain.js'
import { joinGuests } from '../../../src/trial/join-guests.js'
import { expected, guestResult, seen, sigill } from '../trial/make.js'

const target = parseTarget('Nehalem') as Target
const same = { address: 0x1000n, pid: 10000 }
/** The same instruction of the same thread, by its address; the code was replaced in between. */
const [before, after] = [
  await sigill('0f 0b', { ...same, id: 'thaw-1:sigill-1' }),
  await sigill('c5 fd d7 c0', { ...same, id: 'thaw-1:sigill-2' }),
]
const ofVerify = await sigill('c5 fd d7 c0', { of: 'other', id: 'thaw-1:sigill-3' })

const explained = (
  changes: Parameters<typeof seen>[0],
  {
    features = expected('Nehalem').features,
    diagnoser = openDiagnoser(undefined, () => {}),
    say = () => {},
  }: {
    readonly features?: ReadonlySet<string> | undefined
    readonly diagnoser?: Diagnoser
    readonly say?: (what: string) => void
  } = {},
) => {
  const guest = guestResult('Nehalem', {
    expected: { ...expected('Nehalem'), features },
    seen: { evidence: seen(changes) },
  })
  const explaining = { diagnoser, cpuinfo: undefined, sourceFlags: [], overwritesOn: () => [], say }
  return explainFaults(joinGuests(target, [guest]), explaining)
}

describe('explainFaults', () => {
  it('explains each instruction by the id of its fault', async () => {
    const all = await explained({ sigills: [before, after, ofVerify] })
    expect([...all.keys()].sort()).toEqual([before.id, after.id])
    expect(all.get(before.id)?.diagnosis?.sentence).toContain('traps on purpose')
    expect(all.get(after.id)?.diagnosis?.missing).toEqual(['avx2'])
  })

  const noXsave = "x86: FPU xsave area present, but host cpu doesn't support it"

  it("explains CRIU's errors at the one that says most", async () => {
    const all = await explained({ criu: { status: 1, errors: ['first', noXsave, 'last'] } })
    expect([...all.keys()]).toEqual(['thaw-1:criu-2'])
    expect(all.get('thaw-1:criu-2')?.criu).toMatchObject({ error: noXsave, differs: ['xsave'] })
  })

  it('explains the first of two errors with the same text', async () => {
    const errors = ['before', noXsave, noXsave]
    const all = await explained({ criu: { status: 1, errors } })
    expect([...all.keys()]).toEqual(['thaw-1:criu-2'])
  })

  it('explains the error that says why, which is listed however many come before it', async () => {
    const errors = [...Array.from({ length: 30 }, () => 'Restoring FAILED.'), 'nobody knows this']
    const all = await explained({ criu: { status: 1, errors } })
    expect(all.get('thaw-1:criu-31')?.criu?.error).toBe('nobody knows this')
  })

  it("does not explain CRIU's errors where the features of the CPU are not known", async () => {
    const evidence = { criu: { status: 1, errors: [noXsave] } }
    const guest = guestResult('Nehalem', {
      expected: expected('Nehalem', { features: undefined }),
      seen: { evidence: seen(evidence) },
    })
    const explaining = {
      diagnoser: openDiagnoser(undefined, () => {}),
      cpuinfo: undefined,
      sourceFlags: [],
      overwritesOn: () => [],
      say: () => {},
    }
    expect(await explainFaults(joinGuests(target, [guest]), explaining)).toEqual(new Map())
  })

  it('says what cannot be explained, and keeps the rest', async () => {
    const said: string[] = []
    const usual = openDiagnoser(undefined, () => {})
    const diagnoser: Diagnoser = {
      diagnose: (one, reports, cpu) =>
        one.id === after.id
          ? Promise.reject(new Error('a damaged file'))
          : usual.diagnose(one, reports, cpu),
    }
    const say = (what: string) => said.push(what)
    const all = await explained({ sigills: [before, after] }, { diagnoser, say })
    expect([...all.keys()]).toEqual([before.id])
    expect(said).toEqual([expect.stringContaining('a damaged file')])
  })
})
