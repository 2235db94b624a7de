import { posix } from 'node:path'
import { featureNamed } from '../../cpu/features.js'
import { chooser } from '../../diagnose/catalogue.js'
import type { Diagnosis } from '../../diagnose/diagnosis.js'
import type { Explanation, Explanations } from '../../diagnose/explain.js'
import type { ScanResult } from '../../diagnose/hazards/result.js'
import { layerOf } from '../../diagnose/layer.js'
import type { TargetResult } from '../../trial/result.js'
import type { CertainHazard } from '../../trial/verdict/certain-hazard.js'
import type { Reason } from '../../trial/verdict/reason.js'
import type { Shown } from './search.js'

/** Who needs a feature. Texts are not trusted. */
export interface User {
  readonly feature: string
  /** the software: glibc, CRIU; null: it is not known */
  readonly layer: string | null
  /** an example: `__memset_avx2_unaligned in libc.so.6`; null: none is known */
  readonly where: string | null
}

/** What a thaw showed, and who needs what. */
export interface Told {
  readonly outcome: Shown['outcome']
  readonly users: readonly User[]
  /** what its guest runs and the CPU lacks */
  readonly leaked: readonly string[]
}

/** What is known besides a thaw. */
export interface Context {
  readonly explanations: Explanations
  /** what is certain to fault, and has not run in the thaw */
  readonly certain: readonly CertainHazard[]
  /** features that guests on this machine can have */
  readonly provides: ReadonlySet<string>
}

export function toldBy(
  { verdict: { verdict, reason, faults }, honesty }: Pick<TargetResult, 'verdict' | 'honesty'>,
  { explanations, certain, provides }: Context,
): Told {
  const { leaks } = honesty
  if (verdict === 'pass') return { outcome: 'pass', users: [], leaked: leaks }
  const explained = faults.flatMap(({ id }) => {
    const explanation = explanations.get(id)
    return explanation ? usersIn(explanation) : []
  })
  const known = new Set(explained.map(({ feature }) => feature))
  // What could not be explained was still seen.
  const bare = neededFor(reason).filter((feature) => !known.has(feature))
  const users = [...explained, ...bare.map(nobody), ...foreseen(reason, certain)]
  return {
    outcome: verdict === 'fail' ? 'fail' : isBeyond(reason, provides) ? 'beyond' : 'open',
    users: users.filter(({ feature }) => featureNamed(feature) !== undefined),
    leaked: leaks,
  }
}

/** What the code that was found in the checkpoint needs: chosen or compiled, and all other. */
export function foundNeeds(scan: ScanResult | undefined): {
  readonly chosen: readonly string[]
  readonly possible: readonly string[]
} {
  const findings = scan?.targets.flatMap((target) => target.findings) ?? []
  const of = (isChosen: boolean) =>
    findings
      .filter(({ how }) => (how !== 'possible') === isChosen)
      .flatMap(({ features }) => features)
  return { chosen: [...new Set(of(true))], possible: [...new Set(of(false))] }
}

function usersIn({ diagnosis, criu }: Explanation): User[] {
  if (diagnosis) {
    const { name, missing } = diagnosis
    return missing.map((feature) => ({ feature, layer: name, where: placeOf(diagnosis) }))
  }
  if (!criu) return []
  // CRIU refuses also for a difference that would do no harm.
  return criu.differs
    .filter((feature) => !criu.onlyGuest.includes(feature))
    .flatMap((name) => featureNamed(name)?.name ?? [])
    .map((feature) => ({ feature, layer: chooser('criu').name, where: null }))
}

function placeOf({ symbol, mapping }: Diagnosis): string | null {
  const file = mapping?.kind === 'file' ? posix.basename(mapping.what) : mapping?.what
  const name = symbol?.exact ? symbol.name : null
  if (file === undefined) return name
  return name === null || name === undefined ? file : `${name} in ${file}`
}

function nobody(feature: string): User {
  return { feature, layer: null, where: null }
}

function neededFor(reason: Reason): readonly string[] {
  return reason.kind === 'lacks' ? reason.features : []
}

/** What did not run in the thaw and is certain to be needed at some call. */
function foreseen(reason: Reason, certain: readonly CertainHazard[]): User[] {
  if (reason.kind !== 'would-fault') return []
  const calls = [reason.functions, reason.unbound].flatMap((found) => found?.features ?? [])
  return calls.map((feature) => userOf(feature, certain))
}

/** Who is certain to need a feature. */
export function userOf(feature: string, certain: readonly CertainHazard[]): User {
  const hazard = certain.find(({ needs }) => needs.includes(feature))
  if (hazard === undefined) return nobody(feature)
  const { file } = hazard
  if (hazard.kind === 'binding') {
    return { feature, layer: chooser('glibc-dl-runtime-resolve').name, where: `binds ${file}` }
  }
  const instruction = { text: '', features: [feature] }
  const { name } = layerOf({ mapping: { kind: 'file', path: file }, mapped: [], instruction })
  return { feature, layer: name, where: hazard.name === null ? file : `${hazard.name} in ${file}` }
}

/** Whether the CPU has what no guest here can have, so that no guest with more can show it. */
function isBeyond(reason: Reason, provides: ReadonlySet<string>): boolean {
  switch (reason.kind) {
    case 'several':
      return reason.guests.some((guest) => isBeyond(guest.reason, provides))
    case 'guest-lacks':
    case 'refused-by-guest':
    case 'present-on-target':
      return reason.features.some((feature) => !provides.has(feature))
    default:
      return false
  }
}
