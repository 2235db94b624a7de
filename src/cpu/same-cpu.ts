import { isSame } from './sets.js'
import { identity, type Target } from './target.js'

/** A CPU by all the names that it was asked for with. */
export interface Named {
  readonly name: string
  /** other names of the same CPU */
  readonly also?: readonly string[]
}

/** The CPU's names, for people: `aws:m5/8175M = aws:r5/8175M`. */
export function labelOf({ name, also = [] }: Named): string {
  return [name, ...also].join(' = ')
}

/**
 * Targets that are the same CPU with the same resources become one, with all their names. QEMU may
 * have one CPU for two real ones; these stay two.
 */
export function joinSame(targets: readonly Target[]): Target[] {
  const joined: Target[] = []
  for (const target of targets) {
    const at = joined.findIndex((one) => isSameCpu(one, target))
    const first = joined[at]
    if (first === undefined) joined.push(target)
    else joined[at] = withName(first, target)
  }
  return joined
}

function isSameCpu(one: Target, other: Target): boolean {
  if (identity(one) !== identity(other)) return false
  const [a, b] = [one.features, other.features]
  return a === undefined || b === undefined ? a === b : isSame(a, b)
}

function withName(first: Target, { name, note }: Target): Target {
  const names = [first.name, ...(first.also ?? [])]
  if (names.includes(name)) return first
  const notes = new Set([first.note, note].filter((one) => one !== undefined))
  return {
    ...first,
    also: [...(first.also ?? []), name],
    ...(notes.size === 0 ? {} : { note: [...notes].join('; ') }),
  }
}
