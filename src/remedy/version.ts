/** Versions of a layer's software, such as `2.36`. */
export interface VersionRange {
  /** the first one */
  readonly from?: string
  /** the first one that it is too late for */
  readonly before?: string
}

/** Compares dotted numbers; a missing part is 0. A letter counts, as in OpenSSL's 1.0.2k. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)]
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function partsOf(version: string): number[] {
  return (version.match(/\d+|[a-z]/g) ?? []).map((part) =>
    /\d/.test(part) ? Number(part) : part.charCodeAt(0) - 96,
  )
}

/** @param version undefined: it is not known, and taken to be a current one */
export function isInRange(version: string | undefined, { from, before }: VersionRange): boolean {
  if (version === undefined) return before === undefined
  return (
    (from === undefined || compareVersions(version, from) >= 0) &&
    (before === undefined || compareVersions(version, before) < 0)
  )
}
