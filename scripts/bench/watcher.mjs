// Observes a running check from outside. Waiting for the first QEMU costs almost nothing; sampling
// memory costs a good part of a core.
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { isGuest, isQemu, memoryOf, tree } from './processes.mjs'

const lookIntervalMs = 10
const sampleIntervalMs = 500

/**
 * Waits for the first QEMU below a process.
 * @returns its time by performance.now(); undefined if `over` was aborted before
 */
export async function firstQemu(pid, over) {
  while (!over.aborted) {
    if (tree(pid).some(isQemu)) return performance.now()
    await sleep(lookIntervalMs)
  }
  return undefined
}

/**
 * Samples the memory of a process and its descendants until `over` is aborted.
 * @returns in kB: the sample with the largest sum, and the maximum of our own processes
 */
export async function peakMemory(pid, over) {
  const seen = { peak: { all: 0, guests: 0, ours: 0 }, mostOurs: 0, exact: true }
  while (!over.aborted) {
    sample(pid, seen)
    await sleep(sampleIntervalMs)
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
