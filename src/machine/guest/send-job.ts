import { randomBytes } from 'node:crypto'
import type { Writable } from 'node:stream'
import { cpioArchive, type Entry } from '../job/cpio.js'
import { moment, seedSize } from '../job/programs/refresh.js'

/** Gives a guest that waits for it its job, the time, and a seed for its random numbers. */
export function sendJob(guest: Writable, files: readonly Entry[]): void {
  const now = moment(Date.now(), randomBytes(seedSize))
  const archive = cpioArchive([{ path: 'thawcheck/moment', kind: 'file', content: now }, ...files])
  guest.write(`job ${archive.length}\n`)
  guest.write(archive)
}
