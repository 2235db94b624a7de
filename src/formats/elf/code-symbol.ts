import { bounded, oneLine } from '../../base/text/text.js'
import type { ElfFiles } from './debug-files.js'
import type { ElfFile } from './elf-file.js'
import type { ElfSymbol } from './elfutils-lines.js'
import { rangeAt } from './ranges.js'
import { codeAddressOf } from './segments.js'

/** The function that an instruction of a file belongs to. Addresses are the file's own. */
export interface CodeSymbol {
  /** demangled where elfutils can; one line, not trusted; undefined: only the bounds are known */
  readonly name?: string
  /** of the instruction */
  readonly address: number
  /** of the function, or of the symbol before the instruction */
  readonly start: number
  /** the first address after the function; undefined: not known */
  readonly end?: number
  /** false: the name is of the symbol before the instruction, whose end is not known */
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
 * Finds the function that an instruction of a file belongs to.
 * @param offset in the file; bytes
 * @returns undefined: not known, or no code of an ELF file
 * @throws MachineryFailure if elfutils cannot be started
 */
export async function symbolAt(
  files: ElfFiles,
  file: ElfFile,
  offset: number,
): Promise<CodeSymbol | undefined> {
  const { segments, codeSections } = file.headers()
  const address = codeAddressOf(segments, offset)
  if (address === undefined) return undefined
  const of = { address, serves: [] }
  for await (const { source, table } of tablesOf(files, file)) {
    const symbol = table.covering(address)
    if (symbol) {
      const end = symbol.start + symbol.size
      return {
        ...of,
        name: displayName(symbol.name),
        start: symbol.start,
        end,
        exact: true,
        source,
      }
    }
  }
  const frame = rangeAt(file.functionBounds(), address)
  const from = frame?.start ?? rangeAt(codeSections, address)?.start ?? address
  for await (const { source, table } of tablesOf(files, file)) {
    const symbol = table.before(address)
    if (symbol && isBeginning(symbol, from, frame !== undefined)) {
      const end = frame && { end: frame.end }
      const name = displayName(symbol.name)
      return { ...of, name, start: symbol.start, ...end, exact: !!frame, source }
    }
  }
  return frame && { ...of, start: frame.start, end: frame.end, exact: true, source: 'frames' }
}

/** @param exact whether a function is known to begin at `from`, or only a section */
function isBeginning({ start }: ElfSymbol, from: number, exact: boolean): boolean {
  return exact ? start === from : start >= from
}

/** The tables that may have a symbol, the richest first. */
async function* tablesOf(files: ElfFiles, file: ElfFile) {
  yield { source: 'symtab' as const, table: await file.symbols() }
  const debug = files.debugFile(file)
  if (debug) yield { source: 'debug file' as const, table: await debug.symbols() }
  yield { source: 'mini debug info' as const, table: await file.miniSymbols() }
  yield { source: 'dynsym' as const, table: await file.exported() }
}

/** A symbol's name for people: one line, of bounded length. */
export function displayName(name: string): string {
  return bounded(oneLine(name), longestName)
}
