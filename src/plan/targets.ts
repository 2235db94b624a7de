import { joinSame } from '../cpu/same-cpu.js'
import { parseTarget, parseTargets, type Target } from '../cpu/target.js'
import type { LowestOf } from './plan.js'
import { bad, collect, good, quoted, type Reader, type Reading } from './reading.js'

const separator = /[\n;]/

/** One CPU to take a checkpoint on, in the grammar of parseTarget. */
export const target: Reader<Target> = (text) => {
  if (separator.test(text)) return bad(`${quoted(text)} is more than one CPU; expected one`)
  const parsed = parseTarget(text)
  if ('problem' in parsed) return bad(parsed.problem)
  if (parsed.image === undefined) return good(parsed)
  return bad(`${quoted(text)} names an image to restore on; expected a CPU without @image`)
}

/** What `cpus` says where the least CPU is searched for. */
const floor = 'floor'

/** Whether the text asks for the least CPU, in place of targets. */
export function isFloor(text: string): boolean {
  return text.trim() === floor
}

/**
 * The CPU to take a checkpoint on: one CPU, or `lowest`.
 * @param among the targets that `lowest` means; undefined: the command has none
 */
export function sourceCpu(
  among: Reading<readonly Target[]> | undefined,
): Reader<Target | LowestOf> {
  return (text) => {
    if (text !== 'lowest') return target(text)
    if (among === undefined) {
      return bad(
        `${quoted(text)} is the CPU that all targets have in common, and this command has no targets; expected a CPU by its name (check --checkpoint-cpu lowest says which one that is)`,
      )
    }
    if ('value' in among && among.value.length === 0) {
      return bad(`${quoted(text)} is the CPU that all targets have in common, and floor has none`)
    }
    // What is wrong with the targets is said where they are read.
    return good({ lowestOf: 'value' in among ? among.value : [] })
  }
}

/**
 * Reads CPUs, one per line or separated by `;` (a CPU contains commas). A family stands for all of its
 * CPUs. An empty list is a mistake, and so is a text that is given twice; two texts may well mean the
 * same CPU, as `aws:m5` and `aws:r5` do. There are none if the least CPU is searched for.
 */
export const targets: Reader<readonly Target[]> = (text) => {
  if (isFloor(text)) return good([])
  const lines = text.split(separator).map((entry) => entry.trim())
  const entries = lines.filter((entry) => entry !== '')
  if (entries.includes(floor)) {
    return bad(
      `${quoted(text)} has more than the floor, or it twice; expected floor alone, or CPUs`,
    )
  }
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
