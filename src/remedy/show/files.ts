import { dirname } from 'node:path'
import { quotedIfNeeded } from '../add-flags.js'
import type { FileLines } from '../change.js'

/** A command of a POSIX shell that adds lines to a file. */
export function writing({ path, lines }: FileLines): string {
  const [folder, file, ...words] = [dirname(path), path, ...lines].map(quotedIfNeeded)
  return `mkdir -p ${folder} && printf '%s\\n' ${words.join(' ')} >>${file}`
}
