import { lastUpTo, type Range, rangeAt } from '../../formats/elf/ranges.js'
import { biasOf } from '../../formats/elf/segments.js'
import type { Area, FilePlace, SavedPiece } from '../../formats/images/areas.js'
import type { Registers } from '../../formats/images/thread.js'
import { type Binary, isAsLoaded } from './binary.js'
import { valueFinder } from './memory-values.js'

/**
 * What points to code, the surest first. running: a thread was frozen there; slot: a GOT slot whose
 * function the dynamic linker chose; stack: a word on a thread's stack, perhaps a return address;
 * stored: a word that the program wrote; table: a word of a file's data, as it was loaded.
 */
export const pointerKinds = ['running', 'slot', 'stack', 'stored', 'table'] as const
export type PointerKind = (typeof pointerKinds)[number]

/** The surest pointer to an address of code. */
export interface CodePointer {
  readonly kind: PointerKind
  /** address of the pointer itself; of `running` that of the code */
  readonly at: number
}

/** An executable mapping of a file. */
export interface CodeMapping extends Range {
  readonly file: FilePlace
  readonly binary: Binary
  /** what the process adds to the file's own addresses */
  readonly bias: number
}

/** The code that the memory and the threads of a process point to. */
export interface CodePointers {
  readonly mappings: readonly CodeMapping[]
  /** by the address in a mapping that they point to */
  readonly toFiles: ReadonlyMap<number, CodePointer>
  /** addresses in memory that has code of the process's own */
  readonly toOwn: ReadonlySet<number>
  /** false: there are more */
  readonly complete: boolean
}

/** Of one process. Real ones have some ten thousand. */
const mostPointers = 2_000_000
const mostLoads = 8

/** Looks at every word of a process's memory that is in the checkpoint. */
export function findCodePointers(
  areas: readonly Area[],
  threads: readonly Pick<Registers, 'ip' | 'sp'>[],
  binaryOf: (file: FilePlace) => Binary | undefined,
): CodePointers {
  const mappings = areas.flatMap((area) => codeMappingOf(area, binaryOf))
  const own = areas.filter(
    ({ execute, from, saved }) => execute && from.kind === 'own' && saved.length > 0,
  )
  const code = [...mappings, ...own].sort((a, b) => a.start - b.start)
  const toFiles = new Map<number, CodePointer>()
  const toOwn = new Set<number>()
  const add = (address: number, kind: PointerKind, at: number) => {
    if (!rangeAt(mappings, address)) {
      if (toOwn.size < mostPointers) toOwn.add(address)
      return
    }
    const known = toFiles.get(address)
    const surer = !known || pointerKinds.indexOf(kind) < pointerKinds.indexOf(known.kind)
    if (surer && (known || toFiles.size < mostPointers)) toFiles.set(address, { kind, at })
  }
  for (const { ip } of threads) {
    const address = Number(ip)
    if (rangeAt(code, address)) add(address, 'running', address)
  }
  const stackTops = threads
    .map(({ sp }) => ({ start: Number(sp) }))
    .sort((a, b) => a.start - b.start)
  const loads = loadsByPath(mappings)
  const findWords = valueFinder(code)
  for (const area of areas) {
    const kindAt = pointerKindIn(area, loads, stackTops)
    for (const piece of area.saved) {
      findWords(piece, (at, value) => {
        const address = piece.start + at
        add(value, kindAt(address, value), address)
      })
    }
    for (const piece of unchangedData(area, loads)) {
      findWords(piece, (at, value) => add(value, 'table', piece.start + at))
    }
  }
  const complete = toFiles.size < mostPointers && toOwn.size < mostPointers
  return { mappings, toFiles, toOwn, complete }
}

function codeMappingOf(
  { start, end, execute, from }: Area,
  binaryOf: (file: FilePlace) => Binary | undefined,
): CodeMapping[] {
  const binary = execute && from.kind === 'file' ? binaryOf(from.file) : undefined
  if (binary === undefined || from.kind !== 'file') return []
  const bias = biasOf(binary.segments, { start, end, offset: from.file.offset })
  return bias === undefined ? [] : [{ start, end, file: from.file, binary, bias }]
}

/** By path, one mapping for each load bias of a file. Programs load few files twice. */
type Loads = ReadonlyMap<string, readonly CodeMapping[]>

function loadsByPath(mappings: readonly CodeMapping[]): Loads {
  const loads = new Map<string, CodeMapping[]>()
  for (const mapping of mappings) {
    const known = loads.get(mapping.file.path) ?? []
    loads.set(mapping.file.path, known)
    const isNew = known.every(({ bias }) => bias !== mapping.bias)
    if (isNew && known.length < mostLoads) known.push(mapping)
  }
  return loads
}

/** Tells what kind of pointer a word of an area is. */
function pointerKindIn(
  { start, end, from }: Area,
  loads: Loads,
  stackTops: readonly Pick<Range, 'start'>[],
) {
  if (from.kind === 'file') {
    const loaded = loads.get(from.file.path) ?? []
    return (at: number, value: number): PointerKind => {
      if (loaded.some(({ binary, bias }) => binary.relocated.chosen.has(at - bias))) return 'slot'
      const asLoaded = loaded.some(({ binary, bias }) =>
        isAsLoaded(binary, at - bias, value - bias),
      )
      return asLoaded ? 'table' : 'stored'
    }
  }
  const stackTop = stackTops[lastUpTo(stackTops, start - 1) + 1]?.start ?? end
  return (at: number): PointerKind => (at >= stackTop ? 'stack' : 'stored')
}

/** The data of a non-PIE executable, where the process has not changed it. */
function unchangedData({ start, end, execute, from, saved }: Area, loads: Loads): SavedPiece[] {
  if (execute || from.kind !== 'file') return []
  const { path, offset } = from.file
  const binary = loads.get(path)?.[0]?.binary
  if (binary === undefined) return []
  const shift = start - offset
  return binary.dataSections.flatMap((section) => {
    const within = {
      start: Math.max(start, section.start + shift),
      end: Math.min(end, section.end + shift),
    }
    if (within.start >= within.end) return []
    return gapsBetween(within, saved).map((gap) => ({
      file: binary.path,
      offset: gap.start - shift,
      length: gap.end - gap.start,
      start: gap.start,
    }))
  })
}

/** The parts of a range that no piece has. @param pieces ascending */
function gapsBetween({ start, end }: Range, pieces: readonly SavedPiece[]): Range[] {
  const gaps: Range[] = []
  let reached = start
  for (const piece of pieces) {
    if (piece.start >= end) break
    if (piece.start > reached) gaps.push({ start: reached, end: piece.start })
    reached = Math.max(reached, piece.start + piece.length)
  }
  return reached < end ? [...gaps, { start: reached, end }] : gaps
}
