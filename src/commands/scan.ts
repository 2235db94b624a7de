import { existsSync } from 'node:fs'
import type { Variables } from '../base/run/variables.js'
import { inert } from '../base/text/text.js'
import { openImageFolder } from '../checkpoint/open.js'
import { findFile } from '../checkpoint/roots/find-file.js'
import { stateOfTarget } from '../cpu/register-state.js'
import { scanResult } from '../diagnose/hazards/result.js'
import { scanCheckpoint } from '../diagnose/hazards/scan.js'
import { openProcesses } from '../diagnose/processes.js'
import { AddressSpaces } from '../formats/images/address-space.js'
import { cachedToolkit } from '../machine/toolkit/obtain.js'
import { readScanRequest } from './scan-request.js'
import { scanText } from './scan-text.js'

/**
 * Makes the output of `thawcheck scan`. It boots and fetches nothing: functions have names only if a
 * toolkit is already cached, because elfutils of the toolkit read symbols.
 * @param words after `scan`
 * @returns `atRisk`: whether any target is at risk
 * @throws BadInput; ImageDamaged, or the system's error if an image is missing
 */
export async function scanCommand(
  words: readonly string[],
  cwd: string,
  variables: Variables,
): Promise<{ readonly text: string; readonly atRisk: boolean }> {
  const { images, root, targets, json } = readScanRequest(words, cwd)
  const { layers, source } = await openImageFolder(images, root)
  const find = (path: string) => findFile(path, layers)
  const scan = await scanCheckpoint(new AddressSpaces(images), find, source)
  const toolkit = cachedToolkit(variables)
  const processes = existsSync(toolkit) ? openProcesses({ images, find, toolkit }) : undefined
  const stated = targets.map((target) => ({ ...target, state: stateOfTarget(target) }))
  const result = await scanResult(scan, stated, processes, (what) =>
    process.stderr.write(`${inert(what)}\n`),
  )
  return {
    text: json
      ? `${JSON.stringify(result, undefined, 2)}\n`
      : scanText(result, targets, source !== undefined),
    atRisk: result.targets.some(({ risk }) => risk === 'at risk'),
  }
}
