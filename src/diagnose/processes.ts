import { statSync } from 'node:fs'
import { once } from '../base/process/once.js'
import { findFile } from '../checkpoint/roots/find-file.js'
import { elfFiles } from '../formats/elf/debug-files.js'
import { type CodeSymbol, nameWords, symbolAt } from '../formats/elf/symbol.js'
import { type MappedFile, readFiles } from '../formats/images/files.js'
import {
  type Mapping,
  mappedFiles,
  mappingAt,
  type ProcessMaps,
  readProcessMaps,
} from '../formats/images/mapping.js'
import { readProcesses } from '../formats/images/tree.js'
import { modulesOf, type Resolved, resolvedNames } from './resolved.js'

/** What is known of an address of a frozen process. */
export interface Located {
  /** undefined: nothing was mapped there when it was frozen, or the process is not known */
  readonly mapping?: Mapping
  readonly symbol?: CodeSymbol
  /** of the process: path as the app saw it; not trusted */
  readonly executable?: string
  /** of the executable: whether all its functions were looked up when it was loaded */
  readonly bindNow?: boolean
  /** of the file that is mapped there: the level of x86-64 that it says it needs */
  readonly isaNeeded?: string
  /** Paths of the files that the process maps; not trusted. */
  readonly mapped: readonly string[]
}

/** The processes of a checkpoint. What is found of one is kept for the next question. */
export interface Processes {
  /**
   * @param pid of a process or one of its threads. One that was forked after the thaw is not
   * known: its ancestor's memory is what it has.
   * @throws ImageDamaged where its images are; MachineryFailure if the toolkit's elfutils do not run
   */
  locate(pid: number, address: bigint): Promise<Located>
}

/**
 * @param images folder of CRIU's images
 * @param roots folders that the app saw as `/`, the uppermost of an overlay first
 * @param toolkit its directory
 * @param debugRoots where separate debug files are looked for
 * @param cancel ends the tools that look into files; what they did not say is then not known
 * @throws ImageDamaged, or the system's error where an image is not there
 */
export function openProcesses(
  images: string,
  roots: readonly string[],
  toolkit: string,
  debugRoots: readonly string[] = roots,
  cancel?: AbortSignal,
): Processes {
  const elf = elfFiles(toolkit, debugRoots, cancel)
  const files = readFiles(images)
  const sizes = sizesOf(files)
  const find = (path: string) => {
    const place = findFile(path, roots)
    if (place === undefined) return undefined
    // Another file would give wrong names.
    const size = sizes.get(path) ?? statSync(place).size
    return size === statSync(place).size ? elf.file(place) : undefined
  }
  const processes = new Map<number, Known>()
  for (const { pid, threads } of readProcesses(images).filter(({ alive }) => alive)) {
    const maps = once(() => readProcessMaps(images, pid, files))
    const resolved = once(async () => resolvedNames(images, pid, await modulesOf(maps(), find)))
    for (const id of [pid, ...threads]) processes.set(id, { maps, resolved })
  }
  return {
    locate: async (pid, address) => {
      const known = processes.get(pid)
      if (known === undefined) return { mapped: [] }
      const maps = known.maps()
      const mapping = mappingAt(maps, address)
      const file = mapping?.kind === 'file' ? find(mapping.path) : undefined
      const symbol =
        file && mapping?.kind === 'file'
          ? await orElse(symbolAt(elf, file.path, mapping.offset), undefined)
          : undefined
      const executable = maps.executable === undefined ? undefined : find(maps.executable)
      const isaNeeded = file && (await orElse(file.isaNeeded(), undefined))
      return {
        ...(executable && { bindNow: await orElse(executable.bindsNow(), false) }),
        ...(isaNeeded !== undefined && { isaNeeded }),
        ...(mapping && { mapping }),
        ...(symbol && {
          symbol: withServed(symbol, address, await orElse(known.resolved(), new Map())),
        }),
        ...(maps.executable !== undefined && { executable: maps.executable }),
        mapped: mappedFiles(maps),
      }
    },
  }
}

/** Where a part cannot be read, the rest is known all the same. */
async function orElse<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work
  } catch {
    return otherwise
  }
}

interface Known {
  readonly maps: () => ProcessMaps
  readonly resolved: () => Promise<Resolved>
}

function withServed(symbol: CodeSymbol, address: bigint, resolved: Resolved): CodeSymbol {
  const start = address - BigInt(symbol.address - symbol.start)
  const names = (resolved.get(start) ?? []).map(nameWords)
  return { ...symbol, serves: names.filter((name) => name !== symbol.name) }
}

/** By path; as they were when they were frozen. */
function sizesOf(files: ReadonlyMap<number, MappedFile>): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const file of files.values()) {
    if (file.kind === 'file' && file.size !== undefined) sizes.set(file.path, Number(file.size))
  }
  return sizes
}
