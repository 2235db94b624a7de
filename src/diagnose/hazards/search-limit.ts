import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** For the files that are mapped, whose sizes are bounded, and for a busy machine. */
const leastSeconds = 600
/** A JVM with 256 MB takes 3 s on an idle machine. */
const bytesPerSecond = 4 * 1024 ** 2

/**
 * How long a search for hazards may take before it counts as hung. It reads all saved memory.
 * @param images folder of CRIU's images
 * @returns seconds
 */
export function searchLimit(images: string): number {
  return leastSeconds + Math.ceil(bytesIn(images) / bytesPerSecond)
}

function bytesIn(folder: string): number {
  try {
    const names = readdirSync(folder)
    return names.reduce((sum, name) => sum + lstatSync(join(folder, name)).size, 0)
  } catch {
    // The search itself says what cannot be read.
    return 0
  }
}
