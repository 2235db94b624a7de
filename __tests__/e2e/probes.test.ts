import { beforeAll, describe, expect, it } from 'vitest'
// As built, since the guest's scripts lie beside the built code.
import { type Feature, features, featuresFromLinuxFlags } from '../../lib/cpu/features.js'
import { type Hole, holeKey, holes, holesOf } from '../../lib/cpu/holes.js'
import { foreseen, type GuestCpu, measured } from '../../lib/cpu/honesty.js'
import type { Probed, ProbeResult } from '../../lib/cpu/probes.js'
import { parseTarget, qemuCpu, type Target } from '../../lib/cpu/target.js'
import { readCpuRecord } from '../../lib/machine/job/cpu-record.js'
import { bareBench, boot } from '../../scripts/bench/hello.mjs'
import { scratch } from '../scratch.js'
import { toolkitHere } from './toolkit-here.js'

let bench: ReturnType<typeof bareBench>
let qemu: string

beforeAll(async () => {
  const toolkit = await toolkitHere()
  qemu = toolkit.versions.qemu as string
  bench = bareBench(toolkit, scratch('probes'), new AbortController().signal)
})

function targetNamed(name: string): Target & { features: ReadonlySet<string> } {
  const target = parseTarget(name)
  if ('problem' in target || !target.features) throw new Error(`no CPU: ${name}`)
  return { ...target, features: target.features }
}

const max = targetNamed('max').features

async function probe(name: string) {
  const run = await boot(bench, name.replaceAll(',', ''), qemuCpu(targetNamed(name)), 'probe')
  expect(run.broken).toBeUndefined()
  const { probed, flags } = readCpuRecord(run)
  return { probed, shown: featuresFromLinuxFlags(flags) }
}

/** What the table and QEMU's holes say of a guest that has these features, by the probe's key. */
function expected(has: ReadonlySet<string>): Probed {
  const ofGuest = holesOf(qemu)
  const runs = (name: string, hole: Hole | undefined) =>
    hole ? hole.gatedBy === undefined || has.has(hole.gatedBy) : has.has(name)
  const result = (ran: boolean, absent: Feature['absent']): ProbeResult => {
    if (ran || absent === 'no-op') return 'ran'
    return absent === 'other meaning' ? 'otherwise' : 'trapped'
  }
  const ofRows = features.map((row) => {
    const hole = ofGuest.find(({ feature, probe }) => feature === row.name && probe === null)
    return [row.name, result(runs(row.name, hole), row.absent), row.probe] as const
  })
  const ofHoles = holes.map((hole) => {
    const open = ofGuest.includes(hole) ? hole : undefined
    const absent = hole.probe?.expect === undefined ? '#UD' : 'other meaning'
    return [holeKey(hole), result(runs(hole.feature, open), absent), hole.probe] as const
  })
  return new Map([...ofRows, ...ofHoles].flatMap(([key, is, by]) => (by ? [[key, is]] : [])))
}

describe('a guest under TCG', () => {
  it.each([
    { name: 'max', leaks: [], shortfalls: [] },
    { name: 'Nehalem', leaks: [], shortfalls: [] },
    { name: 'max,-avx,-xsave', leaks: [], shortfalls: [] },
    { name: 'max,-bmi2', leaks: ['bmi2'], shortfalls: [] },
    { name: 'max,-abm', leaks: ['abm'], shortfalls: ['bmi1'] },
    { name: 'max,-bmi1', leaks: ['bmi1'], shortfalls: ['abm', 'bmi2'] },
    { name: 'qemu64', leaks: [], shortfalls: [] },
    { name: 'EPYC-Milan', leaks: [], shortfalls: [] },
  ])('$name: what runs and what traps is what the table says', async ({
    name,
    leaks,
    shortfalls,
  }) => {
    const { probed, shown } = await probe(name)
    const target = targetNamed(name).features
    const has = new Set([...target].filter((feature) => max.has(feature)))
    // Linux shows PREFETCHW of AMD's CPUs whatever CPUID says.
    const rows = features.filter(({ linux, absent }) => linux && absent !== 'no-op')
    const visible = (names: ReadonlySet<string>) =>
      rows.filter((row) => names.has(row.name)).map((row) => row.name)
    expect(visible(shown)).toEqual(visible(has))
    expect(Object.fromEntries(probed)).toEqual(Object.fromEntries(expected(has)))

    expect(measured(max, target, probed)).toMatchObject({ leaks, shortfalls })
    // Seen is what was foreseen, also of a source that has more than TCG offers.
    const guest: GuestCpu = { accel: 'tcg', qemu, vendor: 'other', provides: max }
    for (const source of [max, targetNamed('SapphireRapids').features]) {
      expect(measured(source, target, probed)).toEqual(foreseen(source, target, guest))
    }
  })
})
