import { mkdir, mkdtemp, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { tooMany, unfinished } from '../../base/cached-entries.js'
import { devicesFile, memoryFile, readState, type SavedState } from './state.js'

/** Where states of booted guests lie, and are found again. */
export interface StateStore {
  /** whether later runs find what is kept here */
  readonly isLasting: boolean
  /** @returns undefined: there is none */
  find(key: string): Promise<SavedState | undefined>
  /**
   * Prepares the state of this key, unless that was begun before.
   * @param work may fail: then there is none
   * @returns the end of the work; never fails
   */
  prepare(key: string, work: () => Promise<unknown>): Promise<void>
  /** Waits for the end of such work, if it was begun. */
  whenPrepared(key: string): Promise<void>
  /**
   * Whether nobody in this process is making the state of this key, or has made it. Ask once, and make
   * it if this is true.
   */
  claim(key: string): boolean
  /** An empty folder for a state that is being made. */
  begin(): Promise<string>
  /**
   * Puts a finished folder in place, unless another run was faster, and removes the states that were used
   * longest ago if there are too many.
   */
  keep(key: string, folder: string): Promise<void>
  /** Removes a state, or the folder of one that was not finished. */
  discard(folder: string): Promise<void>
}

/** After this time, nobody is still making a state. */
const staleMs = 10 * 60 * 1000

/**
 * @param directory need not exist
 * @param maxBytes on the disk; the newest state stays, even if it is larger
 */
export function openStateStore(directory: string, maxBytes: number, isLasting = true): StateStore {
  const claimed = new Set<string>()
  const prepared = new Map<string, Promise<void>>()
  const folderOf = (key: string) => join(directory, key)
  const discard = (folder: string) => rm(folder, { recursive: true, force: true })
  return {
    isLasting,
    find: async (key) => {
      const state = await readState(folderOf(key), key)
      if (state === undefined) return undefined
      const now = new Date()
      // Another run may just be removing it.
      await utimes(state.folder, now, now).catch(() => {})
      return state
    },
    prepare: (key, work) => {
      const nothing = () => {}
      const begun = prepared.get(key) ?? work().then(nothing, nothing)
      prepared.set(key, begun)
      return begun
    },
    whenPrepared: async (key) => prepared.get(key),
    claim: (key) => {
      if (claimed.has(key)) return false
      claimed.add(key)
      return true
    },
    begin: async () => {
      await mkdir(directory, { recursive: true, mode: 0o700 })
      return mkdtemp(join(directory, unfinished))
    },
    keep: async (key, folder) => {
      const place = folderOf(key)
      // One that another run has made is as good, and may be in use.
      if ((await readState(place, key)) === undefined) await discard(place)
      // Fails if there is one.
      await rename(folder, place).catch(() => discard(folder))
      const limits = { maxBytes, staleMs, bytesOf }
      for (const one of await tooMany(directory, limits)) await discard(one)
    },
    discard,
  }
}

/** `blocks` are of 512 bytes, whatever the file system has (stat(2)). The memory is sparse. */
async function bytesOf(folder: string): Promise<number> {
  const parts = [memoryFile(folder), devicesFile(folder)]
  const found = await Promise.all(parts.map((path) => stat(path).catch(() => undefined)))
  return found.reduce((sum, file) => sum + 512 * (file?.blocks ?? 0), 0)
}
