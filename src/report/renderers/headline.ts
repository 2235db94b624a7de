import type { Outcome, Report } from '../model.js'

/** The answer in a few words. Untrusted where the verdict is `error`: there it is the message. */
export function answer(report: Report): string {
  const { verdict, words, targets } = report
  if (verdict === 'error' || targets.length === 0) return words.trim() || 'no reason was given'
  if (verdict === 'pass') {
    return targets.length === 1 ? 'the target passes' : `all ${targets.length} targets pass`
  }
  const count = (wanted: Outcome['verdict']) =>
    targets.filter((target) => target.verdict === wanted).length
  const failed = count('fail')
  const open = count('inconclusive')
  const parts = [
    failed > 0 ? `${share(failed, targets.length)} ${failed === 1 ? 'fails' : 'fail'}` : '',
    open > 0 && failed > 0 ? `${open} ${isOrAre(open)} inconclusive` : '',
    open > 0 && failed === 0 ? `${share(open, targets.length)} ${isOrAre(open)} inconclusive` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

export const icons = { pass: '✅', fail: '❌', inconclusive: '⚠️', error: '❌' } as const

/** What a target does, after its name. */
export const verbs = { pass: 'passes', fail: 'fails', inconclusive: 'is inconclusive' } as const

/** Where it went wrong, from untrusted parts: an instruction's address and bytes, or CRIU's words. */
export function whereOf({ verdict, cause, words, faults }: Outcome): string | undefined {
  if (verdict === 'pass') return undefined
  if (cause === 'criu') {
    const ofCriu = faults.filter(({ kind }) => kind === 'criu')
    return (ofCriu.find(({ criu }) => criu !== undefined) ?? ofCriu[0])?.message
  }
  // The fault that decided comes first; others may be of a command, or deliberate.
  const sigill = cause === 'sigill' || words.includes('SIGILL') ? faults[0] : undefined
  return sigill?.kind === 'sigill'
    ? [sigill.address, spaced(sigill.bytes)].filter(Boolean).join(': ')
    : undefined
}

/** Seconds for people: a tenth matters below ten. */
export function seconds(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0)
}

function share(some: number, all: number): string {
  if (all === 1) return 'the target'
  return some === all ? `all ${all} targets` : `${some} of ${all} targets`
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are'
}

function spaced(bytes: string | undefined): string | undefined {
  return bytes?.replace(/..(?=.)/g, '$& ')
}
