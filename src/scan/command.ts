import { readScanRequest } from './request.js'
import { scanResult } from './result.js'
import { scanCheckpoint } from './scan.js'
import { scanText } from './text.js'

/**
 * What `thawcheck scan` prints. Nothing is booted or fetched for it.
 * @param words after `scan`
 * @returns with exit status 1 if a target is at risk, else 0
 * @throws BadInput; ImageDamaged, or the system's error where an image is not there
 */
export async function scanCommand(
  words: readonly string[],
  cwd: string,
): Promise<{ readonly text: string; readonly status: 0 | 1 }> {
  const { images, roots, source, targets, json } = readScanRequest(words, cwd)
  const result = scanResult(await scanCheckpoint(images, roots, source), targets)
  return {
    text: json ? `${JSON.stringify(result, undefined, 2)}\n` : scanText(result, targets),
    status: result.targets.some(({ atRisk }) => atRisk) ? 1 : 0,
  }
}
