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

export interface Shown {
  readonly restorers: Restorers
  /** whether there is a trace at all: there is none of this machine itself */
  readonly traced: boolean
  /** the app's first process, as it was watched */
  readonly app: NamedProcess
  /** the same when it was frozen; undefined: not known */
  readonly frozen: NamedProcess | undefined
  readonly logs: readonly RestoreLog[]
}

/** CRIU prints it with `-v3` and more, once the restored processes run. Source: criu/cr-restore.c. */
const success = 'Restore finished successfully. Tasks resumed.'

/**
 * What shows that a restore command did restore the app. It is not enough that the app lives: entrypoints
 * and engines start it afresh where the restore fails. So it is not enough that a CRIU ended with 0
 * (`criu check` does), or that a log says so of another process.
 * @returns undefined: nothing does
 */
export function proofOf({ restorers, traced, app, frozen, logs }: Shown): Proof | undefined {
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
  return undefined
}
