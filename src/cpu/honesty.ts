import type { Accel } from './accel.js'
import { type Feature, features, type KvmRule } from './features.js'
import { type Hole, holeKey, holes, holesOf } from './holes.js'
import type { Probed, ProbeResult } from './probes.js'

/**
 * How a guest treats the features that the source CPU has. Others do not matter to the checkpoint.
 * Names of the feature table, in its order.
 */
export interface Honesty {
  /** the target lacks them, and the guest behaves like a real CPU without them */
  readonly enforced: readonly string[]
  /** the target lacks them, and their instructions run in the guest nevertheless */
  readonly leaks: readonly string[]
  /** the target has them, and their instructions do not run properly in the guest */
  readonly shortfalls: readonly string[]
}

export interface GuestCpu {
  readonly accel: Accel
  /** a text that begins with QEMU's version */
  readonly qemu: string
  /** of the host's CPU */
  readonly vendor: 'intel' | 'amd' | 'other'
  /** features of the table that this accelerator can offer */
  readonly provides: ReadonlySet<string>
}

type Truth = 'as the target' | 'leak' | 'shortfall'

/**
 * Honesty by the probes that ran in a guest. A feature without a probe is taken to behave like
 * those that it requires: it traps or falls short if they do. Where nothing shows it, it counts as
 * a leak.
 */
export function measured(
  source: ReadonlySet<string>,
  target: ReadonlySet<string>,
  probed: Probed,
): Honesty {
  const settled = new Map<string, Truth>()
  return sorted(source, target, (row) => {
    const truth = measuredTruth(row, target, probed, settled)
    settled.set(row.name, truth)
    return truth
  })
}

function measuredTruth(
  row: Feature,
  target: ReadonlySet<string>,
  probed: Probed,
  settled: ReadonlyMap<string, Truth>,
): Truth {
  const own = probed.get(row.name)
  const ofHoles = holes.flatMap((hole) => {
    const result = hole.feature === row.name ? probed.get(holeKey(hole)) : undefined
    return result === undefined ? [] : [{ hole, result }]
  })
  if (target.has(row.name)) {
    // INCSSP traps in every process without a shadow stack, so its trap shows nothing.
    const refused = ofHoles.some(({ hole, result }) => hole.gatedBy && result !== 'ran')
    const short = row.requires.some((name) => settled.get(name) === 'shortfall')
    const fails = row.probe === null ? short : own !== 'ran'
    return refused || fails ? 'shortfall' : 'as the target'
  }
  if (ofHoles.some(({ hole, result }) => !isAbsence(result, meaning(hole, row)))) return 'leak'
  const shown =
    row.probe === null
      ? ofHoles.length > 0 ||
        row.requires.some((name) => !target.has(name) && settled.get(name) === 'as the target')
      : own !== undefined && isAbsence(own, row.absent)
  return shown ? 'as the target' : 'leak'
}

/** What a hole's instruction does on real CPUs without the feature. */
function meaning(hole: Hole, row: Feature): Feature['absent'] {
  return hole.probe?.expect === undefined ? row.absent : 'other meaning'
}

function isAbsence(result: ProbeResult, absent: Feature['absent']): boolean {
  return result === (absent === 'other meaning' ? 'otherwise' : 'trapped')
}

/**
 * Predicted honesty, to choose between accelerators. TCG enforces the absence of every feature,
 * except for its holes. Under KVM a feature leaks unless a rule takes it away, even if the host
 * seems to lack it, because hosts hide features that their CPUs can run.
 */
export function foreseen(
  source: ReadonlySet<string>,
  target: ReadonlySet<string>,
  guest: GuestCpu,
): Honesty {
  const has = (name: string) => target.has(name) && guest.provides.has(name)
  const open = guest.accel === 'tcg' ? holesOf(guest.qemu) : []
  return sorted(source, target, (row) => {
    const ownHoles = open.filter(({ feature }) => feature === row.name)
    if (target.has(row.name)) {
      const refused = ownHoles.some(({ gatedBy }) => gatedBy !== undefined && !has(gatedBy))
      // Nothing would measure it: user code has no instruction that tells, and QEMU no name.
      const hidden = row.probe === null && row.qemu === false
      return refused || !(hidden || has(row.name)) ? 'shortfall' : 'as the target'
    }
    const runs = ownHoles.some(({ gatedBy }) => gatedBy === undefined || has(gatedBy))
    const free = guest.accel === 'kvm' && !row.kvm.some((rule) => applies(rule, target, guest))
    return runs || free ? 'leak' : 'as the target'
  })
}

function applies(rule: KvmRule, target: ReadonlySet<string>, guest: GuestCpu): boolean {
  const byVendor = rule.vendor === undefined || rule.vendor === guest.vendor
  return byVendor && !rule.lacking.some((name) => target.has(name))
}

/** Features that do nothing on CPUs without them can neither leak nor fall short. */
function matters({ absent }: Feature): boolean {
  return absent !== 'harmless' && absent !== 'no-op'
}

function sorted(
  source: ReadonlySet<string>,
  target: ReadonlySet<string>,
  judge: (row: Feature) => Truth,
): Honesty {
  const judged = features.filter(matters).map((row) => ({ name: row.name, truth: judge(row) }))
  const shown = judged.filter(({ name }) => source.has(name))
  const names = (truth: Truth) => shown.filter((one) => one.truth === truth).map(({ name }) => name)
  return {
    enforced: names('as the target').filter((name) => !target.has(name)),
    leaks: names('leak'),
    shortfalls: names('shortfall'),
  }
}
