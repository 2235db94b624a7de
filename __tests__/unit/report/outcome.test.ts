import { describe, expect, it } from 'vitest'
import { parseTarget, type Target } from '../../../src/cpu/target.js'
import { openDiagnoser } from '../../../src/diagnose/diagnoser.js'
import { explainFaults } from '../../../src/diagnose/explain.js'
import { explainStarts } from '../../../src/diagnose/explain-starts.js'
import type { SilentHazard } from '../../../src/diagnose/hazards/silent.js'
import type { Located } from '../../../src/diagnose/processes.js'
import { freshOutcome } from '../../../src/report/fresh-outcome.js'
import { makeOutcome } from '../../../src/report/outcome.js'
import { renderAnnotations } from '../../../src/report/renderers/annotations.js'
import type { FreshAnswer } from '../../../src/trial/fresh/answer.js'
import type { Started } from '../../../src/trial/fresh/result.js'
import { joinGuests } from '../../../src/trial/join-guests.js'
import type { GuestResult } from '../../../src/trial/result.js'
import { faultsOf } from '../../../src/trial/verdict/fault.js'
import { targetOf } from '../cpu/make.js'
import { ends, guestResult, kvm, root, seen, sigill, tcg, wellEvidence } from '../trial/make.js'
import { reportOf } from './make.js'

const [trap, lacking, present] = [
  await sigill('0f 0b', { id: 'thaw-1:sigill-1', address: 0x1000n }),
  await sigill('62 e1 fe 48 7f 07', { id: 'thaw-1:sigill-2', address: 0x2000n }),
  await sigill('c5 fd d7 c0', { id: 'thaw-1:sigill-3', address: 0x3000n }),
]

async function outcomeOf(
  name: string,
  guests: readonly [GuestResult, ...GuestResult[]],
  hazards: readonly SilentHazard[] = [],
  control = guestResult('max'),
) {
  const result = joinGuests(parseTarget(name) as Target, guests)
  const explanations = await explainFaults(result, {
    diagnoser: openDiagnoser(undefined, () => {}),
    cpuinfo: undefined,
    sourceFlags: [],
    overwritesOn: () => [],
    say: () => {},
  })
  return makeOutcome(result, explanations, hazards, control)
}

const thawed = (changes: Parameters<typeof seen>[0], name = 'Haswell') =>
  outcomeOf(name, [guestResult(name, { seen: { evidence: seen(changes) } })])

const titleOf = (outcome: Awaited<ReturnType<typeof outcomeOf>>) =>
  renderAnnotations(reportOf([outcome]))[0]

describe('the fault that decided', () => {
  it('is no trap that the app caught, where events were dropped', async () => {
    const outcome = await thawed({ sigills: [trap], dropped: 3 })
    expect(outcome).toMatchObject({
      verdict: 'inconclusive',
      reason: { kind: 'trace-incomplete' },
      sentence: null,
    })
    // The trap is still listed and explained.
    expect(outcome.faults[0]).toMatchObject({ id: trap.id, diagnosis: { layer: 'unknown' } })
    expect(titleOf(outcome)).toEqual({
      kind: 'warning',
      title: 'Thawcheck: Haswell is inconclusive',
      message: `${outcome.words}\nEvidence: targets/Haswell`,
    })
  })

  it('is the instruction that the target lacks, after traps', async () => {
    const outcome = await thawed({ sigills: [trap, lacking] })
    expect(outcome).toMatchObject({
      cause: 'sigill',
      reason: { fault: lacking.id },
      sentence: expect.stringContaining('Haswell has no AVX-512'),
    })
    expect(titleOf(outcome)).toMatchObject({
      title: outcome.sentence,
      message: expect.stringContaining('Where: 0x2000: 62 e1 fe 48 7f 07'),
    })
  })

  it('is the trap that killed a process', async () => {
    const outcome = await thawed({ sigills: [trap], trace: ends([root, { signal: 4 }]) })
    expect(outcome).toMatchObject({
      cause: 'signal',
      sentence: expect.stringContaining('which traps on purpose'),
    })
  })

  it('is no trap that the app caught, where a process died of something else', async () => {
    const dead = { kind: 'signal', signal: 11, comm: 'SIGILL' } as const
    const trace = { exits: new Map([[root, dead]]), last: root }
    const outcome = await thawed({ sigills: [trap], trace })
    expect(outcome).toMatchObject({ cause: 'signal', sentence: null })
    expect(titleOf(outcome)?.title).toBe('Thawcheck: Haswell fails')
    expect(titleOf(outcome)?.message).not.toContain('Where:')
  })

  it("is CRIU's error that is about the CPU, and what it means", async () => {
    const errors = [
      'unrelated',
      "x86: FPU xsave area present, but host cpu doesn't support it",
      'Restoring FAILED.',
    ]
    const name = 'Nehalem'
    const outcome = await outcomeOf(name, [
      guestResult(name, { seen: { evidence: seen({ criu: { status: 1, errors } }) } }),
    ])
    expect(outcome).toMatchObject({
      cause: 'criu',
      reason: { kind: 'refused', fault: 'thaw-1:criu-2', cpu: true },
      sentence: expect.stringMatching(/^CRIU refuses Nehalem/),
    })
    expect(outcome.faults.filter((fault) => 'criu' in fault).map(({ id }) => id)).toEqual([
      'thaw-1:criu-2',
    ])
  })
})

