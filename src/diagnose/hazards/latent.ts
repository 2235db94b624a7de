import type { Target } from '../../cpu/target.js'
import type { Processes } from '../processes.js'
import { withNames } from './names.js'
import { type ScanResult, scanResult } from './result.js'
import { scanCheckpoint } from './scan.js'

/**
 * What has not run yet, and may still kill.
 * @param source features of the CPU that the checkpoint was taken on
 * @param processes for the names of functions
 * @param say told why there is no scan
 */
export async function latentHazards(
  { images, roots, processes }: LatentIn,
  source: ReadonlySet<string>,
  targets: readonly Target[],
  say: (what: string) => void,
): Promise<ScanResult | undefined> {
  try {
    const result = scanResult(await scanCheckpoint(images, roots, source), targets)
    return processes ? await orUnnamed(result, processes, say) : result
  } catch (error) {
    say(`the checkpoint cannot be scanned: ${messageOf(error)}`)
    return undefined
  }
}

/** Without names, the examples say where they lie. */
async function orUnnamed(
  result: ScanResult,
  processes: Processes,
  say: (what: string) => void,
): Promise<ScanResult> {
  try {
    return await withNames(result, processes)
  } catch (error) {
    say(`the functions that were found have no names: ${messageOf(error)}`)
    return result
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** A checkpoint to look through. */
export interface LatentIn {
  /** folder of CRIU's images */
  readonly images: string
  /** folders that the app saw as `/`, the uppermost first */
  readonly roots: readonly string[]
  readonly processes: Processes | undefined
}
