import { type Limits, readLines } from '../../base/process/lines.js'
import { once } from '../../base/process/once.js'
import { type ElfSymbol, listedSymbol, tabledSymbol } from './elfutils-lines.js'
import { type SymbolTable, symbolTable } from './symbol-table.js'

/** The command that runs elfutils' eu-readelf or eu-nm with some arguments. */
export type Elfutils = (tool: 'readelf' | 'nm', args: readonly string[]) => readonly string[]

/**
 * The symbols of an ELF file, demangled where elfutils can. Each table is read once, when it is
 * first used. A file that is damaged, or is no ELF file, has none.
 */
export interface ElfSymbols {
  /** .symtab */
  symbols(): Promise<SymbolTable>
  /** .dynsym */
  exported(): Promise<SymbolTable>
  /** .gnu_debugdata, the mini debug info of Fedora and related distributions */
  miniSymbols(): Promise<SymbolTable>
}

/** For node, of 100 MB, eu-nm takes half a second and prints 50 MB. */
const limits: Limits = { seconds: 30, bytes: 512 * 1024 ** 2, memory: 8 * 1024 ** 3 }
/** The largest programs have a million. */
const mostSymbols = 4_000_000

/**
 * Methods of the result throw MachineryFailure if elfutils cannot be started.
 * @param path on disk, absolute
 */
export function elfSymbols(elfutils: Elfutils, path: string, cancel?: AbortSignal): ElfSymbols {
  const read = async (
    command: readonly string[],
    symbolIn: (line: string) => ElfSymbol | undefined,
  ) => {
    const found: ElfSymbol[] = []
    await readLines(command, { ...limits, cancel }, (line) => {
      const symbol = found.length < mostSymbols ? symbolIn(line) : undefined
      if (symbol !== undefined) found.push(symbol)
    })
    return symbolTable(found)
  }
  const nm = (...options: string[]) =>
    read(elfutils('nm', ['-p', '-C', '-f', 'posix', ...options, path]), listedSymbol)
  return {
    symbols: once(() => nm()),
    exported: once(() => nm('-D')),
    miniSymbols: once(() => read(elfutils('readelf', ['--elf-section', '-s', path]), tabledSymbol)),
  }
}
