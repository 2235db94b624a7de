import type { Launch } from '../../checkpoint/launch.js'
import { isSameKind } from '../../cpu/accel.js'
import type { ChangeSet } from '../change.js'
import type { LowestProof } from '../lowest/proof.js'
import { launchWith } from '../proof/apply.js'
import type { Proof } from '../proof/proof.js'
import type { Place } from './measure.js'
import type { NotMeasured } from './price.js'
import { stepsOf } from './steps.js'

/** What was tried. */
export interface TriedWays {
  readonly changes: Pick<ChangeSet, 'environment' | 'flags'>
  readonly proof: Pick<Proof, 'targets'>
  /** of the source CPU */
  readonly place: Place
  /** undefined: it was not tried */
  readonly lowest?: Pick<LowestProof, 'cpu' | 'machine' | 'targets'> | undefined
}

/** The app, started otherwise or elsewhere than it is. */
export interface Stage {
  /** what is set, or the CPU */
  readonly adds: string
  readonly launch: Launch
  readonly place: Place
}

/** What is measured of a way out. */
export type Way = readonly Stage[] | NotMeasured

/** The settings, step by step. */
export function settingsWay({ changes, proof, place }: TriedWays, launch: Launch): Way {
  if (!isProven(proof)) return notMeasured('not-proven')
  const steps = stepsOf(changes)
  if (steps.length === 0) return notMeasured('at-restore-only')
  return steps.map(({ adds, change }) => ({ adds, launch: launchWith(change, launch), place }))
}

/** The lesser CPU; undefined: it was not tried. */
export function lowestWay({ lowest, place }: TriedWays, launch: Launch): Way | undefined {
  if (lowest === undefined) return undefined
  if (!isProven(lowest)) return notMeasured('not-proven')
  const { cpu, machine } = lowest
  if (!isSameKind(machine, place.machine)) return notMeasured('not-comparable')
  return [{ adds: `checkpoint-cpu ${cpu}`, launch, place: { ...place, machine } }]
}

/** What is to be measured of a way. */
export function stagesIn(way: Way | undefined): readonly Stage[] {
  return way === undefined || 'kind' in way ? [] : way
}

function isProven({ targets }: Pick<Proof, 'targets'>): boolean {
  return targets.some(({ proof }) => proof === 'proven')
}

function notMeasured(kind: 'not-proven' | 'at-restore-only' | 'not-comparable'): NotMeasured {
  return { kind: 'not-measured', why: { kind } }
}
