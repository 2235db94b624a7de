import { existsSync } from 'node:fs'
import type { Variables } from '../base/run/variables.js'
import { withNames } from '../diagnose/hazards/names.js'
import { type ScanResult, scanResult } from '../diagnose/hazards/result.js'
import { scanCheckpoint } from '../diagnose/hazards/scan.js'
import { openProcesses } from '../diagnose/processes.js'
import { cachedToolkit } from '../machine/toolkit/obtain.js'
import { readScanRequest } from './scan-request.js'
import { scanText } from './scan-text.js'

/**
 * What `thawcheck scan` prints. Nothing is booted or fetched for it: functions have names where a
 * toolkit is there that can read them.
 * @param words after `scan`
 * @returns with exit status 1 if a target is at risk, else 0
 * @throws BadInput; ImageDamaged, or the system's error where an image is not there
 */
export async function scanCommand(
  words: readonly string[],
  cwd: string,
  variables: Variables,
): Promise<{ readonly text: string; readonly status: 0 | 1 }> {
  const { images, roots, source, targets, json } = readScanRequest(words, cwd)
  const scan = await scanCheckpoint(images, roots, source)
  const result = await named(scanResult(scan, targets), images, roots, cachedToolkit(variables))
  return {
    text: json
      ? `${JSON.stringify(result, undefined, 2)}\n`
      : scanText(result, targets, source !== undefined),
    status: result.targets.some(({ risk }) => risk === 'at risk') ? 1 : 0,
  }
}

async function named(
  result: ScanResult,
  images: string,
  roots: readonly string[],
  toolkit: string,
) {
  if (!existsSync(toolkit)) return result
  return withNames(result, openProcesses(images, roots, toolkit))
}