describe('the outcome of several guests', () => {
  it('explains the faults of each by their ids', async () => {
    const [first, second] = [
      guestResult('Haswell', { machine: kvm, seen: { evidence: seen({ sigills: [present] }) } }),
      guestResult('Haswell', {
        machine: tcg,
        seen: {
          evidence: seen({
            thaw: 'thaw-1-tcg',
            sigills: [{ ...present, id: 'thaw-1-tcg:sigill-1' }],
          }),
        },
      }),
    ]
    const outcome = await outcomeOf('Haswell', [first, second])
    expect(outcome.faults.map(({ id }) => id)).toEqual([present.id, 'thaw-1-tcg:sigill-1'])
    for (const fault of outcome.faults) expect(fault.diagnosis).toBeDefined()
    expect(outcome.sentence).toContain('a real Haswell has')
    expect(outcome.guests.map(({ machine }) => machine)).toEqual([kvm, tcg])
  })
})

describe('the words of an outcome', () => {
  it('say what a pass leaves open, and why another CPU was booted', async () => {
    const why = 'its guest has xgetbv1, without which QEMU starts none'
    const guest = guestResult('Haswell', { why, honesty: { leaks: ['abm', 'bmi1'] } })
    const outcome = await outcomeOf('Haswell', [guest])
    expect(outcome.words).toBe(
      `alive after 10.1 s, verified; not tested: abm and bmi1, which Haswell lacks but its guest runs; ${why}`,
    )
    // What is open is said of the target.
    expect(outcome.guests[0]?.words).toBe('alive after 10.1 s, verified')
  })

  it('say nothing of it beside another verdict', async () => {
    const evidence = seen({ sigills: [lacking] })
    const guest = guestResult('Haswell', { honesty: { leaks: ['abm'] }, seen: { evidence } })
    const outcome = await outcomeOf('Haswell', [guest])
    expect(outcome.words).toBe(
      'app (10009) hit SIGILL at `vmovdqu64 [rdi],zmm16`: it needs avx512f, which Haswell lacks',
    )
    expect(outcome.leaks).toEqual(['abm'])
  })
})

describe('the log of an outcome', () => {
  const line = 'CPU ISA level is lower than required'
  const reports = [`${line}\nhello\n`, `${line}\n`]

  it('has known lines once', async () => {
    const outcome = await thawed({ reports, trace: ends([root, { status: 1 }]), state: 'gone' })
    expect(outcome.log.map((one) => one.line)).toEqual([line])
  })

  it('has what an app that passes said only on the target, and so have its words', async () => {
    const guest = guestResult('Haswell', { seen: { evidence: seen({ reports }) } })
    const outcome = await outcomeOf('Haswell', [guest])
    expect(outcome.log.map((one) => one.line)).toEqual([line])
    expect(outcome.words).toBe(
      `alive after 10.1 s, verified; its output says: ${outcome.log[0]?.words}`,
    )

    const alike = await outcomeOf('Haswell', [guest], [], guest)
    expect(alike.log).toEqual([])
    expect(alike.words).toBe('alive after 10.1 s, verified')
  })
})

describe('a fresh start', async () => {
  const own = await sigill('c5 fd fe c1', { id: 'start-1:sigill-1', comm: 'own' })
  const observed = { ...wellEvidence, thaw: 'start-1', sigills: [own] }
  const { instruction } = own
  const answer: FreshAnswer = {
    starts: 'no',
    reason: {
      ...{ kind: 'lacks', fault: own.id, comm: 'own', pid: own.pid },
      ...{ instruction: instruction.text, features: ['avx2'] },
    },
  }
  const started: Started = {
    ...{ of: 'target', machine: { on: 'guest', accel: 'tcg', cpu: 'Nehalem' }, seen: answer },
    ...{ faults: faultsOf(observed, own.id), attempts: 1, times: { boot: 2, total: 9 } },
    evidence: 'targets/Nehalem/fresh',
    details: { observed, maps: '', features: targetOf('Nehalem').features },
  }
  /** With what is known of the place of the instruction. */
  const freshOf = async (located: Located) => {
    const fresh = new Map([['Nehalem', { answer, starts: [started] }]])
    const openLive = () => ({ locate: async () => located })
    const explained = await explainStarts(fresh, { openLive }, () => {})
    return freshOutcome({ answer, starts: [started] }, explained, 'Nehalem')
  }
  const mapping = { kind: 'file', path: '/srv/own', offset: 16, start: 0n, end: 4096n } as const
  const symbol = { name: 'work', address: 16, start: 16, end: 32, exact: true, serves: [] }

  it('has the sentence of its fault, and the place of the instruction', async () => {
    const executable = '/srv/own'
    const all = {
      mapping,
      symbol: { ...symbol, source: 'symtab' },
      executable,
      mapped: [executable],
    }
    const fresh = await freshOf(all as Located)
    expect(fresh).toMatchObject({
      starts: 'no',
      words: `no: it needs avx2 (\`${instruction.text}\` in work of /srv/own): nothing about checkpoints will help`,
      sentence: "own's own code uses `vpaddd` in `work`; Nehalem has no AVX2",
      faults: [{ id: own.id, kind: 'sigill', diagnosis: { layer: 'app', missing: ['avx2'] } }],
      guests: [{ of: 'target', evidence: 'targets/Nehalem/fresh' }],
    })
    expect(fresh.guests[0]).not.toHaveProperty('details')
  })

  it('names the process where the place is not known', async () => {
    expect((await freshOf({ mapped: [] })).words).toBe(
      `no: it needs avx2 (\`${instruction.text}\` in own): nothing about checkpoints will help`,
    )
  })

  it('that was not tried has no guests', () => {
    const why = { kind: 'no-readiness' } as const
    const untried: FreshAnswer = { starts: 'unknown', reason: { kind: 'not-tried', why } }
    expect(freshOutcome({ answer: untried, starts: [] }, new Map(), 'Nehalem')).toEqual({
      ...untried,
      words:
        'not known: the app was not started: the checkpoint does not say when its app is ready',
      ...{ sentence: null, faults: [], guests: [] },
    })
  })
})
