import { listNames } from '../base/text/list.js'
import { nearest } from '../cpu/nearest.js'

/** ` (did you mean X or Y?)` if known words are similar to the mistyped one, else an empty string. */
export function suggestion(word: string, known: readonly string[]): string {
  const names = nearest(word, known)
  return names.length === 0 ? '' : ` (did you mean ${listNames(names, { last: 'or' })}?)`
}
