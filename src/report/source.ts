import { isAbsolute, relative } from 'node:path'
import type { Checkpoint } from '../checkpoint/checkpoint.js'
import type { Accel, Machine } from '../cpu/accel.js'
import { readCpuinfo } from '../cpu/cpuinfo.js'
import { features, featuresFromLinuxFlags, inTableOrder } from '../cpu/features.js'
import { difference } from '../cpu/sets.js'
import type { Accelerator } from '../machine/guest/accel.js'

/** Where a checkpoint was taken, as the report has it. */
export interface Source {
  /** of the checkpoint */
  readonly id: string
  readonly machine: Machine
  /** the name that the CPU gives itself */
  readonly model: string
  /** of this run's guests */
  readonly accel: Accel
  /** why it is not KVM, if it could have been */
  readonly accelReason?: string
  /** of a guest: why it is not this machine itself, if it could have been */
  readonly hostReason?: string
  readonly kernel: string
  /** flags of /proc/cpuinfo */
  readonly features: readonly string[]
  /** features that this machine's own CPU has and the source CPU had not: nothing is shown of them */
  readonly unseen: readonly string[]
  /** mount points of this machine that the app saw read-only, since no layer could be laid over them */
  readonly unlayered?: readonly string[]
  readonly attempts: number
  /** seconds */
  readonly times: { readonly boot: number; readonly ready: number; readonly total: number }
  /** folder with images, changed files, logs and manifest, relative to the report's */
  readonly evidence?: string
  /** of a checkpoint that was given: its folder, absolute */
  readonly given?: string
}

/**
 * What the report says of where a checkpoint was taken.
 * @param cpuinfo text of this machine's /proc/cpuinfo
 * @param reportFolder absolute
 */
export function describeSource(
  { folder, manifest }: Checkpoint,
  { accel, reason }: Accelerator,
  cpuinfo: string,
  reportFolder: string,
): Source {
  const { id, source, attempts, times } = manifest
  return {
    id,
    machine: source.machine,
    model: source.model,
    accel,
    ...(reason === undefined ? {} : { accelReason: reason }),
    ...(source.hostReason === undefined ? {} : { hostReason: source.hostReason }),
    kernel: source.kernel,
    features: source.flags,
    unseen: unseen(source.flags, cpuinfo),
    ...(source.unlayered.length === 0 ? {} : { unlayered: source.unlayered }),
    attempts,
    times,
    ...whereKept(folder, reportFolder),
  }
}

/** A checkpoint that was taken in this run lies in its report folder. */
function whereKept(folder: string, reportFolder: string): Pick<Source, 'evidence' | 'given'> {
  const path = relative(reportFolder, folder)
  const isInside = path !== '..' && !path.startsWith('../') && !isAbsolute(path)
  return isInside ? { evidence: path } : { given: folder }
}

/** Features of this machine's CPU that apps could have chosen, and that the source CPU had not. */
function unseen(source: readonly string[], cpuinfo: string): string[] {
  const { flags } = readCpuinfo(cpuinfo)
  const missing = difference(featuresFromLinuxFlags(flags), featuresFromLinuxFlags(source))
  const telling = features.filter(({ absent }) => absent !== 'harmless' && absent !== 'no-op')
  return inTableOrder(missing).filter((name) => telling.some((row) => row.name === name))
}
