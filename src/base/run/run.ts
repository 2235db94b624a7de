import { setMaxListeners } from 'node:events'
import type { Log } from '../log/log.js'
import { Progress } from '../log/progress.js'
import {
  memoryFolderOf,
  openMemoryFolder,
  openReportFolder,
  type ReportFolder,
} from './report-folder.js'
import { withTemporaryFolder } from './temporary.js'
import type { Variables } from './variables.js'

/** What a run needs from its caller. */
export interface Surroundings {
  readonly log: Log
  /** Aborted to end the run early. The run then ends everything that it has started, and throws. */
  readonly cancel: AbortSignal
  /** Called with the run's temporary folder, so that it can be cleaned up if the run is killed. */
  readonly remember: (folder: string) => void
  readonly variables: Variables
}

/** One run, or a part of it that can be ended by itself. */
export interface Run {
  readonly log: Log
  readonly progress: Progress
  /** Aborted to end everything that this part has started. */
  readonly cancel: AbortSignal
  /** A folder for sockets and disks. It is always removed at the end. */
  readonly temporary: string
  /** the folder for the report and all evidence */
  readonly report: ReportFolder
  /** the folder for the app's memory and files, apart from the report */
  readonly memory: ReportFolder
  readonly variables: Variables
  /** Calls back when the whole run ends. */
  readonly atEnd: (callback: () => void) => void
}

/**
 * Opens a run. When it ends, nothing but the report folder is left.
 * @param reportFolder absolute; created if it does not exist
 */
export async function openRun<T>(
  { log, cancel, remember, variables }: Surroundings,
  reportFolder: string,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  const report = openReportFolder(reportFolder)
  const memory = openMemoryFolder(memoryFolderOf(reportFolder))
  const progress = new Progress(log)
  const ends: (() => void)[] = []
  const atEnd = (callback: () => void) => void ends.push(callback)
  try {
    return await withTemporaryFolder(
      { remember, parent: variables.temporaryDirectory, say: log.info },
      (temporary) => work({ log, progress, cancel, temporary, report, memory, variables, atEnd }),
    )
  } finally {
    progress.stop()
    for (const end of ends) end()
  }
}

/**
 * Does a part of a run that can be ended by itself.
 * @param work gets a run of its own, and a function that ends everything that was started in it
 */
export async function withScope<T>(
  run: Run,
  work: (scope: Run, end: () => void) => Promise<T>,
): Promise<T> {
  const ending = new AbortController()
  const cancel = AbortSignal.any([run.cancel, ending.signal])
  // Several of each guest, for which Node.js would warn of a leak.
  setMaxListeners(0, cancel)
  return work({ ...run, cancel }, () => ending.abort())
}
