import type { Software } from '../need.js'
import { cracMark, type VersionMark, versionMarks } from './marks.js'

/** Longer texts have no version in them. A file may have the anchor in other texts too. */
const longest = 256
const mostPlaces = 200

/**
 * What the bytes of a file tell of the software of a layer.
 * @param bytes of the file that filesToRead named; not trusted
 */
export function readSoftware(layer: string, bytes: Buffer): Software {
  const marks = versionMarks.filter(({ layers }) => layers.includes(layer))
  let version: string | undefined
  for (const mark of marks) version ??= versionAt(mark, bytes)
  const isCrac = layer.startsWith('hotspot') && bytes.includes(cracMark, 0, 'latin1')
  return { ...(version !== undefined && { version }), ...(isCrac && { build: 'crac' as const }) }
}

function versionAt({ anchor, pattern, form }: VersionMark, bytes: Buffer): string | undefined {
  let at = bytes.indexOf(anchor, 0, 'latin1')
  for (let count = 0; at >= 0 && count < mostPlaces; count++) {
    const found = pattern.exec(bytes.toString('latin1', at, at + longest))?.[1]
    if (found !== undefined) return form ? form(found) : found
    at = bytes.indexOf(anchor, at + 1, 'latin1')
  }
  return undefined
}
