import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Outcome, Report } from './model.js'
import { renderAnnotations } from './renderers/annotations.js'

/** Names of targets contain commas, so each has a line. */
export function setOutputs(report: Report, folder: string): void {
  const named = (verdict: Outcome['verdict']) =>
    report.targets
      .filter((target: Outcome) => target.verdict === verdict)
      .flatMap(({ name, also = [] }) => [name, ...also])
      .join('\n')
  core.setOutput('verdict', report.verdict)
  core.setOutput('passed', named('pass'))
  core.setOutput('failed', named('fail'))
  core.setOutput('inconclusive', named('inconclusive'))
  core.setOutput('report', join(folder, 'report.json'))
  const { artifact } = report
  core.setOutput('checkpoint', artifact && 'file' in artifact ? artifact.file : '')
}

export function annotate(report: Report): void {
  for (const { kind, title, message } of renderAnnotations(report)) {
    const say = kind === 'error' ? core.error : core.warning
    say(message, { title })
  }
}

/** Hands the job summary, as `writeReport` wrote it, to the runner. */
export async function postSummary(folder: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  await core.summary.addRaw(readFileSync(join(folder, 'summary.md'), 'utf8'), true).write()
}
