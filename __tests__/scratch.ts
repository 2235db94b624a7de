import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How the names of the tests' own folders begin. What else is left at the end was not theirs. */
export const scratchPrefix = 'scratch-'

/** A new, empty folder for a test. It is removed when the whole run ends. */
export function scratch(name: string): string {
  return mkdtempSync(join(tmpdir(), `${scratchPrefix}${name}-`))
}
