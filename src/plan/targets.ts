import { joinSame } from '../cpu/same-cpu.js'
import { parseTarget, parseTargets, type Target } from '../cpu/target.js'
import { bad, collect, good, quoted, type Reader } from './reading.js'

const separator = /[\n;]/

/** One CPU, in the grammar of parseTarget. */
export const target: Reader<Target> = (text) => {
  if (separator.test(text)) return bad(`${quoted(text)} is more than one CPU; expected one`)
  const parsed = parseTarget(text)
  return 'problem' in parsed ? bad(parsed.problem) : good(parsed)
}

/**
 * Reads CPUs, one per line or separated by `;` (a CPU contains commas). A family stands for all of its
 * CPUs. An empty list is a mistake, and so is a text that is given twice; two texts may well mean the
 * same CPU, as `aws:m5` and `aws:r5` do.
 */
export const targets: Reader<readonly Target[]> = (text) => {
  const lines = text.split(separator).map((entry) => entry.trim())
  const entries = lines.filter((entry) => entry !== '')
  const read = collect(entries.map(family))
  if (!('value' in read)) return read
  const all = read.value.flat()
  if (all.length === 0) return bad(`${quoted(text)} names no CPU`)
  const twice = new Set(entries.filter((entry, at) => entries.indexOf(entry) !== at))
  return twice.size > 0
    ? bad(...[...twice].map((entry) => `${quoted(entry)} is given twice`))
    : good(joinSame(all))
}

const family: Reader<readonly Target[]> = (text) => {
  const parsed = parseTargets(text)
  return 'problem' in parsed ? bad(parsed.problem) : good(parsed.targets)
}
