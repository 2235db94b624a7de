import type { Piece } from '../images/saved.js'
import { type Binary, biasOf } from './binary.js'
import { type Range, rangeAt } from './ranges.js'
import type { Area, FilePlace, Saved } from './space.js'
import type { Registers } from './threads.js'
import { findWords } from './words.js'

/**
 * Why code is led to, the surest first. running: a thread was frozen in it; slot: the dynamic linker
 * chose it; stack: a function on a thread's stack will be returned to; word: some data points to it.
 */
export const reasons = ['running', 'slot', 'stack', 'word'] as const
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

/** Looks at every word of a process's memory that is in the checkpoint. */
export function findLeads(
  areas: readonly Area[],
  threads: readonly Registers[],
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
  const stacks = threads.map(({ sp }) => Number(sp)).sort((a, b) => a - b)
  for (const area of areas) {
    const reasonAt = reasonIn(area, modules, stacks)
    for (const piece of [...area.saved, ...unchanged(area, modules)]) {
      findWords(piece, targets, (at, value) =>
        lead(value, reasonAt(piece.start + at), piece.start + at),
      )
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

/** Why a word in an area leads where it does. */
function reasonIn(area: Area, modules: readonly Module[], stacks: readonly number[]) {
  const { from } = area
  if (from.kind === 'file') {
    const loaded = modules.filter(({ file }) => file.path === from.file.path)
    const isSlot = (at: number) => loaded.some(({ binary, bias }) => binary.slots.has(at - bias))
    return (at: number): Reason => (isSlot(at) ? 'slot' : 'word')
  }
  const stack = stacks.find((sp) => sp >= area.start && sp < area.end)
  return (at: number): Reason => (stack !== undefined && at >= stack ? 'stack' : 'word')
}

/** The data of a program that runs at its own addresses, where it is as in the file. */
function unchanged(
  { start, end, execute, from, saved }: Area,
  modules: readonly Module[],
): Saved[] {
  if (execute || from.kind !== 'file') return []
  const { path, offset } = from.file
  const binary = modules.find(({ file }) => file.path === path)?.binary
  if (!binary?.absolute) return []
  const place = (at: number, until: number): Saved => ({
    ...{ file: binary.path, offset: offset + at - start, length: until - at },
    start: at,
  })
  const pieces: (Piece & Saved)[] = []
  let reached = start
  for (const piece of saved) {
    if (piece.start > reached) pieces.push(place(reached, piece.start))
    reached = piece.start + piece.length
  }
  return reached < end ? [...pieces, place(reached, end)] : pieces
}
