import { listNames } from '../base/text/list.js'
import type { Part, Unhelped } from './change.js'

/**
 * What a part of a change does: one line, from untrusted parts, without a full stop. The value is in the
 * change itself.
 */
export function partSentence(part: Part): string {
  const { name, version, assumed, features, setting, tokens } = part
  if (setting === '--cpu-cap') return `${name} goes on with ${setting} ${tokens.join(',')}`
  const of = version === null ? name : `${name} ${version}`
  const taken = assumed ? ' (taken to be a current one)' : ''
  return `${of}${taken} does without ${someOf(features)}, by ${setting}`
}

/** How sure a part is, and what it does not cover; without a full stop. */
export function partCaveat({ caveats, seen }: Part): string {
  const how =
    seen.length === 0 ? 'known from reading, not tried' : `seen to work with ${seen.join('; ')}`
  return [how, ...caveats].join('; ')
}

/** Why nothing helps against a layer's choices, without a full stop. */
export function unhelpedSentence({ name, features, why }: Unhelped): string {
  const what = features.length === 0 ? '' : ` (${someOf(features)})`
  return `no setting helps ${name}${what}: ${why}`
}

function someOf(features: readonly string[]): string {
  return listNames(features, { most: 6, last: 'and' })
}
