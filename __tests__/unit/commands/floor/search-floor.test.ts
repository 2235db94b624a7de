import { describe, expect, it } from 'vitest'
import { searchFloor } from '../../../../src/commands/floor/search-floor.js'
import { modelNamed } from '../../../../src/cpu/models.js'
import { plainCpu } from '../../../../src/cpu/plain-cpu.js'
import type { Target } from '../../../../src/cpu/target.js'
import type { TargetResult } from '../../../../src/trial/result.js'
import type { Verdict } from '../../../../src/trial/verdict/reason.js'

const images = { source: modelNamed('Haswell')?.features, sourceFlags: [], processes: undefined }
const hazards = { scan: undefined, certain: [], silentOn: () => [] }
const run = { log: { phase: (_: string, work: () => unknown) => work(), info: () => {} } }
const bare = plainCpu(new Set()) as Target

/** A result with as many guests as thaws that a failure was checked with, and one. */
function resultOn(target: Target, verdict: Verdict, checks = 0): TargetResult {
  const guest = {
    ...{ machine: { on: 'guest' }, verdict, attempts: 1, checks: Array(checks).fill({}) },
    ...{ seen: { evidence: { sigills: [], reports: [], stage: 'watched' } }, expected: {} },
  }
  const honesty = { enforced: [], leaks: [], shortfalls: [] }
  return { target, verdict, honesty, decisive: guest, guests: [guest] } as unknown as TargetResult
}

const pass: Verdict = {
  verdict: 'pass',
  reason: { kind: 'lived', seconds: 2, verified: false },
  faults: [],
}

/** The verdict of a program that uses some features, in this order. */
function verdictOn({ features }: Target, used: readonly string[]): Verdict {
  const lacking = used.find((name) => !features?.has(name))
  if (lacking === undefined) return pass
  const at = { fault: 'x', comm: 'x', pid: 1, instruction: 'x' }
  return { verdict: 'fail', reason: { kind: 'lacks', features: [lacking], ...at }, faults: [] }
}

function search(used: readonly string[], bound: number, checks = 0) {
  const names: string[] = []
  const trialOn = (targets: readonly Target[]) => ({
    control: resultOn(bare, pass),
    targets: targets.map((target) => resultOn(target, verdictOn(target, used), checks)),
  })
  return searchFloor(run as never, bound, {
    ...{ images: images as never, hazards, provides: new Set(), companions: [] },
    first: trialOn([bare]),
    thaw: async (targets, name) => {
      names.push(name)
      return trialOn(targets)
    },
  }).then(({ search: found }) => ({ ...found, names }))
}

describe('the search for the least CPU, in guests', () => {
  it('ends with what was needed, and counts its guests', async () => {
    const found = await search(['avx2', 'bmi2'], 20)
    expect(found.floor).toEqual(plainCpu(new Set(['bmi2', ...avx2]))?.features)
    expect(found).toMatchObject({ least: true, cut: false, guests: found.thaws.length + 1 })
    expect(found.users.map(({ feature }) => feature)).toContain('bmi2')
    // Each trial has a name of its own.
    expect(new Set(found.names).size).toBe(found.names.length)
  })

  it('starts no more guests than it may', async () => {
    for (const bound of [2, 3, 4, 5]) {
      const found = await search(['avx2', 'bmi2', 'movbe', 'fma'], bound)
      expect(found).toMatchObject({ guests: bound, cut: true })
    }
  })

  it('counts the thaws that a failure was checked with', async () => {
    expect(await search(['avx2', 'bmi2'], 6, 2)).toMatchObject({ cut: true, guests: 7 })
  })

  it('does nothing more where the control did not pass', async () => {
    const failed = {
      verdict: 'fail',
      reason: { kind: 'exited', fault: 'x', status: 1 },
      faults: [],
    }
    const control = resultOn(bare, failed as never)
    const { search: found } = await searchFloor(run as never, 12, {
      ...{ images: images as never, hazards, provides: new Set(), companions: [] },
      first: { control, targets: [] },
      thaw: () => {
        throw new Error('a further thaw')
      },
    })
    expect(found).toMatchObject({ floor: undefined, least: false, cut: false, thaws: [] })
  })
})

const avx2 = ['pni', 'ssse3', 'sse4.1', 'sse4.2', 'xsave', 'avx', 'avx2']
