import { identity, parseTarget, parseTargets, type Target } from '../cpu/target.js'
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
 * CPUs. An empty list and duplicates are mistakes.
 */
export const targets: Reader<readonly Target[]> = (text) => {
  const entries = text.split(separator).map((entry) => entry.trim())
  const read = collect(entries.filter((entry) => entry !== '').map(family))
  if (!('value' in read)) return read
  const all = read.value.flat()
  if (all.length === 0) return bad(`${quoted(text)} names no CPU`)
  const twice = all.flatMap((one, at) => {
    const first = all.slice(0, at).find((other) => identity(other) === identity(one))
    return first ? [repeated(one.name, first.name)] : []
  })
  return twice.length > 0 ? bad(...twice) : good(all)
}

const family: Reader<readonly Target[]> = (text) => {
  const parsed = parseTargets(text)
  return 'problem' in parsed ? bad(parsed.problem) : good(parsed.targets)
}

function repeated(name: string, first: string): string {
  return name === first
    ? `${quoted(name)} is given twice`
    : `${quoted(name)} is the same CPU as ${quoted(first)}`
}
