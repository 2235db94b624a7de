import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Outcome, Report } from './model.js'
import { annotations } from './renderers/annotations.js'
import { summary } from './renderers/summary.js'

/** Target names contain commas, so there is one a line. */
export function setOutputs(report: Report, folder: string): void {
  const named = (verdict: Outcome['verdict']) =>
    report.targets
      .filter((target) => target.verdict === verdict)
      .map(({ name }) => name)
      .join('\n')
  core.setOutput('verdict', report.verdict)
  core.setOutput('passed', named('pass'))
  core.setOutput('failed', named('fail'))
  core.setOutput('inconclusive', named('inconclusive'))
  core.setOutput('report', join(folder, 'report.json'))
}

export function annotate(report: Report): void {
  for (const { kind, title, message } of annotations(report)) {
    const say = kind === 'error' ? core.error : core.warning
    say(message, { title })
  }
}

/** The job summary, which is also kept beside report.json. */
export async function writeSummary(report: Report, folder: string): Promise<void> {
  const text = summary(report, (outcome) => ({
    // Of a restore that went well, CRIU's log tells nothing.
    criu: outcome.verdict === 'pass' ? '' : kept(folder, outcome, 'criu.log'),
    output: kept(folder, outcome, 'output.log'),
    console: kept(folder, outcome, 'console.log'),
  }))
  writeFileSync(join(folder, 'summary.md'), text)
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(text, true).write()
}

/** The end of a log, as far as the summary could use it. */
function kept(folder: string, { evidence }: Outcome, name: string): string {
  try {
    return readFileSync(join(folder, evidence, name), 'utf8').slice(-64 * 1024)
  } catch {
    return ''
  }
}
