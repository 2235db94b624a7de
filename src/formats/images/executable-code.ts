import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { AddressSpaces, FilePart } from './address-space.js'
import { unknownFile } from './areas.js'
import { type Piece, savedPieces } from './saved-pieces.js'
import type { Process } from './tree.js'

/** Executable memory of one process, or of one file. */
export interface Code {
  /** compiled: made at run time, its bytes are in the checkpoint; file: mapped from a file */
  readonly kind: 'compiled' | 'file'
  /** the name of the process, or of the file; not trusted */
  readonly where: string
  readonly pieces: readonly Piece[]
}

/** Bytes. Far more than any program has; hostile images could ask for more. */
const mostCode = 2 * 1024 ** 3

export interface ExecutableCode {
  readonly code: readonly Code[]
  /** What could not be read: one phrase each. */
  readonly unread: readonly string[]
}

/**
 * All executable memory of some processes, without the kernel's own (vdso). Memory that several
 * processes share counts once. So do the parts of files that are mapped executable; they are taken
 * as they are on disk.
 * @param find the place on disk of a file that the app saw
 * @throws ImageDamaged, or the system's error where an image is missing
 */
export function executableCode(
  spaces: AddressSpaces,
  find: (path: string) => string | undefined,
  processes: readonly Process[] = spaces.processes,
): ExecutableCode {
  const budget = new Budget()
  const compiled = new Map<string, Piece[]>()
  const mapped = new Map<string, MappedParts>()
  const segments = new Set<string>()
  for (const { pid, comm, long } of processes) {
    if (!long) {
      budget.unread.add(only32Bit(comm))
      continue
    }
    for (const { mapping, content } of spaces.mappings(pid)) {
      if (!mapping.execute || content.kind === 'kernel' || budget.left === 0) continue
      const { start, end } = mapping
      if (content.kind === 'file') {
        const { path = unknownFile, offset } = content.file
        const known = mapped.get(path) ?? { file: content.file, parts: [] }
        known.parts.push({ offset: Number(offset), end: Number(offset + end - start) })
        mapped.set(path, known)
        continue
      }
      const { pagemap, shift } = content.pages
      if (content.shared) {
        // A range of a segment that several processes share counts for the first of them.
        const range = `${pagemap} ${start - shift} ${end - shift}`
        if (segments.has(range)) continue
        segments.add(range)
      }
      const pieces = savedPieces(spaces.pagemap(pagemap), start - shift, end - shift)
      append(compiled, comm, budget.take(`memory of ${comm}`, pieces))
    }
  }
  const code: Code[] = [...compiled].map(([where, pieces]) => ({ kind: 'compiled', where, pieces }))
  for (const [path, parts] of mapped) {
    const pieces = piecesOfFile(path, parts, find)
    if (typeof pieces === 'string') budget.unread.add(pieces)
    else code.push({ kind: 'file', where: basename(path), pieces: budget.take(path, pieces) })
  }
  return { code, unread: [...budget.unread] }
}

/** Why a process's code is not looked at: as 64-bit code it would be other instructions. */
export function only32Bit(comm: string): string {
  return `the code of ${comm}, which is 32-bit`
}

class Budget {
  left = mostCode
  readonly unread = new Set<string>()

  /** The pieces, or none of them where they are too large. */
  take(what: string, pieces: readonly Piece[]): readonly Piece[] {
    const size = pieces.reduce((sum, { length }) => sum + length, 0)
    if (this.left >= size) {
      this.left -= size
      return pieces
    }
    this.left = 0
    this.unread.add(`${what}, beyond the ${mostCode} bytes of code that are looked at`)
    return []
  }
}

interface Part {
  readonly offset: number
  readonly end: number
}

interface MappedParts {
  readonly file: FilePart
  readonly parts: Part[]
}

function append(all: Map<string, Piece[]>, name: string, pieces: readonly Piece[]): void {
  const known = all.get(name) ?? []
  // One by one: there can be more than a call takes arguments.
  for (const piece of pieces) known.push(piece)
  all.set(name, known)
}

/** @returns why the file cannot be read, if it cannot */
function piecesOfFile(
  path: string,
  { file, parts }: MappedParts,
  find: (path: string) => string | undefined,
): Piece[] | string {
  if (file.path === undefined) return path
  const place = find(path)
  if (place === undefined) return `${path}, which is missing`
  const { size } = statSync(place)
  if (file.size !== undefined && BigInt(size) !== file.size) return `${path}, which has changed`
  return union(parts, size).map(({ offset, length }) => ({ file: place, offset, length }))
}

/** The parts of a file that at least one mapping has, each once. */
function union(parts: readonly Part[], size: number): Omit<Piece, 'file'>[] {
  const result: { offset: number; end: number }[] = []
  for (const { offset, end } of [...parts].sort((a, b) => a.offset - b.offset)) {
    const last = result.at(-1)
    if (last && offset <= last.end) last.end = Math.max(last.end, end)
    else result.push({ offset, end })
  }
  return result
    .map(({ offset, end }) => ({ offset, length: Math.min(size, end) - offset }))
    .filter(({ length }) => length > 0)
}
