import { posix } from 'node:path'
import { inert, oneLine } from '../../base/text/text.js'
import type { Report } from '../model.js'
import { latentWords } from './hazard-sentence.js'
import { answer } from './headline.js'
import { sourceWords } from './source-sentence.js'

/** The loud one is what the eye should find. */
const verdictWords = { pass: 'pass', fail: 'FAIL', inconclusive: 'inconclusive' } as const

/** Longer names are shown whole too, but do not push everybody's words to the right. */
const widestColumn = 40

/**
 * The end of a run, for a terminal or a log: the answer, a line per target, where the evidence is.
 * Nothing is cut or wrapped; further lines of a message are indented. No line of it is a workflow
 * command, since the command may well be run in a workflow.
 * @param folder the report's folder; without it, the paths are relative to that
 */
export function terminalReport(report: Report, folder = ''): string {
  const { verdict, control, source, toolkit } = report
  const evidence = (path: string) => `evidence: ${posix.join(folder, path)}`
  const lines = [`Thawcheck: ${hanging(answer(report), '  ')}`]
  if (verdict === 'error') {
    const last = control ?? source
    if (last) lines.push(`  ${evidence(last.evidence)}`)
  } else {
    lines.push(...table(report, evidence))
  }
  if (source) lines.push(`source: ${oneLine(sourceWords(source))}`)
  if (toolkit) lines.push(`toolkit: ${versions(toolkit)}`)
  return inert(lines.join('\n')).concat('\n')
}

function table(
  { targets, scan }: Pick<Report, 'targets' | 'scan'>,
  evidence: (path: string) => string,
): string[] {
  const verdictWidth = widest(targets.map(({ verdict }) => verdictWords[verdict]))
  const nameWidth = Math.min(widestColumn, widest(targets.map(({ name }) => oneLine(name))))
  const margin = ' '.repeat(2 + verdictWidth + 2 + nameWidth + 2)
  return targets.flatMap((target) => {
    const verdict = verdictWords[target.verdict].padEnd(verdictWidth)
    const name = oneLine(target.name).padEnd(nameWidth)
    const line = `  ${verdict}  ${name}  ${hanging(target.words, margin)}`
    const scanned = scan?.targets.find((one) => one.name === target.name)
    // What already failed is told; what has not run yet is not.
    const latent = scanned && target.verdict !== 'fail' ? latentWords(scanned) : undefined
    return [
      line,
      ...(latent === undefined ? [] : [`${margin}latent: ${oneLine(latent)}`]),
      ...(target.sentence === null ? [] : [`${margin}why: ${oneLine(target.sentence)}`]),
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
