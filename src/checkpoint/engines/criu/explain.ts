import type { CpuInfoImage } from '../../../formats/images/cpuinfo.js'
import { blame } from './blame.js'
import { type CheckedError, checkedError } from './checks.js'
import { benignOf, type CriuCpus, type Differences, differences } from './differences.js'
import { type CriuMessage, criuMessages } from './messages.js'
import { afterNone, hostWords, imageWords, refusalWords } from './sentences.js'

/** What one of CRIU's errors means. All texts are from untrusted parts: escape them. */
export interface CriuExplanation {
  /** CRIU's own words */
  readonly error: string
  /** as in criu-messages.json; other: nothing to do with the CPU */
  readonly about: Exclude<CriuMessage['about'], 'end'>
  /** one sentence that begins in lower case, without a full stop */
  readonly words: string
  /**
   * Of a check of the CPU. real: the target lacks what a program can die of; benign: all that differs
   * harms nobody; guest: only the guest differs; unknown: what differs is not known
   */
  readonly difference?: 'real' | 'benign' | 'guest' | 'unknown'
  /** a clause after "CRIU checked" */
  readonly compared?: string
  /** what the checkpoint had, and what CRIU found in its place */
  readonly image?: string
  readonly host?: string
  /** Features that differ, or flags of /proc/cpuinfo that the table has no row for. */
  readonly differs: readonly string[]
  /** of these, those whose difference harms nobody, and those that a real target has */
  readonly benign: readonly string[]
  readonly onlyGuest: readonly string[]
  /** what `--cpu-cap=none` would do about it, in a sentence without a full stop */
  readonly capNone?: string
}

/**
 * Explains why CRIU did not restore (or dump).
 * @param errors CRIU's error lines, oldest first, without time stamps
 * @param cpuinfo of the checkpoint, where CRIU wrote one
 * @returns undefined: there is no error
 */
export function explainCriu(
  errors: readonly string[],
  cpus: CriuCpus,
  cpuinfo?: CpuInfoImage,
): CriuExplanation | undefined {
  const checked = checkedError(errors)
  if (checked) return ofCheck(checked, cpus, cpuinfo)
  const all = errors.flatMap(recognised)
  // CRIU goes on after a vendor that it does not know.
  const known = all.filter(({ message: { about, check } }) => about !== 'end' && !check)
  const telling = known.find(({ message }) => message.about !== 'other') ?? known[0]
  if (telling) return ofMessage(telling, cpus)
  const error = errors.find((one) => recognised(one).length === 0)
  if (error === undefined) {
    const [vendor] = all.filter(({ message }) => message.check)
    return vendor && ofMessage(vendor, cpus)
  }
  return {
    ...{ error, about: 'other', words: `CRIU failed, and not for the CPU: ${error}` },
    ...{ differs: [], benign: [], onlyGuest: [] },
  }
}

interface Recognised {
  readonly error: string
  readonly message: CriuMessage
  readonly found: RegExpExecArray
}

/** The message that an error is, if it is one of the table's. */
function recognised(error: string): Recognised[] {
  for (const message of criuMessages) {
    const found = message.pattern.exec(error)
    if (found) return [{ error, message, found }]
  }
  return []
}

function ofMessage({ error, message, found }: Recognised, cpus: CriuCpus): CriuExplanation {
  const { about, sentence = error } = message
  const said = sentence.replace(/\$(\d)/g, (_, at) => found[Number(at)] ?? 'unknown')
  const kind = about === 'end' ? 'other' : about
  const aside = ['cpu', 'instruction', 'registers'].includes(kind) ? '' : ', and not for the CPU'
  return {
    ...{ error, about: kind, words: `CRIU failed${aside}: ${said}` },
    ...{ differs: [], benign: [], onlyGuest: [] },
    ...(kind === 'other' ? {} : { capNone: afterNone(message, cpus, undefined) }),
  }
}

function ofCheck(
  checked: CheckedError,
  cpus: CriuCpus,
  cpuinfo: CpuInfoImage | undefined,
): CriuExplanation {
  const differing = differences(checked, cpus, cpuinfo)
  const differs = [...differing.missing, ...differing.more]
  const benign = benignOf(differing)
  const onlyGuest = differing.missing.filter((name) => cpus.target.has(name))
  const telling = differing.missing.filter(
    (name) => !benign.includes(name) && !onlyGuest.includes(name),
  )
  const difference = differenceOf(checked, cpus, differing, telling)
  const { message } = checked
  const all = { checked, cpus, cpuinfo, differing, telling, benign, onlyGuest, difference }
  return {
    ...{ error: checked.error, about: 'cpu', words: refusalWords(all), difference },
    ...(message.compared === undefined ? {} : { compared: message.compared }),
    ...{ image: imageWords(all), host: hostWords(all) },
    ...{ differs, benign, onlyGuest },
    capNone: afterNone(message, cpus, checked),
  }
}

function differenceOf(
  checked: CheckedError,
  cpus: CriuCpus,
  { missing, more }: Differences,
  telling: readonly string[],
): NonNullable<CriuExplanation['difference']> {
  if (checked.check.id === 'vendor') return 'real'
  const { real, because } = blame(checked, cpus)
  // A set of registers that nothing is known of can be the guest's lack as well.
  if (telling.length > 0) return real ? 'real' : 'unknown'
  if (missing.length + more.length === 0) return real && because.length > 0 ? 'real' : 'unknown'
  // More registers harm as well: they overrun an area that was measured with fewer.
  if (checked.check.id === 'xsave size') return real ? 'real' : 'guest'
  return real ? 'benign' : 'guest'
}
