import type { Binary } from './binary.js'
import { type CodePointer, pointerKinds } from './code-pointers.js'
import type { CodeSite, Owner } from './code-site.js'
import type { FileCode } from './file-code.js'
import { onlyOnRequest } from './needs.js'
import { reachedFunctions } from './reached-functions.js'

/** How many calls are followed from a function that something points to. */
const callDepth = 3

/** What points into a file, in all processes. */
export interface FileEntries {
  readonly binary: Binary
  /** by the file's own addresses */
  readonly entries: Map<number, FileEntry>
}

interface FileEntry extends CodePointer {
  readonly owner: Owner
  /** what the owner adds to the file's own addresses */
  readonly bias: number
}

/** Keeps the surest pointer to an address. */
export function keepSurest(
  entries: Map<number, FileEntry>,
  address: number,
  entry: FileEntry,
): void {
  const known = entries.get(address)
  if (known && pointerKinds.indexOf(known.kind) <= pointerKinds.indexOf(entry.kind)) return
  entries.set(address, entry)
}

/** The functions of a file that its entries lead to and that need something. */
export function sitesInFile(
  code: FileCode,
  path: string,
  entries: ReadonlyMap<number, FileEntry>,
): CodeSite[] {
  const list = [...entries].map(([address, entry]) => ({ address, ...entry }))
  return reachedFunctions(code, list, callDepth).flatMap(({ routine, how, entry }) => {
    const from = list[entry]
    if (from === undefined || routine.needs.size === 0) return []
    const needs = [...routine.needs].map(
      ([feature, address]) => [feature, code.instructionAt(address, from.bias)] as const,
    )
    const onRequest = [...routine.needs.keys()].every((feature) => onlyOnRequest.has(feature))
    return [
      {
        how: onRequest ? 'possible' : how,
        owner: from.owner,
        file: path,
        isGo: code.isGo,
        count: 1,
        extent: code.extent(routine),
        needs: new Map(needs),
      },
    ]
  })
}
