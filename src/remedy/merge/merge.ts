import type { Merge } from '../knob.js'
import { allowBits, clearBits } from './bits.js'
import { allowTokens, appendTokens, leastLevel } from './lists.js'
import { optionsToAdd, splitOptions } from './options.js'
import { mergeTunable } from './tunables.js'

/**
 * The value of a variable with some tokens of a knob, and with what it has already.
 * @param own its value so far; undefined: it is not set
 * @param tokens at least one
 */
export function mergeValue(
  own: string | undefined,
  merge: Exclude<Merge, { readonly kind: 'variables' }>,
  tokens: readonly string[],
): string {
  switch (merge.kind) {
    case 'tunable':
      return mergeTunable(own, merge.tunable, tokens)
    case 'cleared bits':
      return clearBits(own, tokens, merge.fields)
    case 'allowed bits':
      return allowBits(own, tokens)
    case 'list':
      return appendTokens(own, tokens, merge.by)
    case 'allowed list':
      return allowTokens(own, tokens)
    case 'least':
      return leastLevel(own, tokens, merge.levels, merge.prefix)
    case 'options': {
      const set = splitOptions(own ?? '')
      return [...set, ...optionsToAdd(set, tokens)].join(' ')
    }
    case 'lines':
      return [...new Set(tokens)].join('\n')
  }
}
