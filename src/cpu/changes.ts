import baseline from './baseline.json' with { type: 'json' }
import { closure, featureNamed, features, requirements } from './features.js'
import { flagNamed, flagNames } from './models.js'
import { nearest } from './nearest.js'

/** One `+feature` or `-feature`, in QEMU's name. */
export interface Change {
  readonly sign: '+' | '-'
  readonly name: string
}

/** @returns the change, or why the word is not one */
export function readChange(word: string): Change | string {
  const [, sign, given = ''] = /^([+-])([^\s=]+)$/.exec(word) ?? []
  if (sign !== '+' && sign !== '-') {
    return `"${word}" is not a change of the model; expected +feature or -feature`
  }
  const name = featureNamed(given)?.name ?? flagNamed(given)
  if (!name) return unknownFeature(given)
  if (sign === '-' && baseline.includes(name)) {
    return `${name} cannot be removed; every x86-64 CPU has it`
  }
  return { sign, name }
}

/**
 * Finds a CPU that cannot exist: with and without a feature, or without what a feature requires.
 */
export function findContradiction(changes: readonly Change[]): string | undefined {
  const removed = signed(changes, '-')
  for (const added of signed(changes, '+')) {
    if (removed.includes(added)) return `${added} is both added and removed`
    const blocker = removed.find((name) => closure([name]).includes(added))
    if (blocker) return `+${added} contradicts -${blocker}: no CPU has ${added} without ${blocker}`
  }
  return undefined
}

/** Two sets of changes in one. Of the former, those are dropped that contradict the later ones. */
export function overridden(former: readonly Change[], later: readonly Change[]): Change[] {
  const wanted = signed(later, '+').flatMap((name) => [name, ...requirements([name])])
  const unwanted = signed(later, '-').flatMap((name) => [name, ...closure([name])])
  const stands = ({ sign, name }: Change) => !(sign === '-' ? wanted : unwanted).includes(name)
  return [...former.filter(stands), ...later]
}

/** The names with one sign, each once. */
export function signed(changes: readonly Change[], sign: '+' | '-'): string[] {
  return [...new Set(changes.filter((change) => change.sign === sign).map(({ name }) => name))]
}

function unknownFeature(name: string): string {
  const names = nearest(name, [...features.map((row) => row.name), ...flagNames])
  const known = names.length > 0 ? `nearest: ${names.join(', ')}` : '`thawcheck cpus` lists them'
  return `there is no CPU feature "${name}"; ${known}`
}
