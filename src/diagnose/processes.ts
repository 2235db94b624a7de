import { statSync } from 'node:fs'
import { once } from '../base/process/once.js'
import { type CodeSymbol, displayName, symbolAt } from '../formats/elf/code-symbol.js'
import { type ElfFiles, elfFiles } from '../formats/elf/debug-files.js'
import type { ElfFile } from '../formats/elf/elf-file.js'
import { type MappedFile, readFiles } from '../formats/images/files.js'
import {
  type AddressLocation,
  locateAddress,
  mappedFiles,
  type ProcessMaps,
  readProcessMaps,
} from '../formats/images/process-maps.js'
import { readProcesses } from '../formats/images/tree.js'
import { toolCommand } from '../machine/toolkit/toolkit.js'
import { modulesOf, type Resolved, resolvedNames } from './resolved.js'

/** What is known of an address of a frozen process. */
export interface Located {
  /** undefined: nothing was mapped there when the process was frozen, or the process is not known */
  readonly mapping?: AddressLocation
  readonly symbol?: CodeSymbol
  /** path of the process's program, as the app saw it; not trusted */
  readonly executable?: string
  /** whether all functions of the program were bound when it was loaded */
  readonly bindNow?: boolean
  /** level of x86-64 that the mapped file says it needs */
  readonly isaNeeded?: string
  /** whether the mapped file is a Go program */
  readonly isGo?: boolean
  /** Paths of the files that the process maps; not trusted. */
  readonly mapped: readonly string[]
}

/** The processes of a checkpoint. What was read of a process is kept for later calls. */
export interface Processes {
  /**
   * @param pid of a process or one of its threads. A process that was forked after the thaw is not
   *   known, but it has the memory of its ancestor.
   * @throws ImageDamaged; MachineryFailure if the toolkit's elfutils do not run
   */
  locate(pid: number, address: bigint): Promise<Located>
}

export interface ProcessSources {
  /** folder of CRIU's images */
  readonly images: string
  /** finds the place on disk of a file that the app saw */
  readonly find: (path: string) => string | undefined
  /** like `find`, for separate debug files; by default `find` */
  readonly findDebugFile?: (path: string) => string | undefined
  /** directory of the toolkit, whose elfutils read symbols */
  readonly toolkit: string
  /** Ends elfutils. Symbols that they have not read by then are not known. */
  readonly cancel?: AbortSignal
}

/** @throws ImageDamaged, or the system's error if an image is missing */
export function openProcesses({
  images,
  find,
  findDebugFile = find,
  toolkit,
  cancel,
}: ProcessSources): Processes {
  const elf = elfFiles({
    elfutils: (tool, args) => toolCommand(toolkit, tool, args),
    find: findDebugFile,
    cancel,
  })
  const files = readFiles(images)
  const sizes = sizesOf(files)
  const findElf = (path: string): ElfFile | undefined => {
    const place = find(path)
    if (place === undefined) return undefined
    const size = statSync(place).size
    // A file of another size has been replaced since, and would give wrong names.
    return (sizes.get(path) ?? size) === size ? elf.file(place, path) : undefined
  }
  const processes = new Map<number, OpenProcess>()
  for (const { pid, threads } of readProcesses(images).filter(({ alive }) => alive)) {
    const maps = once(() => readProcessMaps(images, pid, files))
    const resolved = once(async () => resolvedNames(images, pid, modulesOf(maps(), findElf)))
    for (const id of [pid, ...threads]) processes.set(id, { maps, resolved })
  }
  return {
    locate: async (pid, address) => {
      const known = processes.get(pid)
      if (known === undefined) return { mapped: [] }
      const maps = known.maps()
      return locatedIn(maps, address, { elf, findElf }, known.resolved)
    },
  }
}

/** ELF files, by the paths that the app saw. */
export interface FoundElf {
  readonly elf: ElfFiles
  readonly findElf: (path: string) => ElfFile | undefined
}

/** @param resolved of the process's functions; undefined: it is not known */
export async function locatedIn(
  maps: ProcessMaps,
  address: bigint,
  { elf, findElf }: FoundElf,
  resolved?: () => Promise<Resolved>,
): Promise<Located> {
  const mapping = locateAddress(maps, address)
  const file = mapping?.kind === 'file' ? findElf(mapping.path) : undefined
  // If one part cannot be read, the others are still known.
  const symbol =
    file && mapping?.kind === 'file'
      ? await symbolAt(elf, file, mapping.offset).catch(() => undefined)
      : undefined
  const executable = maps.executable === undefined ? undefined : findElf(maps.executable)
  const { isaNeeded, isGo } = file?.headers() ?? {}
  const names = symbol && resolved ? await resolved().catch(() => new Map()) : new Map()
  return {
    ...(executable && { bindNow: executable.headers().bindsNow }),
    ...(isaNeeded !== undefined && { isaNeeded }),
    ...(isGo && { isGo }),
    ...(mapping && { mapping }),
    ...(symbol && { symbol: withServed(symbol, address, names) }),
    ...(maps.executable !== undefined && { executable: maps.executable }),
    mapped: mappedFiles(maps),
  }
}

interface OpenProcess {
  readonly maps: () => ProcessMaps
  readonly resolved: () => Promise<Resolved>
}

function withServed(symbol: CodeSymbol, address: bigint, resolved: Resolved): CodeSymbol {
  const start = address - BigInt(symbol.address - symbol.start)
  const names = (resolved.get(start) ?? []).map(displayName)
  return { ...symbol, serves: names.filter((name) => name !== symbol.name) }
}

/** Sizes of files in bytes when the processes were frozen, by path. */
function sizesOf(files: ReadonlyMap<number, MappedFile>): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const file of files.values()) {
    if (file.kind === 'file' && file.size !== undefined) sizes.set(file.path, Number(file.size))
  }
  return sizes
}
