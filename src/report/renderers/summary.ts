import { bounded, html, verbatim } from '../../base/text/text.js'
import type { TargetScan } from '../../diagnose/hazards/result.js'
import type { Outcome, Report, Source } from '../model.js'
import { type EvidenceTexts, folded } from './folded.js'
import { answer, icons, seconds, verbs } from './headline.js'
import { code } from './inline-code.js'
import { fitting } from './parts-that-fit.js'
import { sourceWords } from './source-sentence.js'
import { table } from './table.js'

/** In bytes of UTF-8. GitHub drops a summary of more than 1 MiB as a whole. */
const limits = { all: 900_000, rows: 300_000, leftOut: 50_000 }
const mostOfMessage = 8000

/** One thaw, as the summary calls it. */
interface Entry {
  readonly title: string
  readonly outcome: Outcome
  readonly scanned?: TargetScan
}

/**
 * The job summary: the answer, a table of targets, and the evidence folded below. It is HTML
 * throughout, in blocks without blank lines, so that no guest's text is ever read as Markdown.
 * @param evidence asked for each thaw whose evidence is shown, in order
 */
export function summary(report: Report, evidence: (outcome: Outcome) => EvidenceTexts): string {
  const { control, source, toolkit, scan } = report
  // Of an error there is nothing to say of targets, whatever was known of them when it happened.
  const targets = report.verdict === 'error' ? [] : report.targets
  const head = [
    ...heading(report),
    ...(targets.length > 0 ? [table(targets, limits.rows)] : []),
    ...(source ? [sourceLine(source)] : []),
    ...(control ? [controlLine(control)] : []),
    ...(scan && scan.unread.length > 0 ? [unreadLine(scan.unread)] : []),
    ...(toolkit ? [toolkitLine(toolkit)] : []),
  ]
  const entries: Entry[] = [
    ...(control ? [{ title: 'Control, on the source CPU', outcome: control }] : []),
    ...targets.map((outcome) => {
      const scanned = scan?.targets.find(({ name }) => name === outcome.name)
      return { title: code(outcome.name), outcome, ...(scanned && { scanned }) }
    }),
  ]
  const room = limits.all - Buffer.byteLength(head.join('\n\n')) - limits.leftOut
  const blocks = fitting(foldedEach(entries, evidence), room)
  return `${[...head, ...blocks, ...leftOut(entries.slice(blocks.length))].join('\n\n')}\n`
}

function heading(report: Report): string[] {
  const [first = '', ...more] = bounded(answer(report), mostOfMessage).split('\n')
  const title = `<h3>${icons[report.verdict]} Thawcheck: ${html(first)}</h3>`
  return more.length === 0 ? [title] : [title, `<pre>${verbatim(more.join('\n'))}</pre>`]
}

function sourceLine(source: Source): string {
  const { accel, accelReason, kernel, times, features } = source
  const reason = accelReason ? ` (${html(bounded(accelReason, mostOfMessage))})` : ''
  return [
    `<p>${html(bounded(capital(sourceWords(source)), mostOfMessage))}.</p>`,
    `<p>Checkpoint under Linux ${code(kernel)}; ready after ${seconds(times.ready)} s, taken after ${seconds(times.total)} s; guests under ${accel.toUpperCase()}${reason}</p>`,
    `<details><summary>Features of that CPU</summary><p>${html(features.join(' '))}</p></details>`,
  ].join('\n')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function controlLine({ verdict, words }: Outcome): string {
  return `<p>The control, a thaw on the same CPU, ${verbs[verdict]}: ${html(bounded(words, mostOfMessage))}</p>`
}

function unreadLine(unread: readonly string[]): string {
  const words = bounded(unread.join('; '), mostOfMessage)
  return `<p>Not looked at for code that may still fault: ${html(words)}</p>`
}

function toolkitLine(versions: Readonly<Record<string, string>>): string {
  const each = Object.entries(versions).map(([name, version]) => `${html(name)} ${code(version)}`)
  return `<p>Toolkit: ${each.join(', ')}</p>`
}

function* foldedEach(
  entries: readonly Entry[],
  evidence: (outcome: Outcome) => EvidenceTexts,
): Generator<string> {
  for (const { title, outcome, scanned } of entries) {
    yield folded(title, outcome, evidence(outcome), scanned)
  }
}

/** Says whose evidence is not shown, and where it is. */
function leftOut(entries: readonly Entry[]): string[] {
  if (entries.length === 0) return []
  const items = entries.map(({ title, outcome }) => `<li>${title}: ${code(outcome.evidence)}</li>`)
  const shown = fitting(items, limits.leftOut - 1000)
  const left = items.length - shown.length
  return [
    [
      '<p>Left out here for want of space; the evidence is in these folders of the report:</p>',
      '<ul>',
      ...shown,
      ...(left > 0 ? [`<li>and ${left} more, in report.json</li>`] : []),
      '</ul>',
    ].join('\n'),
  ]
}
