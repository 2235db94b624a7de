import type { Log } from '../log/log.js'
import { Progress } from '../log/progress.js'
import { openReportFolder, type ReportFolder } from './report-folder.js'
import { withTemporaryFolder } from './temporary.js'
import type { Variables } from './variables.js'

/** What a run needs of whoever started it. */
export interface Surroundings {
  readonly log: Log
  /** Aborted when the run is to end early; the run then ends everything and throws. */
  readonly cancel: AbortSignal
  /** Called with the run's temporary folder, for whoever cleans up after a kill. */
  readonly remember: (folder: string) => void
  readonly variables: Variables
}

/** One run, or a part of it that can be ended by itself. */
export interface Run {
  readonly log: Log
  readonly progress: Progress
  /** Aborted when everything that this part has started is to end. */
  readonly cancel: AbortSignal
  /** A folder for sockets and disks. It is removed at the end, whatever happens. */
  readonly temporary: string
  /** where the report and all evidence go */
  readonly report: ReportFolder
  readonly variables: Variables
}

/**
 * Opens a run, and leaves nothing behind but the report folder.
 * @param reportFolder absolute; made if it is not there
 */
export async function openRun<T>(
  { log, cancel, remember, variables }: Surroundings,
  reportFolder: string,
  work: (run: Run) => Promise<T>,
): Promise<T> {
  const report = openReportFolder(reportFolder)
  const progress = new Progress(log)
  try {
    return await withTemporaryFolder(
      { remember, parent: variables.temporaryDirectory },
      (temporary) => work({ log, progress, cancel, temporary, report, variables }),
    )
  } finally {
    progress.stop()
  }
}

/**
 * Does a part of a run that can be ended without the rest.
 * @param work gets a run of its own, and a function that ends all that was started in it
 */
export async function withScope<T>(
  run: Run,
  work: (scope: Run, end: () => void) => Promise<T>,
): Promise<T> {
  const ending = new AbortController()
  const cancel = AbortSignal.any([run.cancel, ending.signal])
  return work({ ...run, cancel }, () => ending.abort())
}
