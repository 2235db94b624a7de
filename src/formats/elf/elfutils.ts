import { type Limits, readLines } from '../../base/process/lines.js'
import { once } from '../../base/process/once.js'
import type { Program } from '../../machine/toolkit/recipe.js'
import { toolCommand } from '../../machine/toolkit/toolkit.js'
import {
  bindNowIn,
  buildIdIn,
  codeSectionIn,
  debugLinkIn,
  frameReader,
  isaNeededIn,
  listedSymbol,
  type Relocation,
  relocationIn,
  type Segment,
  segmentIn,
  tabledSymbol,
} from './elfutils-lines.js'
import { type Ranges, ranges, type SymbolTable, symbolTable } from './symbol-table.js'

/**
 * What elfutils says of an ELF file; each is asked once, when it is first wanted. Of a file that
 * is none, or a damaged one, there is nothing to be said.
 */
export interface ElfFile {
  /** on disk */
  readonly path: string
  segments(): Promise<readonly Segment[]>
  /** those of code */
  sections(): Promise<Ranges<{ start: number; end: number }>>
  buildId(): Promise<string | undefined>
  debugLink(): Promise<string | undefined>
  /** whether it asks for all its functions to be looked up when it is loaded */
  bindsNow(): Promise<boolean>
  /** the level that its note asks for, such as `x86-64-v3`; undefined: it says none */
  isaNeeded(): Promise<string | undefined>
  /** .symtab */
  symbols(): Promise<SymbolTable>
  /** .dynsym */
  exported(): Promise<SymbolTable>
  /** .gnu_debugdata, the mini debug info of Fedora and its kin */
  miniSymbols(): Promise<SymbolTable>
  /** Where functions begin and end by .eh_frame and .debug_frame. */
  frames(): Promise<Ranges<{ start: number; end: number }>>
  /** and the place of what binds functions at their first call */
  relocations(): Promise<readonly Relocation[]>
}

/** node, of 100 MB, takes half a second and 50 MB of output. */
const limits: Limits = { seconds: 30, bytes: 512 * 1024 ** 2, memory: 8 * 1024 ** 3 }
/** The largest programs have a million symbols. */
const most = 4_000_000

/**
 * @param toolkit its directory
 * @param path absolute, on disk
 */
export function elfFile(toolkit: string, path: string, cancel?: AbortSignal): ElfFile {
  const all = async <T>(
    program: Program,
    args: readonly string[],
    read: (line: string) => T | undefined,
  ) => {
    const found: T[] = []
    await readLines(
      toolCommand(toolkit, program, [...args, path]),
      { ...limits, cancel },
      (line) => {
        const one = found.length < most ? read(line) : undefined
        if (one !== undefined) found.push(one)
      },
    )
    return found
  }
  const nm = (...args: string[]) => all('nm', ['-p', '-C', '-f', 'posix', ...args], listedSymbol)
  return {
    path,
    segments: once(() => all('readelf', ['-l'], segmentIn)),
    sections: once(async () => ranges(await all('readelf', ['-S'], codeSectionIn))),
    buildId: once(async () => (await all('readelf', ['-n'], buildIdIn))[0]),
    debugLink: once(async () => (await all('readelf', ['-p.gnu_debuglink'], debugLinkIn))[0]),
    bindsNow: once(async () => (await all('readelf', ['-d'], bindNowIn)).length > 0),
    isaNeeded: once(async () => (await all('readelf', ['-n'], isaNeededIn))[0]),
    symbols: once(async () => symbolTable(await nm())),
    exported: once(async () => symbolTable(await nm('-D'))),
    miniSymbols: once(async () =>
      symbolTable(await all('readelf', ['--elf-section', '-s'], tabledSymbol)),
    ),
    frames: once(async () =>
      ranges(await all('readelf', ['-N', '--debug-dump=frames'], frameReader())),
    ),
    relocations: once(() => all('readelf', ['-d', '-r'], relocationIn)),
  }
}
