import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Outcome, Report } from './model.js'
import { renderAnnotations } from './renderers/annotations.js'
import { renderSummary } from './renderers/summary.js'

/** Names of targets contain commas, so each has a line. */
export function setOutputs(report: Report, folder: string): void {
  const named = (verdict: Outcome['verdict']) =>
    report.targets
      .filter((target: Outcome) => target.verdict === verdict)
      .map(({ name }) => name)
      .join('\n')
  core.setOutput('verdict', report.verdict)
  core.setOutput('passed', named('pass'))
  core.setOutput('failed', named('fail'))
  core.setOutput('inconclusive', named('inconclusive'))
  core.setOutput('report', join(folder, 'report.json'))
}

export function annotate(report: Report): void {
  for (const { kind, title, message } of renderAnnotations(report)) {
    const say = kind === 'error' ? core.error : core.warning
    say(message, { title })
  }
}

/** Writes the job summary, and a copy of it beside report.json. */
export async function writeSummary(report: Report, folder: string): Promise<void> {
  const text = renderSummary(report, (outcome) => ({
    // CRIU's log of a restore that went well has nothing for a reader.
    criu: outcome.verdict === 'pass' ? '' : kept(folder, outcome, 'criu.log'),
    output: kept(folder, outcome, 'output.log'),
    console: kept(folder, outcome, 'console.log'),
  }))
  writeFileSync(join(folder, 'summary.md'), text)
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(text, true).write()
}

/** The end of a log, which is all that the summary can show. */
function kept(folder: string, { evidence }: Outcome, name: string): string {
  try {
    return readFileSync(join(folder, evidence, name), 'utf8').slice(-64 * 1024)
  } catch {
    return ''
  }
}
