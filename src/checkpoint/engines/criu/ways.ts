import { shellWord } from '../../../machine/job/shell.js'
import { filled, saidBy, tellingError } from './telling.js'

/** Why CRIU did not do it, and what helps. The texts have untrusted parts. */
export interface Way {
  /** the error that says why */
  readonly error: string
  /** of that error in the list that was given */
  readonly index: number
  /** what it means: a clause; undefined: not known */
  readonly meaning: string | undefined
  /** what to do about it: what comes after "try:"; undefined: not known */
  readonly advice: string | undefined
}

/** The input that passes options on, by CRIU's command. */
const inputs = { dump: 'criu-dump-options', restore: 'criu-restore-options' }

/**
 * Says what helps against CRIU's errors: the input as it can be written, with the options that it has
 * already.
 * @param given options of the command that failed
 * @returns undefined: none of the errors says anything
 */
export function wayOutOf(errors: readonly string[], given: readonly string[]): Way | undefined {
  const telling = tellingError(errors)
  if (telling === undefined) return undefined
  const { error, index, message, found } = telling
  if (message === undefined || found === undefined) {
    return { error, index, meaning: undefined, advice: undefined }
  }
  const { at = 'dump', options = [], change } = message.way ?? {}
  // An option that was given and did not help is no advice.
  const ways = options
    .map(([words, effect]) => ({
      more: words.split(' ').map((word) => filled(word, found)),
      effect: filled(effect, found),
    }))
    .filter(({ more }) => !more.every((word) => given.includes(word)))
    .map(
      ({ more, effect }) =>
        `\`${inputs[at]}: ${[...given, ...more].map(asWritten).join(' ')}\`, which ${effect}`,
    )
  const all = [...ways, ...(change === undefined ? [] : [change])]
  return {
    error,
    index,
    meaning: saidBy({ message, found }),
    advice: all.length === 0 ? undefined : all.join('; or '),
  }
}

/** A word as people write it for a shell: quoted where it must be. */
function asWritten(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : shellWord(word)
}
