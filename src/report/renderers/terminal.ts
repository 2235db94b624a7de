import { posix } from 'node:path'
import { listNames } from '../../base/text/list.js'
import { inert, oneLine } from '../../base/text/text.js'
import { labelOf } from '../../cpu/same-cpu.js'
import { artifactSentence } from '../artifact.js'
import type { Finished, Report } from '../model.js'
import { systemPhrase } from '../target-system.js'
import { floorLines } from './floor.js'
import { hazardSentence } from './hazard-sentence.js'
import { freshLabel, renderHeadline } from './headline.js'
import { overwriteSentence } from './overwrite-sentence.js'
import { remedyLines } from './remedy.js'
import { sourceSentence } from './source-sentence.js'
import { unsearched } from './unsearched.js'

/** A fail is in capitals, so that the eye finds it. */
const verdictNames = { pass: 'pass', fail: 'FAIL', inconclusive: 'inconclusive' } as const

/** Longer names are shown whole, but do not widen the column of the others. */
const widestColumn = 40

/**
 * The end of a run, for a terminal or a log: the answer, a line per target, where the evidence is.
 * Nothing is cut or wrapped; further lines of a message are indented. No line of it is a workflow
 * command, since the command may well be run in a workflow.
 * @param folder the report's folder; without it, the paths are relative to that
 */
export function renderTerminal(report: Report, folder = ''): string {
  const { control, source, toolkit } = report
  const evidence = (path: string) => `evidence: ${posix.join(folder, path)}`
  const lines = [`Thawcheck: ${hanging(renderHeadline(report), '  ')}`]
  if (report.verdict === 'error') {
    const last = control ?? source
    if (last?.evidence !== undefined) lines.push(`  ${evidence(last.evidence)}`)
  } else {
    lines.push(...targetLines(report, evidence))
    if (report.floor) lines.push(...floorLines(report.floor, evidence))
    if (report.remedy) lines.push(...remedyLines(report.remedy, report.source?.root !== undefined))
  }
  const unread = unsearched(report)
  if (unread.length > 0) {
    const some = listNames(unread.map(oneLine), { most: 3, last: 'and' })
    lines.push(`not searched for code that may still fault: ${some}`)
  }
  if (report.artifact) lines.push(`export: ${hanging(artifactSentence(report.artifact), '  ')}`)
  if (source) lines.push(`source: ${oneLine(sourceSentence(source))}`)
  if (toolkit) lines.push(`toolkit: ${versions(toolkit)}`)
  return inert(lines.join('\n')).concat('\n')
}

function targetLines({ targets, scan }: Finished, evidence: (path: string) => string): string[] {
  const verdictWidth = widest(targets.map(({ verdict }) => verdictNames[verdict]))
  const nameWidth = Math.min(
    widestColumn,
    widest(targets.map((target) => oneLine(labelOf(target)))),
  )
  const margin = ' '.repeat(2 + verdictWidth + 2 + nameWidth + 2)
  return targets.flatMap((target) => {
    const verdict = verdictNames[target.verdict].padEnd(verdictWidth)
    const name = oneLine(labelOf(target)).padEnd(nameWidth)
    const first = `  ${verdict}  ${name}  ${hanging(target.words, margin)}`
    const scanned = scan?.targets.find((one) => one.name === target.name)
    // A target that fails has its reason already.
    const latent =
      scanned && target.verdict !== 'fail'
        ? [overwriteSentence(scanned), hazardSentence(scanned)]
        : []
    return [
      first,
      ...latent.flatMap((words) => (words ? [`${margin}latent: ${oneLine(words)}`] : [])),
      ...(target.sentence === null ? [] : [`${margin}why: ${oneLine(target.sentence)}`]),
      ...(target.fresh ? [`${margin}${freshLabel}: ${oneLine(target.fresh.words)}`] : []),
      ...(target.system ? [`${margin}system: ${systemPhrase(target.system)}`] : []),
      ...(target.system?.words && target.verdict !== 'pass'
        ? [`${margin}latent: ${oneLine(target.system.words)}`]
        : []),
      ...target.silent.map(({ words }) => `${margin}silent: ${oneLine(words)}`),
      ...(target.verdict === 'pass' ? [] : [`${margin}${evidence(target.evidence)}`]),
    ]
  })
}

function hanging(text: string, margin: string): string {
  return text.trim().replace(/\r*\n/g, `\n${margin}`)
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length))
}

function versions(toolkit: Readonly<Record<string, string>>): string {
  return Object.entries(toolkit)
    .map(([name, version]) => oneLine(`${name} ${version}`))
    .join(', ')
}
