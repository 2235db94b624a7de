import { bounded, oneLine } from '../../base/text/text.js'
import type { ElfFiles } from './debug-files.js'
import type { ElfFile } from './elfutils.js'
import type { ElfSymbol, Segment } from './elfutils-lines.js'

/** What is known of a place in a file's code. Addresses are the file's own, as eu-nm prints them. */
export interface CodeSymbol {
  /** demangled where elfutils can; one line, not trusted; undefined: only the bounds are known */
  readonly name?: string
  /** the place itself */
  readonly address: number
  /** of the function that it lies in, or of the symbol before it */
  readonly start: number
  /** the first address after it; undefined: not known */
  readonly end?: number
  /** false: the name is that of the symbol before the place, which does not say where it ends */
  readonly exact: boolean
  readonly source: 'symtab' | 'debug file' | 'mini debug info' | 'dynsym' | 'frames'
  /**
   * Other names that were resolved to this function in the checkpoint, such as `memset`; one line
   * each, not trusted. Always empty without a process.
   */
  readonly serves: readonly string[]
}

const longestName = 300

/**
 * Which function a place in a file belongs to.
 * @param path on disk, absolute
 * @param offset in the file; bytes
 * @returns undefined: not known, or no code of an ELF file
 * @throws MachineryFailure if the toolkit's elfutils do not run
 */
export async function symbolAt(
  files: ElfFiles,
  path: string,
  offset: number,
): Promise<CodeSymbol | undefined> {
  const file = files.file(path)
  const address = addressOf(await file.segments(), offset)
  if (address === undefined) return undefined
  const places = { address, serves: [] }
  for await (const { source, table } of tablesOf(files, file)) {
    const symbol = table.covering(address)
    if (symbol) {
      const end = symbol.start + symbol.size
      return { ...nameOf(symbol), ...places, start: symbol.start, end, exact: true, source }
    }
  }
  const frame = (await file.frames()).covering(address)
  const from = frame?.start ?? (await file.sections()).covering(address)?.start ?? address
  for await (const { source, table } of tablesOf(files, file)) {
    const symbol = table.before(address)
    if (symbol === undefined || symbol.start < from || (frame && symbol.start > from)) continue
    const end = frame && { end: frame.end }
    return { ...nameOf(symbol), ...places, start: symbol.start, ...end, exact: !!frame, source }
  }
  return frame && { ...places, ...frame, exact: true, source: 'frames' }
}

/** Where a place of a file lies in the file's own addresses; undefined: it is not loaded as code. */
export function addressOf(segments: readonly Segment[], offset: number): number | undefined {
  const within = segments.find(
    (segment) =>
      segment.execute && offset >= segment.offset && offset < segment.offset + segment.size,
  )
  return within && offset - within.offset + within.address
}

/** The tables that may name a place, the richest first. */
async function* tablesOf(files: ElfFiles, file: ElfFile) {
  yield { source: 'symtab' as const, table: await file.symbols() }
  const debug = await files.debugFile(file)
  if (debug) yield { source: 'debug file' as const, table: await debug.symbols() }
  yield { source: 'mini debug info' as const, table: await file.miniSymbols() }
  yield { source: 'dynsym' as const, table: await file.exported() }
}

function nameOf({ name }: ElfSymbol) {
  return { name: nameWords(name) }
}

/** A symbol's name for people: one line, not longer than it takes to tell it. */
export function nameWords(name: string): string {
  return bounded(oneLine(name), longestName)
}
