import { lastUpTo, type Range, rangeAt } from '../../formats/elf/ranges.js'
import type { Area, FilePlace, Saved } from '../../formats/images/space.js'
import type { Registers } from '../../formats/images/thread.js'
import { type Binary, biasOf, isAsLoaded } from './binary.js'
import { wordFinder } from './memory-words.js'

/**
 * Why code is led to, the surest first. running: a thread was frozen in it; slot: the dynamic linker
 * chose it; stack: a thread's stack has it, perhaps to return to; stored: the program put it
 * somewhere; table: it is in data of its file that is as it was loaded.
 */
export const reasons = ['running', 'slot', 'stack', 'stored', 'table'] as const
export type Reason = (typeof reasons)[number]

/** The surest reason why an address is led to. */
export interface Lead {
  readonly reason: Reason
  /** of the word; of running code its own; address */
  readonly at: number
}

/** A part of a file's code in a process. */
export interface Module extends Range {
  readonly file: FilePlace
  readonly binary: Binary
  /** from the file's own addresses to the process's */
  readonly bias: number
}

/** Where a process's data leads. */
export interface Leads {
  readonly modules: readonly Module[]
  /** by address, in modules */
  readonly toFiles: ReadonlyMap<number, Lead>
  /** addresses in memory that has code of the process's own */
  readonly toOwn: ReadonlySet<number>
  /** false: there are more */
  readonly complete: boolean
}

/** Of one process. Real ones have some ten thousand. */
const most = 2_000_000
const mostTimesLoaded = 8

/** Looks at every word of a process's memory that is in the checkpoint. */
export function findLeads(
  areas: readonly Area[],
  threads: readonly Pick<Registers, 'ip' | 'sp'>[],
  binaryOf: (file: FilePlace) => Binary | undefined,
): Leads {
  const modules = areas.flatMap((area) => moduleIn(area, binaryOf))
  const own = areas.filter(
    ({ execute, from, saved }) => execute && from.kind === 'own' && saved.length > 0,
  )
  const targets = [...modules, ...own].sort((a, b) => a.start - b.start)
  const toFiles = new Map<number, Lead>()
  const toOwn = new Set<number>()
  const lead = (address: number, reason: Reason, at: number) => {
    const module = rangeAt(modules, address)
    if (!module) {
      if (toOwn.size < most) toOwn.add(address)
      return
    }
    const known = toFiles.get(address)
    const surer = !known || reasons.indexOf(reason) < reasons.indexOf(known.reason)
    if (surer && (known || toFiles.size < most)) toFiles.set(address, { reason, at })
  }
  for (const { ip } of threads) {
    const address = Number(ip)
    if (rangeAt(targets, address)) lead(address, 'running', address)
  }
  const stacks = threads
    .map(({ sp }) => ({ start: Number(sp), end: Number(sp) }))
    .sort((a, b) => a.start - b.start)
  const loaded = loadedModules(modules)
  const findWords = wordFinder(targets)
  for (const area of areas) {
    const reasonAt = reasonIn(area, loaded, stacks)
    for (const piece of area.saved) {
      findWords(piece, (at, value) => {
        const place = piece.start + at
        lead(value, reasonAt(place, value), place)
      })
    }
    for (const piece of unchanged(area, loaded)) {
      findWords(piece, (at, value) => lead(value, 'table', piece.start + at))
    }
  }
  return { modules, toFiles, toOwn, complete: toFiles.size < most && toOwn.size < most }
}

function moduleIn(
  { start, end, execute, from }: Area,
  binaryOf: (file: FilePlace) => Binary | undefined,
): Module[] {
  const binary = execute && from.kind === 'file' ? binaryOf(from.file) : undefined
  if (binary === undefined || from.kind !== 'file') return []
  const bias = biasOf(binary, { start, end, offset: from.file.offset })
  return bias === undefined ? [] : [{ start, end, file: from.file, binary, bias }]
}

type Loaded = ReadonlyMap<string, readonly Module[]>

/** By path, each place that a file is loaded at once; a program loads few files twice. */
function loadedModules(modules: readonly Module[]): Loaded {
  const loaded = new Map<string, Module[]>()
  for (const module of modules) {
    const known = loaded.get(module.file.path) ?? []
    loaded.set(module.file.path, known)
    const isNew = known.every(({ bias }) => bias !== module.bias)
    if (isNew && known.length < mostTimesLoaded) known.push(module)
  }
  return loaded
}

/** Why a word in an area leads where it does. */
function reasonIn({ start, end, from }: Area, loaded: Loaded, stacks: readonly Range[]) {
  if (from.kind === 'file') {
    const modules = loaded.get(from.file.path) ?? []
    return (at: number, value: number): Reason => {
      if (modules.some(({ binary, bias }) => binary.slots.has(at - bias))) return 'slot'
      const asLoaded = modules.some(({ binary, bias }) =>
        isAsLoaded(binary, at - bias, value - bias),
      )
      return asLoaded ? 'table' : 'stored'
    }
  }
  const stack = stacks[lastUpTo(stacks, start - 1) + 1]?.start ?? end
  return (at: number): Reason => (at >= stack ? 'stack' : 'stored')
}

/** The data of a program that runs at its own addresses, where it is as in the file. */
function unchanged({ start, end, execute, from, saved }: Area, loaded: Loaded): Saved[] {
  if (execute || from.kind !== 'file') return []
  const { path, offset } = from.file
  const binary = loaded.get(path)?.[0]?.binary
  const shift = start - offset
  return (binary?.constants ?? []).flatMap((section) => {
    const within = {
      start: Math.max(start, section.start + shift),
      end: Math.min(end, section.end + shift),
    }
    if (within.start >= within.end) return []
    return without(within, saved).map((gap) => ({
      ...{ file: binary?.path ?? '', offset: gap.start - shift, length: gap.end - gap.start },
      start: gap.start,
    }))
  })
}

/** What of a range is not in pieces that ascend. */
function without({ start, end }: Range, pieces: readonly Saved[]): Range[] {
  const gaps: Range[] = []
  let reached = start
  for (const piece of pieces) {
    if (piece.start >= end) break
    if (piece.start > reached) gaps.push({ start: reached, end: piece.start })
    reached = Math.max(reached, piece.start + piece.length)
  }
  return reached < end ? [...gaps, { start: reached, end }] : gaps
}
