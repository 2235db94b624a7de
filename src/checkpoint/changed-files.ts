import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { findFile } from './roots/find-file.js'

/**
 * The files of a folder that the roots do not have any more, or with other contents: paths as the app
 * saw them.
 * @param held folder of files that the app had open or mapped; it need not exist
 * @param roots folders that an app sees as `/` now, the uppermost first
 */
export function changedFiles(held: string, roots: readonly string[]): string[] {
  return filesIn(held)
    .map((path) => `/${relative(held, path)}`)
    .filter((path) => {
      const now = findFile(path, roots)
      return now === undefined || !isSameContent(join(held, path), now)
    })
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

const chunk = 1024 ** 2

/** A file that may not be read is not known to be the same. */
function isSameContent(one: string, other: string): boolean {
  try {
    const { size } = statSync(one)
    if (statSync(other).size !== size) return false
    return withFiles([one, other], ([first, second]) => {
      const [a, b] = [Buffer.alloc(chunk), Buffer.alloc(chunk)]
      for (let at = 0; at < size; at += chunk) {
        const count = readSync(first, a, 0, chunk, at)
        if (readSync(second, b, 0, chunk, at) !== count) return false
        if (!a.subarray(0, count).equals(b.subarray(0, count))) return false
      }
      return true
    })
  } catch {
    return false
  }
}

function withFiles<T>(
  [one, other]: readonly [string, string],
  work: (files: readonly [number, number]) => T,
): T {
  const first = openSync(one, 'r')
  try {
    const second = openSync(other, 'r')
    try {
      return work([first, second])
    } finally {
      closeSync(second)
    }
  } finally {
    closeSync(first)
  }
}
