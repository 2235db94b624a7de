import type { Supervised } from '../../base/process/supervise.js'
import type { Accel } from '../../cpu/accel.js'
import type { Entry } from '../job/cpio.js'
import type { GuestEvent } from '../job/record.js'
import type { QemuMachine } from './qemu.js'

/** How a guest gets what the app sees as `/`, read-only. */
export type GuestRoot =
  /** starts a server for one guest, at a socket */
  | { readonly share: (socket: string) => Promise<Supervised> }
  /** an EROFS image, which many guests may have */
  | { readonly image: string }

export interface GuestJob {
  /** Unique among the jobs that run at the same time, and usable as a file name. */
  readonly name: string
  /** value of QEMU's `-cpu` */
  readonly cpu: string
  readonly accel: Accel
  /** MiB */
  readonly memory: number
  readonly cores: number
  readonly files: readonly Entry[]
  /** undefined: the guest has no root file system, and stays in its initramfs */
  readonly root?: GuestRoot
  /** of the app; undefined: the job has none, and the guest prepares nothing for one, nor for a disk */
  readonly engine?: string
  readonly disk?: QemuMachine['disk']
  readonly store?: QemuMachine['store']
  /** file that the guest's console goes to */
  readonly console: string
  /** Called with a sentence if evidence cannot be kept, or a saved state cannot be used. */
  readonly tell?: (sentence: string) => void
  /** whether it boots even where a saved state is at hand */
  readonly anew?: boolean
  /** whether this run will have another guest with the same CPU */
  readonly again?: boolean
  /** time for the boot; one that takes longer hangs */
  readonly bootLimitSeconds?: number
  /** time for the rest; longer than all time limits of the job itself */
  readonly limitSeconds: number
  /** As for `listen`. */
  readonly limitAfter?: (event: GuestEvent) => number | undefined
  /** Called once it has its memory, just before it is started. */
  readonly onStart?: () => void
  /** True of the event from which on the guest mostly waits, so that another one may start. */
  readonly waitsFrom?: (event: GuestEvent) => boolean
  /** Called for each event of the record as it arrives; `reply` sends the guest a line. */
  readonly onEvent?: (event: GuestEvent, reply: (line: string) => void) => void
}

/** A guest that gets no job: it is ended once its state is saved. */
export type JoblessGuest = Omit<GuestJob, 'files'> & { readonly files?: undefined }
