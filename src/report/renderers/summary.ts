import { bounded, capital, html, verbatim } from '../../base/text/text.js'
import { labelOf } from '../../cpu/same-cpu.js'
import type { TargetScan } from '../../diagnose/hazards/result.js'
import { artifactSentence } from '../artifact.js'
import type { Outcome, Report } from '../model.js'
import type { Source } from '../source.js'
import { type EvidenceTexts, renderDetails } from './details.js'
import { takeWhileFits } from './fit.js'
import { renderFloor } from './floor.js'
import { icons, renderHeadline, renderSeconds, verbs } from './headline.js'
import { inlineCode } from './inline-code.js'
import { renderRemedy } from './remedy.js'
import { sourceSentence } from './source-sentence.js'
import { renderTable } from './table.js'
import { unsearched } from './unsearched.js'

/** In bytes of UTF-8. GitHub drops a summary of more than 1 MiB as a whole. */
const limits = { all: 900_000, rows: 300_000, leftOut: 50_000 }
const longestMessage = 8000

/** One thaw, as the summary calls it. */
interface Entry {
  readonly title: string
  readonly outcome: Outcome
  readonly scanned?: TargetScan
}

/**
 * The job summary: the answer, a table of targets, and the evidence folded below. It is HTML
 * throughout, in blocks without blank lines, so that no guest's text is ever read as Markdown.
 * @param evidence called for each thaw whose evidence is shown, in order
 */
export function renderSummary(
  report: Report,
  evidence: (outcome: Outcome) => EvidenceTexts,
): string {
  const { control, source, toolkit, scan, targets } = report
  const remedy = report.verdict === 'error' ? undefined : report.remedy
  const floor = report.verdict === 'error' ? undefined : report.floor
  const unread = unsearched(report)
  const head = [
    ...heading(report),
    ...(targets.length > 0 ? [renderTable(targets, limits.rows)] : []),
    ...(floor ? [renderFloor(floor)] : []),
    ...(remedy ? [renderRemedy(remedy)] : []),
    ...(report.artifact
      ? [`<p>${html(bounded(capital(artifactSentence(report.artifact)), longestMessage))}</p>`]
      : []),
    ...(source ? [sourceLine(source)] : []),
    ...(control ? [controlLine(control)] : []),
    ...(unread.length > 0 ? [unreadLine(unread)] : []),
    ...(toolkit ? [toolkitLine(toolkit)] : []),
  ]
  const entries: Entry[] = [
    ...(control ? [{ title: 'Control, on the source CPU', outcome: control }] : []),
    ...targets.map((outcome: Outcome) => {
      const scanned = scan?.targets.find(({ name }) => name === outcome.name)
      return { title: inlineCode(labelOf(outcome)), outcome, ...(scanned && { scanned }) }
    }),
  ]
  const room = limits.all - Buffer.byteLength(head.join('\n\n')) - limits.leftOut
  const blocks = takeWhileFits(detailsOfEach(entries, evidence), room)
  return `${[...head, ...blocks, ...leftOut(entries.slice(blocks.length))].join('\n\n')}\n`
}

function heading(report: Report): string[] {
  const [first = '', ...more] = bounded(renderHeadline(report), longestMessage).split('\n')
  const title = `<h3>${icons[report.verdict]} Thawcheck: ${html(first)}</h3>`
  return more.length === 0 ? [title] : [title, `<pre>${verbatim(more.join('\n'))}</pre>`]
}

function sourceLine(source: Source): string {
  const { accel, accelReason, kernel, times, features } = source
  const reason = accelReason ? ` (${html(bounded(accelReason, longestMessage))})` : ''
  return [
    `<p>${html(bounded(capital(sourceSentence(source)), longestMessage))}.</p>`,
    `<p>Checkpoint under Linux ${inlineCode(kernel)}; ready after ${renderSeconds(times.ready)} s, taken after ${renderSeconds(times.total)} s; guests under ${accel.toUpperCase()}${reason}</p>`,
    `<details><summary>Features of that CPU</summary><p>${html(features.join(' '))}</p></details>`,
  ].join('\n')
}

function controlLine({ verdict, words }: Outcome): string {
  return `<p>The control, a thaw on the same CPU, ${verbs[verdict]}: ${html(bounded(words, longestMessage))}</p>`
}

function unreadLine(unread: readonly string[]): string {
  const reasons = bounded(unread.join('; '), longestMessage)
  return `<p>Not searched for code that may still fault: ${html(reasons)}</p>`
}

function toolkitLine(versions: Readonly<Record<string, string>>): string {
  const each = Object.entries(versions).map(
    ([name, version]) => `${html(name)} ${inlineCode(version)}`,
  )
  return `<p>Toolkit: ${each.join(', ')}</p>`
}

function* detailsOfEach(
  entries: readonly Entry[],
  evidence: (outcome: Outcome) => EvidenceTexts,
): Generator<string> {
  for (const { title, outcome, scanned } of entries) {
    yield renderDetails(title, outcome, evidence(outcome), scanned)
  }
}

/** Lists the thaws whose evidence is not shown, with its folder. */
function leftOut(entries: readonly Entry[]): string[] {
  if (entries.length === 0) return []
  const items = entries.map(
    ({ title, outcome }) => `<li>${title}: ${inlineCode(outcome.evidence)}</li>`,
  )
  const shown = takeWhileFits(items, limits.leftOut - 1000)
  const left = items.length - shown.length
  return [
    [
      '<p>Not shown here, since a summary has a limit; the evidence is in these folders of the report:</p>',
      '<ul>',
      ...shown,
      ...(left > 0 ? [`<li>and ${left} more, in report.json</li>`] : []),
      '</ul>',
    ].join('\n'),
  ]
}
