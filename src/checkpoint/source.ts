import { readCpuinfo } from '../cpu/cpuinfo.js'
import { features, featuresFromLinuxFlags, inTableOrder } from '../cpu/features.js'
import { difference } from '../cpu/sets.js'
import { qemuCpu, type Target } from '../cpu/target.js'
import type { Accelerator } from '../machine/guest/accel.js'
import type { Source } from '../report/model.js'
import type { Place } from './origin.js'
import type { Checkpoint } from './take.js'

/** A place in words, for the title of a phase. */
export function placeName(place: Place): string {
  return place.where === 'guest' ? `in a guest on ${place.cpu.name}` : 'on this machine itself'
}

/**
 * What the report says of where the checkpoint was taken.
 * @param cpuinfo text of this machine's /proc/cpuinfo
 */
export function describeSource(
  place: Place,
  { accel, reason }: Accelerator,
  taken: Checkpoint,
  evidence: string,
  cpuinfo: string,
): Source {
  return {
    where: place.where,
    ...(place.where === 'guest' ? { cpu: qemuCpu(place.cpu, accel) } : {}),
    model: taken.model,
    accel,
    ...(reason === undefined ? {} : { accelReason: reason }),
    ...(place.where === 'guest' && place.reason ? { runnerReason: place.reason } : {}),
    kernel: taken.kernel,
    features: taken.flags,
    unseen: unseen(taken.flags, cpuinfo),
    ...(taken.unlayered.length === 0 ? {} : { unlayered: taken.unlayered }),
    attempts: taken.attempts,
    times: taken.times,
    evidence,
  }
}

/** Features of this machine's CPU that apps could have chosen, and that the source CPU had not. */
function unseen(source: readonly string[], cpuinfo: string): string[] {
  const { flags } = readCpuinfo(cpuinfo)
  const missing = difference(featuresFromLinuxFlags(flags), featuresFromLinuxFlags(source))
  const telling = features.filter(({ absent }) => absent !== 'harmless' && absent !== 'no-op')
  return inTableOrder(missing).filter((name) => telling.some((row) => row.name === name))
}

/** The control on this machine itself: of no CPU that QEMU knows. */
export const controlOnRunner: Target = {
  ...{ name: 'control', model: 'host', add: [], remove: [], features: undefined },
  ...{ cores: undefined, memory: undefined, hypervisor: true },
}
