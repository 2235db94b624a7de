import type { Thawable } from '../checkpoint/checkpoint.js'
import type { Manifest } from '../checkpoint/manifest.js'
import type { Accel, Machine } from '../cpu/accel.js'
import { readCpuinfo } from '../cpu/cpuinfo.js'
import { features, featuresFromLinuxFlags, inTableOrder } from '../cpu/features.js'
import { difference } from '../cpu/sets.js'
import type { Accelerator } from '../machine/guest/accel.js'
import type { GuestStart } from '../machine/job/listen.js'

/** Where a checkpoint was taken, for the report. */
export interface Source {
  /** of the checkpoint */
  readonly id: string
  readonly machine: Machine
  /** the name that the CPU gives itself */
  readonly model: string
  /** accelerator of this run's guests */
  readonly accel: Accel
  /** what its root was made from; undefined: it was a machine's own */
  readonly root?: Manifest['root']
  /** why `auto` chose TCG and not KVM */
  readonly accelReason?: string
  /** of a guest: why the checkpoint was not taken on this machine itself, if that was possible */
  readonly hostReason?: string
  /** of a guest on the CPU that some targets have in common: its name, theirs, and what it lacks nevertheless */
  readonly lowest?: Manifest['source']['lowest']
  readonly kernel: string
  /** flags of /proc/cpuinfo, also those that the kernel of a guest was told to hide */
  readonly features: readonly string[]
  /** features that this machine's own CPU has and the source CPU lacked; this run does not test them */
  readonly unseen: readonly string[]
  /** mount points that the app saw read-only, because no overlay could be mounted on them */
  readonly unlayered?: readonly string[]
  readonly attempts: number
  readonly start?: GuestStart
  /** seconds */
  readonly times: { readonly boot: number; readonly ready: number; readonly total: number }
  /** folder of its logs, relative to the report's */
  readonly evidence?: string
  /** folder of the checkpoint itself, with what was in the app's memory; absolute, not in the report's */
  readonly memory?: string
  /** of a checkpoint that somebody else made: by whom, and where its CPU is known from */
  readonly made?: Manifest['made']
  /** of a checkpoint that was given: its path, absolute */
  readonly given?: string
}

type Described = Pick<Thawable, 'manifest' | 'folder' | 'logs' | 'given'>

/** What is known of it before the checkpoint's contents were read. */
export type Undigested = Omit<Source, 'id'>

/**
 * Describes where a checkpoint was taken.
 * @param cpuinfo text of this machine's /proc/cpuinfo
 */
export function describeSource(
  checkpoint: Described,
  { accel, reason }: Accelerator,
  cpuinfo: string,
): Undigested {
  const { source, attempts, start, times, made } = checkpoint.manifest
  return {
    machine: source.machine,
    model: source.model,
    accel,
    ...(checkpoint.manifest.root === undefined ? {} : { root: checkpoint.manifest.root }),
    ...(reason === undefined ? {} : { accelReason: reason }),
    ...(source.hostReason === undefined ? {} : { hostReason: source.hostReason }),
    ...(source.lowest === undefined ? {} : { lowest: source.lowest }),
    kernel: source.kernel,
    features: source.flags,
    // What another machine's CPU lacks says nothing of this one's.
    unseen: made ? [] : unseen(source.flags, cpuinfo),
    ...(made === undefined ? {} : { made }),
    ...(source.unlayered.length === 0 ? {} : { unlayered: source.unlayered }),
    attempts,
    ...(start === undefined ? {} : { start }),
    times,
    ...placesOf(checkpoint),
  }
}

/** One that lies in an image is nowhere else for long. */
function placesOf({
  folder,
  manifest,
  logs,
  given,
}: Described): Pick<Source, 'evidence' | 'memory' | 'given'> {
  if (logs !== undefined) return { evidence: logs, memory: folder }
  const place = given ?? (manifest.made ? undefined : folder)
  return place === undefined ? {} : { given: place }
}

/** Features of this machine's CPU that apps choose code by, and that the source CPU lacked. */
function unseen(source: readonly string[], cpuinfo: string): string[] {
  const { flags } = readCpuinfo(cpuinfo)
  const missing = difference(featuresFromLinuxFlags(flags), featuresFromLinuxFlags(source))
  const telling = features.filter(({ absent }) => absent !== 'harmless' && absent !== 'no-op')
  return inTableOrder(missing).filter((name) => telling.some((row) => row.name === name))
}
