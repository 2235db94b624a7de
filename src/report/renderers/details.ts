import { bounded, capital, html, plain, verbatim } from '../../base/text/text.js'
import type { PackagedFile } from '../../diagnose/hazards/other-files.js'
import type { TargetScan } from '../../diagnose/hazards/result.js'
import { packages } from '../../trial/verdict/differing-file.js'
import type {
  CheckOutcome,
  ExplainedFault,
  FreshOutcome,
  GuestOutcome,
  Outcome,
  TargetSystem,
} from '../model.js'
import { systemPhrase } from '../target-system.js'
import { renderFault } from './fault.js'
import { renderHazards } from './hazards.js'
import { freshLabel, icons, verbs } from './headline.js'
import { inlineCode } from './inline-code.js'

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
const longestLine = 400
const longestText = 8000

/** The evidence of one thaw, folded. One block of HTML: without a blank line. */
export function renderDetails(
  title: string,
  outcome: Outcome,
  texts: EvidenceTexts,
  scanned?: TargetScan,
): string {
  const { verdict, faults, note, guests, fresh } = outcome
  return [
    `<details><summary>${icons[verdict]} ${title}</summary>`,
    ...(note === undefined ? [] : [`<p>${html(bounded(note, longestLine))}</p>`]),
    ...guests.flatMap((guest) => [guestLine(guest), ...(guest.checks ?? []).map(checkLine)]),
    ...(outcome.system ? systemLines(outcome.system) : []),
    ...featureLines(outcome),
    ...renderHazards(scanned),
    ...outcome.silent.map(({ words }) => `<p>${html(bounded(words, longestText))}</p>`),
    ...faultList(faults),
    ...(fresh ? freshLines(fresh) : []),
    ...outcome.log.map(logLine),
    ...titledText('CRIU said last', texts.criu),
    ...titledText('The app said last', texts.output),
    ...titledText('The console showed last', texts.console),
    '</details>',
  ].join('\n')
}

/** Where it was restored, and which files of the app differ there. */
function systemLines(system: TargetSystem): string[] {
  const { files = [], words } = system
  return [
    `<p>Restored with ${html(bounded(systemPhrase(system), longestLine))}</p>`,
    ...(words === null ? [] : [`<p>${html(bounded(capital(words), longestText))}</p>`]),
    ...(files.length === 0 ? [] : ['<ul>', ...files.slice(0, mostFiles).map(fileLine), '</ul>']),
  ]
}

const mostFiles = 20
const differences = {
  missing: 'does not exist there',
  size: 'has another size there',
  'build-id': 'is another build there',
  content: 'has other content there, which CRIU does not look at',
} as const

function fileLine({ path, how, packageWas, packageIs }: PackagedFile): string {
  const from = packages(packageWas, packageIs)
  return `<li>${inlineCode(path)} ${differences[how]}${from && `: ${html(bounded(from, longestLine))}`}</li>`
}

function faultList(faults: readonly ExplainedFault[]): string[] {
  return faults.length === 0 ? [] : ['<ul>', ...faults.map(renderFault), '</ul>']
}

/** Whether the app itself starts there, and each start. */
function freshLines({ words, faults, guests }: FreshOutcome): string[] {
  return [
    `<p>${capital(freshLabel)}: ${html(bounded(words, longestText))}</p>`,
    ...guests.map(
      ({ machine, evidence }) =>
        `<p>Started on CPU ${inlineCode(machine.cpu)}; evidence in ${inlineCode(evidence)}</p>`,
    ),
    ...faultList(faults),
  ]
}

function logLine({ from, line, words }: Outcome['log'][number]): string {
  return `<p>${html(from)} said ${inlineCode(line)}: ${html(bounded(words, longestLine))}</p>`
}

function guestLine({ machine, attempts, evidence }: GuestOutcome): string {
  const again = attempts > 1 ? `, in guest ${attempts}` : ''
  const where =
    machine.on === 'host'
      ? 'on this machine itself'
      : `under ${machine.accel.toUpperCase()}${again}`
  return `<p>CPU ${inlineCode(machine.cpu)} ${where}; evidence in ${inlineCode(evidence)}</p>`
}

const checks = {
  target: 'Another thaw on this target',
  control: 'The control, thawed again,',
  reference: 'A thaw on all that the accelerator offers',
  system: 'A thaw with the same system, where the CPU lacks nothing,',
} as const

function checkLine({ of, verdict, words, evidence }: CheckOutcome): string {
  const what = `${checks[of]} ${verbs[verdict]}`
  return `<p>${what}: ${html(bounded(words, longestLine))}; evidence in ${inlineCode(evidence)}</p>`
}

/** Features that trapped as on the target, and those that the guest did not behave like it. */
function featureLines({ enforced, leaks, shortfalls }: Outcome): string[] {
  const lists = { Enforced: enforced, Leaks: leaks, Shortfalls: shortfalls }
  return Object.entries(lists).flatMap(([title, names]) =>
    names.length === 0 ? [] : [`<p>${title}: ${names.map(inlineCode).join(', ')}</p>`],
  )
}

function titledText(title: string, text: string): string[] {
  const lines = lastOf(text)
  return lines === '' ? [] : [`<p>${title}:</p>`, `<pre>${verbatim(lines)}</pre>`]
}

/** The last lines, and of these the last characters: the end of a log says most. */
function lastOf(text: string): string {
  const lines = plain(text.slice(-4 * longestText).trimEnd())
    .split('\n')
    .slice(-mostLines)
    .map((line) => bounded(line, longestLine))
    .join('\n')
  return lines.length <= longestText ? lines : `…\n${lines.slice(-longestText)}`
}
