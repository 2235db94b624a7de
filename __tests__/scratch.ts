import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Prefix of the tests' own folders. Anything else that is left at the end comes from the command. */
export const scratchPrefix = 'scratch-'

/** Creates an empty folder for a test. It is removed when the whole run ends. */
export function scratch(name: string): string {
  return mkdtempSync(join(tmpdir(), `${scratchPrefix}${name}-`))
}
