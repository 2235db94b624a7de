import type { ImageFiles } from '../roots/image-files.js'

/** Real images have some hundred thousand entries, and far less deep ones. */
const most = { entries: 5_000_000, depth: 64 }

/** The file that CRIU reads first of all. */
const inventory = 'inventory.img'

/** What a root has of CRIU's checkpoints: absolute paths of their folders, the shallowest first. */
export function findImages(root: Pick<ImageFiles, 'entries'>): string[] {
  const found: string[] = []
  let level: readonly string[][] = [[]]
  let seen = 0
  for (let depth = 0; level.length > 0 && depth < most.depth; depth++) {
    const next: string[][] = []
    for (const parts of level) {
      for (const { name, kind } of root.entries(parts)) {
        if (++seen > most.entries) return found
        if (kind === 'folder') next.push([...parts, name])
        else if (kind === 'file' && name === inventory) found.push(`/${parts.join('/')}`)
      }
    }
    level = next
  }
  return found
}

/**
 * Which of several checkpoints a command restores: one that it names, as CRIU's `--images-dir` and CRaC's
 * `-XX:CRaCRestoreFrom` do; else the one that is alone.
 * @returns undefined: that cannot be told
 */
export function imagesOfCommand(found: readonly string[], command: string): string | undefined {
  const named = found.filter((path) => names(command, path))
  return named.length === 0 && found.length === 1 ? found[0] : longest(named)
}

function names(command: string, path: string): boolean {
  const end = command.indexOf(path)
  return end >= 0 && !/[\w.-]/.test(command.charAt(end + path.length))
}

/** A path can be the beginning of another, which then is the one that is meant. */
function longest(paths: readonly string[]): string | undefined {
  return [...paths].sort((a, b) => b.length - a.length)[0]
}
