import { basename } from 'node:path'
import { recipe } from './recipe.js'
import type { Manifest } from './toolkit.js'

/** Files of a toolkit that guests are started with. */
export const toolkitParts: readonly string[] = [
  ...Object.keys(recipe.programs).map((name) => `bin/${name}`),
  ...recipe.firmware.map((path) => `firmware/${basename(path)}`),
  'vmlinux',
]

/** The first part that a toolkit lacks, because another version made it; undefined: it has all. */
export function missingPart({ files }: Pick<Manifest, 'files'>): string | undefined {
  return toolkitParts.find((path) => files[path] === undefined)
}
