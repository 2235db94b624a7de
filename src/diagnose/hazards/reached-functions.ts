import type { PointerKind } from './code-pointers.js'
import type { FileCode, Routine } from './file-code.js'

export interface EntryPoint {
  /** the file's own */
  readonly address: number
  readonly kind: PointerKind
}

export interface ReachedFunction {
  readonly routine: Routine
  /** resolved: it was chosen; possible: only a table or other code points to it */
  readonly how: 'resolved' | 'possible'
  /** index of the entry point that led to it */
  readonly entry: number
}

/**
 * The functions of a file that its entry points lead to, also through direct calls and jumps.
 * @param depth of calls that are followed
 */
export function reachedFunctions(
  code: FileCode,
  entries: readonly EntryPoint[],
  depth: number,
): ReachedFunction[] {
  const reached = new Map<number, ReachedFunction>()
  const add = (routine: Routine | undefined, how: ReachedFunction['how'], entry: number) => {
    const known = routine && reached.get(routine.start)
    if (!routine || known?.how === 'resolved' || known?.how === how) return []
    const found = { routine, how, entry }
    reached.set(routine.start, found)
    return known ? [] : [found]
  }
  let frontier = entries.flatMap(({ address, kind }, index) =>
    add(functionOf(code, address, kind), kind === 'table' ? 'possible' : 'resolved', index),
  )
  for (let level = 0; level < depth && frontier.length > 0; level++) {
    frontier = frontier.flatMap(({ routine: { targets }, entry }) =>
      targets.flatMap((target) => add(code.around(target), 'possible', entry)),
    )
  }
  return [...reached.values()]
}

function functionOf(code: FileCode, address: number, kind: PointerKind): Routine | undefined {
  if (kind === 'running') return code.around(address)
  if (kind === 'stack' && code.isAfterCall(address)) return code.around(address)
  return code.beginningAt(address)
}
