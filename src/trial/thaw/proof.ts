import { bounded, oneLine } from '../../base/text/text.js'
import type { Restorers } from './restorers.js'

/** What shows that an app was restored, and not started afresh. All texts are one line and not trusted. */
export type Proof =
  /** our own engine: its exit status, and the kernel's trace of what it restored */
  | { readonly kind: 'engine' }
  /** The kernel saw that a CRIU made the app's first process, and let go of it once it was restored. */
  | { readonly kind: 'criu'; readonly program: string }
  /** CRIU said so in a log that was written during the thaw; the kernel saw a tracer let go of the app. */
  | { readonly kind: 'success-line'; readonly log: string }
  /** The app's first process has the id and the name that it had when it was frozen. */
  | { readonly kind: 'old-process'; readonly pid: number; readonly comm: string }
  /**
   * The kernel saw that processes of the app, which live or whose end was the app's, read most of the
   * images themselves. It counts only where the images are not CRIU's.
   */
  | { readonly kind: 'images-read'; readonly percent: number }
  /** It was to be started afresh, so there is nothing to show. */
  | { readonly kind: 'not-needed' }

/** A process by what it is known by before and after a thaw. */
export interface NamedProcess {
  readonly pid: number
  readonly comm: string
}

/** A log that was written during the thaw. */
export interface RestoreLog {
  /** in the guest */
  readonly path: string
  readonly text: string
}

/** Who read the images. */
export interface ImagesRead {
  /** bytes of all images */
  readonly size: number
  /** bytes that each process read */
  readonly by: ReadonlyMap<number, number>
}

export interface Shown {
  readonly restorers: Restorers
  /** whether there is a trace at all: there is none of this machine itself */
  readonly traced: boolean
  /** the app's first process, as it was watched */
  readonly app: NamedProcess
  /** the same when it was frozen; undefined: not known */
  readonly frozen: NamedProcess | undefined
  readonly logs: readonly RestoreLog[]
  /** undefined: they are CRIU's, or nothing traced who read them */
  readonly images: ImagesRead | undefined
  /** processes of the app that live, and the one whose end was the app's */
  readonly alive: ReadonlySet<number>
}

/** CRIU prints it with `-v3` and more, once the restored processes run. Source: criu/cr-restore.c. */
const success = 'Restore finished successfully. Tasks resumed.'

/**
 * What shows that a restore command did restore the app. It is not enough that the app lives: entrypoints
 * and engines start it afresh where the restore fails. So it is not enough that a CRIU ended with 0
 * (`criu check` does), or that a log says so of another process.
 * @returns undefined: nothing does
 */
export function proofOf(shown: Shown): Proof | undefined {
  const { restorers, traced, app, frozen, logs } = shown
  const run = restorers.restored.get(app.pid)
  if (run) return { kind: 'criu', program: bounded(oneLine(run.program), 200) }
  const log = logs.find(({ text }) => text.includes(success))
  if (log && (!traced || restorers.letGo.has(app.pid))) {
    return { kind: 'success-line', log: bounded(oneLine(log.path), 200) }
  }
  // A process that called exec has nothing of the checkpoint in it, whatever its id. Id 1 is every
  // container's.
  const isOld = frozen && frozen.pid !== 1 && frozen.pid === app.pid && frozen.comm === app.comm
  if (isOld && traced && !restorers.called.has(app.pid)) {
    return { kind: 'old-process', pid: app.pid, comm: bounded(oneLine(app.comm), 64) }
  }
  return readImages(shown)
}

/**
 * An engine that is no CRIU may restore an app by reading its images in the process that becomes it. What
 * only looks at them, or read them and failed, is no proof: who reads most of them has used them.
 */
function readImages({ images, alive }: Shown): Proof | undefined {
  if (images === undefined || images.size === 0) return undefined
  const bytes = [...images.by].reduce((sum, [pid, read]) => sum + (alive.has(pid) ? read : 0), 0)
  const percent = Math.min(100, Math.floor((100 * bytes) / images.size))
  return percent >= mostPercent ? { kind: 'images-read', percent } : undefined
}

const mostPercent = 60
