/**
 * Elements of `a` that are not in `b`, in the order of `a`. (Node 20 has no
 * Set.prototype.difference.)
 */
export function difference(a: Iterable<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter((name) => !b.has(name)))
}

/** Elements of both, in the order of `a`. */
export function intersection(a: Iterable<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter((name) => b.has(name)))
}

export function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && difference(a, b).size === 0
}
