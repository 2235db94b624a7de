/**
 * Up to three known names that a mistyped one may stand for, best first: names that begin with it,
 * then names a few edits away. Letter case is ignored. Empty if no name is near.
 */
export function nearest(wrong: string, known: Iterable<string>): string[] {
  const typed = wrong.toLowerCase()
  const limit = Math.max(2, Math.floor(typed.length / 3))
  return [...new Set(known)]
    .map((name) => ({ name, distance: distance(typed, name.toLowerCase(), limit) }))
    .filter((candidate) => candidate.distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map((candidate) => candidate.name)
}

function distance(typed: string, name: string, limit: number): number {
  const edits = levenshtein(typed, name)
  // The beginning of a name is near, however much is missing. The less is missing, the nearer.
  const begins = typed.length > 0 && name.startsWith(typed)
  return begins ? Math.min(edits, 1 + (limit - 1) * (1 - typed.length / name.length)) : edits
}

function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
