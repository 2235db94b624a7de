import { nearest } from '../cpu/nearest.js'

/** ` (did you mean X or Y?)` where known words are near the mistyped one, else nothing. */
export function suggestion(word: string, known: readonly string[]): string {
  const names = nearest(word, known)
  return names.length === 0 ? '' : ` (did you mean ${names.join(' or ')}?)`
}
