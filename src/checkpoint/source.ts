import type { Accel, Machine } from '../cpu/accel.js'
import { readCpuinfo } from '../cpu/cpuinfo.js'
import { features, featuresFromLinuxFlags, inTableOrder } from '../cpu/features.js'
import { difference } from '../cpu/sets.js'
import { qemuCpu, type Target } from '../cpu/target.js'
import type { Accelerator } from '../machine/guest/accel.js'
import type { Place } from './origin.js'
import type { Checkpoint } from './take.js'

/** Where the checkpoint was taken, as report.json and the manifest have it. */
export interface Source {
  readonly machine: Machine
  /** the name that the CPU gives itself */
  readonly model: string
  /** of the guests that it is thawed in */
  readonly accel: Accel
  /** why that is not KVM, if it could have been */
  readonly accelReason?: string
  /** why it was not taken on this machine itself, if it could have been */
  readonly hostReason?: string
  readonly kernel: string
  /** flags of /proc/cpuinfo */
  readonly features: readonly string[]
  /** features that this machine's own CPU has and the source CPU has not: they are not tested */
  readonly unseen: readonly string[]
  /** on this machine itself: mount points that the app saw read-only, since no layer fits over them */
  readonly unlayered?: readonly string[]
  readonly attempts: number
  /** seconds */
  readonly times: { readonly boot: number; readonly ready: number; readonly total: number }
  /** folder with images, changed files, logs and manifest, relative to the report's */
  readonly evidence: string
}

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
    machine: machineOf(place, accel, taken),
    model: taken.model,
    accel,
    ...(reason === undefined ? {} : { accelReason: reason }),
    ...(place.where === 'guest' && place.reason ? { hostReason: place.reason } : {}),
    kernel: taken.kernel,
    features: taken.flags,
    unseen: unseen(taken.flags, cpuinfo),
    ...(taken.unlayered.length === 0 ? {} : { unlayered: taken.unlayered }),
    attempts: taken.attempts,
    times: taken.times,
    evidence,
  }
}

/** The machine that a place is. */
export function machineOf(place: Place, accel: Accel, { model }: Checkpoint): Machine {
  return place.where === 'guest'
    ? { on: 'guest', accel, cpu: qemuCpu(place.cpu, accel) }
    : { on: 'host', cpu: model }
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
