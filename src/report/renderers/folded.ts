import { bounded, html, plain, verbatim } from '../../base/text/text.js'
import type { TargetScan } from '../../diagnose/hazards/result.js'
import type { GuestOutcome, Outcome } from '../model.js'
import { faultItem } from './fault-item.js'
import { latentLines } from './hazard-lines.js'
import { icons } from './headline.js'
import { code } from './inline-code.js'

/** What was kept of one thaw, as far as the summary quotes it: whole texts, or their ends. */
export interface EvidenceTexts {
  /** CRIU's log, or its error lines */
  readonly criu: string
  /** what the app wrote */
  readonly output: string
  /** the guest's console */
  readonly console: string
}

const mostLines = 30
const mostOfLine = 400
const mostOfText = 8000

/** The evidence of one thaw, folded. One block of HTML: without a blank line. */
export function folded(
  title: string,
  outcome: Outcome,
  texts: EvidenceTexts,
  scanned?: TargetScan,
): string {
  const { verdict, faults, note, guests } = outcome
  return [
    `<details><summary>${icons[verdict]} ${title}</summary>`,
    ...(note === undefined ? [] : [`<p>${html(bounded(note, mostOfLine))}</p>`]),
    ...guests.map(guestLine),
    ...featureLines(outcome),
    ...latentLines(scanned),
    ...outcome.silent.map(({ words }) => `<p>${html(bounded(words, mostOfText))}</p>`),
    ...(faults.length === 0 ? [] : ['<ul>', ...faults.map(faultItem), '</ul>']),
    ...outcome.log.map(logLine),
    ...quoted('CRIU said last', texts.criu),
    ...quoted('The app said last', texts.output),
    ...quoted('The console showed last', texts.console),
    '</details>',
  ].join('\n')
}

function logLine({ from, line, words }: Outcome['log'][number]): string {
  return `<p>${html(from)} said ${code(line)}: ${html(bounded(words, mostOfLine))}</p>`
}

function guestLine({ cpu, accel, attempts, evidence }: GuestOutcome): string {
  const again = attempts > 1 ? `, in guest ${attempts}` : ''
  const where = accel === 'none' ? 'on this machine itself' : `under ${accel.toUpperCase()}${again}`
  return `<p>CPU ${code(cpu)} ${where}; evidence in ${code(evidence)}</p>`
}

/** What the target's CPU was shown to lack, and what nothing was shown of. */
function featureLines({ enforced, leaks, shortfalls }: Outcome): string[] {
  const lists = { Enforced: enforced, Leaks: leaks, Shortfalls: shortfalls }
  return Object.entries(lists).flatMap(([title, names]) =>
    names.length === 0 ? [] : [`<p>${title}: ${names.map(code).join(', ')}</p>`],
  )
}

function quoted(title: string, text: string): string[] {
  const lines = lastOf(text)
  return lines === '' ? [] : [`<p>${title}:</p>`, `<pre>${verbatim(lines)}</pre>`]
}

/** The last lines, and of these the last characters: the end tells most. */
function lastOf(text: string): string {
  const lines = plain(text.slice(-4 * mostOfText).trimEnd())
    .split('\n')
    .slice(-mostLines)
    .map((line) => bounded(line, mostOfLine))
    .join('\n')
  return lines.length <= mostOfText ? lines : `…\n${lines.slice(-mostOfText)}`
}
