import type { Frozen } from '../checkpoint/checkpoint.js'
import type { Systems } from '../checkpoint/systems.js'
import { readCpuinfo } from '../cpu/cpuinfo.js'
import { featuresFromLinuxFlags } from '../cpu/features.js'
import { type SettledTarget, settled } from '../cpu/settled.js'
import type { Bench } from '../machine/bench.js'
import { cpuinfoHere } from '../machine/host/cpuinfo.js'
import type { ThawPlan } from '../plan/plan.js'

/** A plan whose targets mean the same CPU wherever the run speaks of them. */
export interface SettledPlan extends ThawPlan {
  readonly targets: readonly SettledTarget[]
  /** of the targets; undefined: all have the one that the app was frozen on */
  readonly systems?: Systems
}

/** Settles what `max` and `host` stand for, once for the whole run. */
export function settlePlan(
  plan: ThawPlan,
  { offers }: Pick<Bench, 'offers'>,
  { manifest }: Pick<Frozen, 'manifest'>,
): SettledPlan {
  const isHere = manifest.source.machine.on === 'host' && manifest.made === undefined
  const here = isHere ? featuresFromLinuxFlags(readCpuinfo(cpuinfoHere()).flags) : []
  return { ...plan, targets: plan.targets.map((target) => settled(target, offers[0], here)) }
}
