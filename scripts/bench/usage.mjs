// What a check takes of memory and disk, in each of its steps.
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { isGuest, memoryOf, tree } from './processes.mjs'

const intervalMs = 250

/** @typedef {{ at: number, ours: number, disk: number }} Sample time by performance.now(), kB, bytes */

/**
 * Watches a process until `over` is aborted.
 * @param {readonly string[]} folders that hold all that it writes
 * @returns {(pid: number, over: AbortSignal) => Promise<Sample[]>}
 */
export function usageIn(folders) {
  return async (pid, over) => {
    const samples = []
    while (!over.aborted) {
      samples.push({ at: performance.now(), ours: ours(pid), disk: diskOf(folders) })
      await sleep(intervalMs)
    }
    return samples
  }
}

function ours(pid) {
  const own = tree(pid).filter((process) => !isGuest(process))
  return own.reduce((sum, process) => sum + memoryOf(process).kB, 0)
}

/** Bytes that files take on the disk, which are fewer than their size where they have holes. */
export function diskOf(paths) {
  return paths.reduce((sum, path) => sum + bytesOf(path), 0)
}

function bytesOf(path) {
  try {
    const found = lstatSync(path)
    const inside = found.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : []
    return found.blocks * 512 + diskOf(inside)
  } catch {
    // It was removed meanwhile, or does not exist yet.
    return 0
  }
}

/**
 * The most of each step.
 * @param {readonly Sample[]} samples
 * @param {number} started by performance.now()
 * @param {{ before: number, checkpoint: number, thaw: number }} steps how long they took, one after the other
 */
export function mostOf(samples, started, { before, checkpoint }) {
  const taken = started + (before + checkpoint) * 1000
  const most = (part) => ({
    ours: Math.max(0, ...part.map(({ ours }) => ours)),
    disk: Math.max(0, ...part.map(({ disk }) => disk)),
  })
  return {
    checkpoint: most(samples.filter(({ at }) => at < taken)),
    thaw: most(samples.filter(({ at }) => at >= taken)),
  }
}
