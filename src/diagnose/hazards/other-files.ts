import { readFileSync, statSync } from 'node:fs'
import { readElf } from '../../formats/elf/file.js'
import { buildId } from '../../formats/elf/notes.js'
import type { AddressSpaces } from '../../formats/images/address-space.js'
import { type Area, areasOf } from '../../formats/images/areas.js'
import { ownersOf } from '../../formats/packages/owners.js'
import type { Package, RootFiles } from '../../formats/packages/package.js'
import { isOwnInit } from '../../machine/job/programs/init.js'

/** A file of a frozen app that is another one on the system that it is to be restored on. Plain data. */
export interface OtherFile {
  /** as the app saw it; not trusted */
  readonly path: string
  /**
   * missing, size, build-id: CRIU refuses it; content: CRIU does not look at that, so that the app goes on
   * with the other one
   */
  readonly how: 'missing' | 'size' | 'build-id' | 'content'
  /**
   * What of it differs that is read from the other one after the restore: code that a process has mapped,
   * other bytes that one has mapped, or what an app reads that has it open. Of a refused file: what it was
   * to the app.
   */
  readonly part: 'code' | 'data' | 'open'
}

/** One, with the packages that it is from on both systems, where that is known. */
export interface PackagedFile extends OtherFile {
  readonly packageWas?: Package
  readonly packageIs?: Package
}

/** What was found on one other system. */
export interface OtherFiles {
  readonly files: readonly PackagedFile[]
  /** What could not be compared. One phrase each, not trusted. */
  readonly unread: readonly string[]
}

/** Places on disk of a file that the app saw: where it was frozen, and on the other system. */
export interface Places {
  readonly before: (path: string) => string | undefined
  readonly after: (path: string) => string | undefined
}

/** Pages are what the kernel maps, and what CRIU saves. */
const pageSize = 4096
/** Larger ones are not compared. */
const largest = 512 * 1024 ** 2

/**
 * Compares the files that the processes of a checkpoint have open or mapped with those of another system.
 * What the processes changed of their own copy is in the checkpoint, and is not compared.
 * @returns the files that differ, those that CRIU refuses first; and a phrase each for what could not be
 *   compared, which is not trusted
 * @throws ImageDamaged, or the system's error where an image is missing
 */
export function findOtherFiles(
  spaces: AddressSpaces,
  { before, after }: Places,
): { readonly files: readonly OtherFile[]; readonly unread: readonly string[] } {
  const areas = areasByFile(spaces)
  const files: OtherFile[] = []
  const unread: string[] = []
  for (const file of spaces.files.values()) {
    if (file.kind !== 'file' || files.some(({ path }) => path === file.path)) continue
    const { path } = file
    const [was, now] = [before(path), after(path)]
    // What the app changed travels with the checkpoint. What nobody has is no file: a device, or one that
    // was deleted.
    if (was === now) continue
    const mapped = areas.get(path) ?? []
    const part = partOf(mapped)
    if (now === undefined) {
      files.push({ path, how: 'missing', part })
      continue
    }
    const size = statSync(now).size
    if (file.size !== undefined && BigInt(size) !== file.size) {
      files.push({ path, how: 'size', part })
    } else if (size > largest) unread.push(`${path}, which is larger than ${largest} bytes`)
    else {
      const bytes = readFileSync(now)
      if (file.buildId !== undefined && isOtherBuild(bytes, file.buildId)) {
        files.push({ path, how: 'build-id', part })
      } else if (was === undefined || statSync(was).size !== size) {
        unread.push(`${path}, which is not here as the app had it`)
      } else {
        const differing = differingPart(readFileSync(was), bytes, mapped)
        if (differing !== undefined) files.push({ path, how: 'content', part: differing })
      }
    }
  }
  const refusedFirst = (one: OtherFile) => (one.how === 'content' ? 1 : 0)
  return { files: files.sort((a, b) => refusedFirst(a) - refusedFirst(b)), unread }
}

function areasByFile(spaces: AddressSpaces): Map<string, Area[]> {
  const areas = new Map<string, Area[]>()
  for (const process of spaces.processes) {
    if (isOwnInit(process)) continue
    for (const area of areasOf(spaces, process.pid)) {
      if (area.from.kind !== 'file') continue
      const { path } = area.from.file
      areas.set(path, [...(areas.get(path) ?? []), area])
    }
  }
  return areas
}

function partOf(mapped: readonly Area[]): OtherFile['part'] {
  if (mapped.length === 0) return 'open'
  return mapped.some(({ execute }) => execute) ? 'code' : 'data'
}

/** CRIU compares build ids only where both files have one. */
function isOtherBuild(bytes: Buffer, before: string): boolean {
  const elf = readElf(bytes)
  const now = elf && buildId(elf)
  return now !== undefined && now !== before
}

/** @returns undefined: nothing differs that is still read from the file */
function differingPart(
  was: Buffer,
  now: Buffer,
  mapped: readonly Area[],
): OtherFile['part'] | undefined {
  if (was.equals(now)) return undefined
  if (mapped.length === 0) return 'open'
  const differing = mapped.filter((area) => differsIn(area, was, now))
  return differing.length === 0 ? undefined : partOf(differing)
}

function differsIn({ start, end, from, saved }: Area, was: Buffer, now: Buffer): boolean {
  const offset = from.kind === 'file' ? from.file.offset : 0
  const length = Math.min(end - start, was.length - offset)
  for (let at = 0; at < length; at += pageSize) {
    const page = (bytes: Buffer) => bytes.subarray(offset + at, offset + at + pageSize)
    if (page(was).equals(page(now))) continue
    const address = start + at
    if (!saved.some((piece) => address >= piece.start && address < piece.start + piece.length)) {
      return true
    }
  }
  return false
}

/** Adds what the package databases of both systems say. */
export function withPackages(
  files: readonly OtherFile[],
  { before, after }: { readonly before: RootFiles; readonly after: RootFiles },
): PackagedFile[] {
  const paths = files.map(({ path }) => path)
  const [was, is] = [ownersOf(before, paths), ownersOf(after, paths)]
  return files.map((file) => {
    // A database may have the path under another name of its folder, where the file is not.
    const [packageWas, packageIs] = [
      was.get(file.path),
      file.how === 'missing' ? undefined : is.get(file.path),
    ]
    return { ...file, ...(packageWas && { packageWas }), ...(packageIs && { packageIs }) }
  })
}
