import { randomBytes } from 'node:crypto'
import type { Writable } from 'node:stream'
import { cpioArchive, type Entry } from '../job/cpio.js'
import { moment, seedSize } from '../job/programs/refresh.js'

/**
 * Gives a guest that waits for it its job, the time, and a seed for its random numbers.
 * @param isLoaded whether the guest was loaded instead of booting
 */
export function sendJob(guest: Writable, files: readonly Entry[], isLoaded: boolean): void {
  const now = moment(Date.now(), randomBytes(seedSize))
  const archive = cpioArchive([{ path: 'thawcheck/moment', kind: 'file', content: now }, ...files])
  guest.write(isLoaded ? 'loaded\njob\n' : 'job\n')
  guest.write(archive)
}
