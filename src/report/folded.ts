import { bounded, html, plain, verbatim } from '../text/text.js'
import type { Fault } from '../thaw/fault.js'
import { icons } from './answer.js'
import type { Outcome } from './report.js'

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
export function folded(title: string, outcome: Outcome, texts: EvidenceTexts): string {
  const { verdict, cpu, accel, faults, evidence, attempts } = outcome
  return [
    `<details><summary>${icons[verdict]} ${title}</summary>`,
    `<p>CPU ${code(cpu)} under ${accel.toUpperCase()}${attempts > 1 ? `, in guest ${attempts}` : ''}; evidence in ${code(evidence)}</p>`,
    ...(faults.length === 0 ? [] : ['<ul>', ...faults.map(item), '</ul>']),
    ...quoted('CRIU said last', texts.criu),
    ...quoted('The app said last', texts.output),
    ...quoted('The console showed last', texts.console),
    '</details>',
  ].join('\n')
}

/** Untrusted text as code, within a line. */
export function code(text: string): string {
  return `<code>${verbatim(bounded(text, mostOfLine))}</code>`
}

function item({ kind, pid, comm, signal, address, bytes, message }: Fault): string {
  const parts = [
    comm === undefined ? undefined : code(comm),
    pid === undefined ? undefined : `process ${pid}`,
    signal === undefined ? undefined : code(signal),
    address === undefined ? undefined : `at ${code(address)}`,
    bytes ? `bytes ${code(bytes)}` : undefined,
  ]
  const about = parts.filter((part) => part !== undefined).join(' ')
  return `<li><b>${html(kind)}</b>${about && ` ${about}`}: ${code(message)}</li>`
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
