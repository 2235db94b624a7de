import { basename } from 'node:path'
import { bounded, oneLine } from '../../base/text/text.js'
import type { CertainHazard } from '../../trial/verdict/certain-hazard.js'
import { slotNames } from './slot-names.js'
import type { LoadedSlots } from './slots.js'

/** A place in a file. */
export interface FileAddress {
  /** path of the file, as the app saw it; not trusted */
  readonly path: string
  /** the file's own */
  readonly address: number
}

/** A function that is called through GOT slots. */
interface Callee extends FileAddress {
  /** the slots that contain it, by the path on disk of the file that has them */
  readonly slots: Map<string, Set<number>>
  /** the slots that it will bind, by the path of the file that has them */
  readonly binds: Map<string, Set<number>>
}

const longestName = 60

/** The functions that some processes call through GOT slots, the lazy resolver among them. */
export class BoundCalls {
  private readonly callees = new Map<string, Map<number, Callee>>()
  private readonly faulty: (Callee & { readonly needs: readonly string[] })[] = []

  /** @param placeOf the place in a file of an address in the process */
  add(
    { path, binary, chosen, unbound }: LoadedSlots,
    placeOf: (address: number) => FileAddress | undefined,
  ): void {
    for (const [slot, value] of chosen) {
      const place = placeOf(value)
      if (place) addAll(this.calleeAt(place).slots, binary.path, [slot])
    }
    const resolver = unbound && placeOf(unbound.resolver)
    if (resolver) addAll(this.calleeAt(resolver).binds, path, unbound.slots)
  }

  /**
   * Looks at the functions of one file.
   * @param neededByEveryCall of the function that begins at an address
   */
  look(path: string, neededByEveryCall: (address: number) => readonly string[]): void {
    for (const callee of this.callees.get(path)?.values() ?? []) {
      const needs = neededByEveryCall(callee.address)
      if (needs.length > 0) this.faulty.push({ ...callee, needs })
    }
  }

  /**
   * What is certain to fault, of all files that were looked at, the most used first.
   * @throws the system's error where a file cannot be read
   */
  hazards(): CertainHazard[] {
    const faulty = this.faulty.toSorted((a, b) => count(b.slots) - count(a.slots))
    const nameOf = namesOf(faulty)
    return faulty.flatMap((callee): CertainHazard[] => {
      const { path, slots, binds, needs } = callee
      return [
        ...(slots.size > 0
          ? [{ kind: 'function' as const, name: nameOf(callee), file: fileName(path), needs }]
          : []),
        ...[...binds].map(([caller, { size: unbound }]) => {
          return { kind: 'binding' as const, unbound, file: fileName(caller), needs }
        }),
      ]
    })
  }

  private calleeAt({ path, address }: FileAddress): Callee {
    const inFile = this.callees.get(path) ?? new Map<number, Callee>()
    this.callees.set(path, inFile)
    const known = inFile.get(address) ?? { path, address, slots: new Map(), binds: new Map() }
    inFile.set(address, known)
    return known
  }
}

/** The best name of each function by which it is called; null: none is known. */
function namesOf(callees: readonly Callee[]): (callee: Callee) => string | null {
  const wanted = new Map<string, Set<number>>()
  for (const { slots } of callees) for (const [path, some] of slots) addAll(wanted, path, some)
  const known = new Map([...wanted].map(([path, slots]) => [path, slotNames(path, slots)]))
  return ({ slots }) => {
    const names = [...slots].flatMap(([path, some]) =>
      [...some].flatMap((slot) => known.get(path)?.get(slot) ?? []),
    )
    const [best] = [...new Set(names)].sort(compareNames)
    return best === undefined ? null : bounded(oneLine(best), longestName)
  }
}

/** The better name first: `strrchr` before `rindex`, and both before `__strrchr`. */
function compareNames(one: string, other: string): number {
  return (
    one.search(/[^_]|$/) - other.search(/[^_]|$/) ||
    other.length - one.length ||
    (one < other ? -1 : 1)
  )
}

function fileName(path: string): string {
  return bounded(oneLine(basename(path)), longestName)
}

function count(slots: ReadonlyMap<string, ReadonlySet<number>>): number {
  return [...slots.values()].reduce((sum, { size }) => sum + size, 0)
}

function addAll<K>(sets: Map<K, Set<number>>, key: K, values: Iterable<number>): void {
  const known = sets.get(key) ?? new Set()
  sets.set(key, known)
  for (const value of values) known.add(value)
}
