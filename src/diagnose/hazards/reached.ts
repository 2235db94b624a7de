import type { FileCode, Routine } from './file-code.js'
import type { Reason } from './pointers.js'

export interface Entry {
  /** as the file has it */
  readonly address: number
  readonly reason: Reason
}

export interface Reached {
  readonly routine: Routine
  /** resolved: it will run, or runs as soon as its name is called; reachable: only some data or some code leads to it */
  readonly how: 'resolved' | 'reachable'
  /** index of the entry that led here */
  readonly entry: number
}

/**
 * The functions of a file that its entries lead to, through direct calls and jumps too.
 * @param depth of calls that are followed
 */
export function reachedFunctions(
  code: FileCode,
  entries: readonly Entry[],
  depth: number,
): Reached[] {
  const reached = new Map<number, Reached>()
  const add = (one: Routine | undefined, how: Reached['how'], entry: number) => {
    const known = one && reached.get(one.start)
    if (!one || known?.how === 'resolved' || known?.how === how) return []
    const here = { routine: one, how, entry }
    reached.set(one.start, here)
    return known ? [] : [here]
  }
  let frontier = entries.flatMap(({ address, reason }, index) =>
    add(functionFor(code, address, reason), reason === 'table' ? 'reachable' : 'resolved', index),
  )
  for (let level = 0; level < depth && frontier.length > 0; level++) {
    frontier = frontier.flatMap(({ routine: { leads }, entry }) =>
      leads.flatMap((target) => add(code.around(target), 'reachable', entry)),
    )
  }
  return [...reached.values()]
}

function functionFor(code: FileCode, address: number, reason: Reason): Routine | undefined {
  if (reason === 'running') return code.around(address)
  if (reason === 'stack' && code.isAfterCall(address)) return code.around(address)
  return code.beginningAt(address)
}
