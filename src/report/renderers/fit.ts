/**
 * The first parts that fit into `bytes` of UTF-8, counting a blank line after each. It stops asking
 * at the first part that does not fit, since making one may read files.
 */
export function takeWhileFits(parts: Iterable<string>, bytes: number): string[] {
  const fit: string[] = []
  let left = bytes
  for (const part of parts) {
    left -= Buffer.byteLength(part) + 2
    if (left < 0) break
    fit.push(part)
  }
  return fit
}
