/**
 * The first parts that fit into so many bytes of UTF-8, a blank line after each included. No more
 * parts are asked for than that: each may cost the reading of files.
 */
export function fitting(parts: Iterable<string>, bytes: number): string[] {
  const fit: string[] = []
  let left = bytes
  for (const part of parts) {
    left -= Buffer.byteLength(part) + 2
    if (left < 0) break
    fit.push(part)
  }
  return fit
}
