import type { CpuInfoImage } from '../../../formats/images/cpuinfo.js'
import { blame } from './blame.js'
import { type CheckedError, checkedError } from './checks.js'
import { type CriuCpus, type Differences, differences } from './differences.js'
import type { CriuMessage } from './messages.js'
import { describeHost, describeImage, effectOfCapNone, refusalSentence } from './sentences.js'
import { type Recognised, saidBy, tellingError } from './telling.js'
import { wayOutOf } from './ways.js'

/** What one of CRIU's errors means. The texts contain untrusted parts and must be escaped. */
export interface CriuExplanation {
  /** CRIU's error message */
  readonly error: string
  /** as in messages.json; other: nothing to do with the CPU */
  readonly about: Exclude<CriuMessage['about'], 'end'>
  /** one sentence that begins in lower case, without a full stop */
  readonly words: string
  /**
   * For a check of the CPU. real: the target lacks a feature without which a program can fail; benign:
   * no difference does any harm; guest: only the guest differs; unknown: the difference is not known
   */
  readonly difference?: 'real' | 'benign' | 'guest' | 'unknown'
  /** a clause after "CRIU checked" */
  readonly compared?: string
  /** what the checkpoint has of what CRIU compared */
  readonly image?: string
  /** what CRIU found instead at the restore */
  readonly host?: string
  /** Features that differ, or flags of /proc/cpuinfo that the table has no row for. */
  readonly differs: readonly string[]
  /** those of `differs` that do no harm */
  readonly benign: readonly string[]
  /** those of `differs` that only the guest lacks */
  readonly onlyGuest: readonly string[]
  /** whether `--cpu-cap=none` gets past it, of a check of the CPU */
  readonly passable?: boolean
  /** what `--cpu-cap=none` would do, in a sentence without a full stop */
  readonly capNone?: string
}

/** An explanation, and which of CRIU's errors it belongs to. */
export interface ExplainedError {
  readonly explanation: CriuExplanation
  /** of the error in the list that was given */
  readonly index: number
}

/**
 * Explains why CRIU did not restore (or dump).
 * @param errors CRIU's error lines, oldest first, without time stamps
 * @param cpuinfo of the checkpoint; undefined: CRIU wrote none
 * @returns undefined: there is no error
 */
export function explainCriu(
  errors: readonly string[],
  cpus: CriuCpus,
  cpuinfo?: CpuInfoImage,
): ExplainedError | undefined {
  const checked = checkedError(errors)
  if (checked) return { index: checked.index, explanation: ofCheck(checked, cpus, cpuinfo) }
  const telling = tellingError(errors)
  if (telling === undefined) return undefined
  const { error, index, message, found } = telling
  const known = message !== undefined && found !== undefined
  const explanation = known
    ? ofMessage({ error, index, message, found }, errors, cpus)
    : ofUnknown(error)
  return { index, explanation }
}

function ofUnknown(error: string): CriuExplanation {
  return {
    error,
    about: 'other',
    words: `CRIU failed, but not because of the CPU: ${error}`,
    differs: [],
    benign: [],
    onlyGuest: [],
  }
}

function ofMessage(
  { error, message, found }: Recognised,
  errors: readonly string[],
  cpus: CriuCpus,
): CriuExplanation {
  const { about } = message
  const said = saidBy({ message, found }) ?? error
  const advice = wayOutOf(errors, [])?.advice
  const kind = about === 'end' ? 'other' : about
  const isAboutCpu = ['cpu', 'instruction', 'registers'].includes(kind)
  const aside = isAboutCpu ? '' : ', but not because of the CPU'
  return {
    error,
    about: kind,
    words: `CRIU failed${aside}: ${said}${advice === undefined ? '' : `; try ${advice}`}`,
    differs: [],
    benign: [],
    onlyGuest: [],
    ...(kind === 'other' ? {} : { capNone: effectOfCapNone(message, cpus, undefined) }),
  }
}

function ofCheck(
  checked: CheckedError,
  cpus: CriuCpus,
  cpuinfo: CpuInfoImage | undefined,
): CriuExplanation {
  const differing = differences(checked, cpus, cpuinfo)
  const differs = [...differing.missing, ...differing.more]
  const { benign } = differing
  const onlyGuest = differing.missing.filter((name) => cpus.target.has(name))
  const telling = differing.missing.filter(
    (name) => !benign.includes(name) && !onlyGuest.includes(name),
  )
  const difference = differenceOf(checked, cpus, differing, telling)
  const { message } = checked
  const all = { checked, cpus, cpuinfo, differing, telling, benign, onlyGuest, difference }
  return {
    error: checked.error,
    about: 'cpu',
    words: refusalSentence(all),
    difference,
    ...(message.compared === undefined ? {} : { compared: message.compared }),
    image: describeImage(all),
    host: describeHost(all),
    differs,
    benign,
    onlyGuest,
    passable: message.none === 'past',
    capNone: effectOfCapNone(message, cpus, checked),
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
  // An unknown set of registers may be missing in the guest only.
  if (telling.length > 0) return real ? 'real' : 'unknown'
  if (missing.length + more.length === 0) return real && because.length > 0 ? 'real' : 'unknown'
  // Additional registers do harm too: they overrun an area that was sized for fewer.
  if (checked.check.id === 'xsave size') return real ? 'real' : 'guest'
  return real ? 'benign' : 'guest'
}
