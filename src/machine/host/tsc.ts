import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanEnvironment } from '../../base/process/environment.js'
import { readTsc, tscProgram } from '../../cpu/tsc-program.js'

/** It takes 20 ms, and longer on a busy machine. */
const limitMs = 5000

/**
 * Measures how fast this machine's time stamp counter counts.
 * @param folder for the program
 * @returns kHz; undefined: it cannot be measured here
 */
export function tscHere(folder: string): number | undefined {
  const path = join(folder, 'tsc')
  writeFileSync(path, tscProgram(), { mode: 0o700 })
  try {
    return readTsc(spawnSync(path, { env: cleanEnvironment(), timeout: limitMs }).stdout)
  } catch {
    // Programs may not run there.
    return undefined
  } finally {
    rmSync(path)
  }
}
