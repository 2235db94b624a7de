import { existsSync } from 'node:fs'
import { openProcesses } from '../diagnose/locate.js'
import { cachedToolkit } from '../toolkit/obtain.js'
import { withNames } from './names.js'
import { readScanRequest } from './request.js'
import { type ScanResult, scanResult } from './result.js'
import { scanCheckpoint } from './scan.js'
import { scanText } from './text.js'

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
): Promise<{ readonly text: string; readonly status: 0 | 1 }> {
  const { images, roots, source, targets, json } = readScanRequest(words, cwd)
  const scan = await scanCheckpoint(images, roots, source)
  const result = await named(scanResult(scan, targets), images, roots)
  return {
    text: json
      ? `${JSON.stringify(result, undefined, 2)}\n`
      : scanText(result, targets, source !== undefined),
    status: result.targets.some(({ risk }) => risk === 'at risk') ? 1 : 0,
  }
}

async function named(result: ScanResult, images: string, roots: readonly string[]) {
  const toolkit = cachedToolkit()
  if (!existsSync(toolkit)) return result
  return withNames(result, openProcesses(images, roots, toolkit))
}
