import { rmSync } from 'node:fs'
import { rm, symlink, writeFile } from 'node:fs/promises'
import type { Run } from '../../base/run/run.js'
import { type MemoryFile, openMemoryFile } from '../host/memory-file.js'

export interface StorePlace {
  readonly path: string
  /** MiB, the most that it takes */
  readonly size: number
  /** MiB of this machine's memory that were free when the run began */
  readonly freeMemory: number
  /** MiB of a guest, whose memory is more urgent: a state can be loaded only into memory like this */
  readonly guest: number
}

/** The part of the free memory that all stores together may take: the rest is for guests. */
const share = 1 / 2

/** Those that are in memory, by their paths. */
const inMemory = new Map<string, MemoryFile>()

/**
 * Makes an empty file for a store, instead of the one of that path. It is in this machine's memory if that
 * is large enough: each page that a guest writes to a file on a disk is work for the disk's file system, and
 * is written to the disk as well. The path is a link then.
 */
export async function placeStore(
  { atEnd }: Pick<Run, 'atEnd'>,
  { path, size, freeMemory, guest }: StorePlace,
): Promise<void> {
  leave(path)
  await rm(path, { force: true })
  const fits = memoryOfStores() + size <= freeMemory * share
  const memory = fits ? openMemoryFile(size, guest) : undefined
  if (memory === undefined) return writeFile(path, '', { mode: 0o600 })
  inMemory.set(path, memory)
  atEnd(() => leave(path))
  await symlink(memory.path, path)
}

/** Called once no guest writes to the store any more. */
export function settleStore(path: string): void {
  inMemory.get(path)?.settle()
}

/** MiB of this machine's memory that all stores take now. */
export function memoryOfStores(): number {
  return [...inMemory.values()].reduce((sum, file) => sum + file.taken(), 0)
}

/** Gives back what a store takes, once nobody needs it. */
export function dropStore(path: string): void {
  leave(path)
  rmSync(path, { force: true })
}

function leave(path: string): void {
  inMemory.get(path)?.close()
  inMemory.delete(path)
}
