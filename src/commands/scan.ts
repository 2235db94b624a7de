import { existsSync } from 'node:fs'
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
 * @returns `atRisk`: whether one of the targets is
 * @throws BadInput; ImageDamaged, or the system's error where an image is not there
 */
export async function scanCommand(
  words: readonly string[],
  cwd: string,
): Promise<{ readonly text: string; readonly atRisk: boolean }> {
  const { images, roots, source, targets, json } = readScanRequest(words, cwd)
  const scan = await scanCheckpoint(images, roots, source)
  const result = await named(scanResult(scan, targets), images, roots)
  return {
    text: json
      ? `${JSON.stringify(result, undefined, 2)}\n`
      : scanText(result, targets, source !== undefined),
    atRisk: result.targets.some(({ risk }) => risk === 'at risk'),
  }
}

async function named(result: ScanResult, images: string, roots: readonly string[]) {
  const toolkit = cachedToolkit()
  if (!existsSync(toolkit)) return result
  return withNames(result, openProcesses(images, roots, toolkit))
}
