import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A golden file's content. */
export function golden(name: string): Buffer {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)))
}

/** A golden folder's path. */
export function goldenPath(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}
