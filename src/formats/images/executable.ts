import { lstatSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type MappedFile, readFiles } from './files.js'
import { readMemoryMap } from './memory-map.js'
import { type Pagemap, readPagemap } from './pagemap.js'
import { type Piece, savedPieces } from './saved.js'
import { readProcesses } from './tree.js'

/** Executable memory of a checkpoint that belongs together. */
export interface Code {
  /** compiled: made at run time, its bytes are in the checkpoint; file: mapped from a file */
  readonly kind: 'compiled' | 'file'
  /** the name of the process, or of the file; not trusted */
  readonly where: string
  readonly pieces: readonly Piece[]
}

/** Far more than any program has; hostile images could ask for more. */
const most = 2 * 1024 ** 3

export interface Executable {
  readonly code: readonly Code[]
  /** What could not be looked at: one phrase each. */
  readonly unread: readonly string[]
}

/**
 * All executable memory of all processes: of files what is mapped executable, each once, however
 * many processes have it, and as it is on disk; of memory files and shared memory too. Not the
 * kernel's own (vdso).
 * @param images folder of CRIU's images
 * @param roots folders that the app saw as `/`, the uppermost of an overlay first
 * @throws ImageDamaged, or the system's error where an image is not there
 */
export function executableCode(images: string, roots: readonly string[]): Executable {
  const files = readFiles(images)
  const unread = new Set<string>()
  let left = most
  const affordable = (what: string, pieces: readonly Piece[]) => {
    const size = pieces.reduce((sum, { length }) => sum + length, 0)
    if (left >= size) {
      left -= size
      return pieces
    }
    left = 0
    unread.add(`${what}, beyond the ${most} bytes of code that are looked at`)
    return []
  }
  const pagemaps = new Map<string, Pagemap>()
  const compiled = new Map<string, Piece[]>()
  const mapped = new Map<string, FileCode>()
  const segments = new Set<string>()
  for (const { pid, comm } of readProcesses(images).filter(({ alive }) => alive)) {
    const saved = (name: string, start: bigint, end: bigint) => {
      const pagemap = pagemaps.get(name) ?? readPagemap(images, name)
      pagemaps.set(name, pagemap)
      add(compiled, comm, affordable(`memory of ${comm}`, savedPieces(pagemap, start, end)))
    }
    for (const { backing, start, end, execute } of readMemoryMap(images, pid)) {
      if (!execute || backing.kind === 'kernel' || left === 0) continue
      if (backing.kind === 'anonymous') {
        saved(`pagemap-${pid}.img`, start, end)
        continue
      }
      const { offset } = backing
      const upTo = offset + end - start
      const file = backing.kind === 'file' ? files.get(backing.file) : undefined
      const segment = backing.kind === 'segment' ? backing.segment : segmentOf(file)
      if (segment !== undefined) {
        // Shared by several processes, it counts for the first of them.
        const range = `${segment} ${offset} ${upTo}`
        if (!segments.has(range)) saved(`pagemap-shmem-${segment}.img`, offset, upTo)
        segments.add(range)
      } else {
        const path = file?.kind === 'file' ? file.path : 'a mapping of an unknown file'
        const known = mapped.get(path) ?? { file, ranges: [] }
        known.ranges.push({ offset: Number(offset), end: Number(upTo) })
        mapped.set(path, known)
      }
    }
  }
  const code: Code[] = [...compiled].map(([where, pieces]) => ({ kind: 'compiled', where, pieces }))
  for (const [path, fileCode] of mapped) {
    const found = codeInFile(path, fileCode, roots)
    if (typeof found === 'string') unread.add(found)
    else code.push({ ...found, pieces: affordable(path, found.pieces) })
  }
  return { code, unread: [...unread] }
}

interface Range {
  readonly offset: number
  readonly end: number
}

interface FileCode {
  readonly file: MappedFile | undefined
  readonly ranges: Range[]
}

function segmentOf(file: MappedFile | undefined): bigint | undefined {
  return file?.kind === 'memfd' ? file.segment : undefined
}

function add(all: Map<string, Piece[]>, name: string, pieces: readonly Piece[]): void {
  const known = all.get(name) ?? []
  for (const piece of pieces) known.push(piece)
  all.set(name, known)
}

/** @returns its code, or why it cannot be read */
function codeInFile(
  path: string,
  { file, ranges }: FileCode,
  roots: readonly string[],
): Code | string {
  if (file?.kind !== 'file') return path
  const found = firstIn(roots, path)
  if (!found?.isFile) return `${path}, which is not there`
  if (file.size !== undefined && BigInt(found.size) !== file.size) {
    return `${path}, which has changed`
  }
  return {
    kind: 'file',
    where: basename(path),
    pieces: union(ranges, found.size).map((range) => ({ file: found.path, ...range })),
  }
}

/** The uppermost file of that path. What an overlay deleted is a device in its upper folder. */
function firstIn(roots: readonly string[], path: string) {
  for (const root of roots) {
    const place = join(root, join('/', path))
    const status = lstatSync(place, { throwIfNoEntry: false })
    if (status) return { path: place, size: status.size, isFile: status.isFile() }
  }
  return undefined
}

/** The parts of a file that some range covers, each once. */
function union(ranges: readonly Range[], size: number): Omit<Piece, 'file'>[] {
  const result: { offset: number; end: number }[] = []
  for (const { offset, end } of [...ranges].sort((a, b) => a.offset - b.offset)) {
    const last = result.at(-1)
    if (last && offset <= last.end) last.end = Math.max(last.end, end)
    else result.push({ offset, end })
  }
  return result
    .map(({ offset, end }) => ({ offset, length: Math.min(size, end) - offset }))
    .filter(({ length }) => length > 0)
}
