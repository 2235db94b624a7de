// What can be seen of a running check from outside. Looking for the first QEMU costs next to
// nothing and ends once it is there; sampling memory costs a good part of a core.
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { isGuest, isQemu, memoryOf, tree } from './processes.mjs'

/** Milliseconds */
const betweenLooks = 10
const betweenSamples = 500

/**
 * Waits for the first QEMU below a process.
 * @returns when that was, as performance.now() tells it; undefined if `over` was aborted before
 */
export async function firstQemu(pid, over) {
  while (!over.aborted) {
    if (tree(pid).some(isQemu)) return performance.now()
    await sleep(betweenLooks)
  }
  return undefined
}

/**
 * Samples the memory of a process and all below it until `over` is aborted.
 * @returns in kB: the moment when all together had most, and the most that was ours at any moment
 */
export async function peakMemory(pid, over) {
  const seen = { peak: { all: 0, guests: 0, ours: 0 }, mostOurs: 0, exact: true }
  while (!over.aborted) {
    sample(pid, seen)
    await sleep(betweenSamples)
  }
  return seen
}

function sample(pid, seen) {
  const now = { all: 0, guests: 0, ours: 0 }
  for (const process of tree(pid)) {
    const { kB, exact } = memoryOf(process)
    seen.exact &&= exact
    now.all += kB
    now[isGuest(process) ? 'guests' : 'ours'] += kB
  }
  if (now.all > seen.peak.all) seen.peak = now
  seen.mostOurs = Math.max(seen.mostOurs, now.ours)
}
