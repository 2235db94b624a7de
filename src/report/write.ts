import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportFolder } from '../base/run/report-folder.js'
import type { Outcome, Report } from './model.js'
import { renderSummary } from './renderers/summary.js'

/** Writes report.json, and beside it the summary for people. */
export function writeReport(folder: ReportFolder, report: Report): void {
  folder.write('report.json', `${JSON.stringify(report, null, 2)}\n`)
  const summary = renderSummary(report, (outcome) => ({
    // CRIU's log of a restore that went well has nothing for a reader.
    criu: outcome.verdict === 'pass' ? '' : endOf(folder, outcome, 'criu.log'),
    output: endOf(folder, outcome, 'output.log'),
    console: endOf(folder, outcome, 'console.log'),
  }))
  folder.write('summary.md', summary)
}

/** The end of a log, which is all that the summary can show. */
function endOf({ path }: ReportFolder, { evidence }: Outcome, name: string): string {
  try {
    return readFileSync(join(path, evidence, name), 'utf8').slice(-64 * 1024)
  } catch {
    return ''
  }
}
