import { readFileSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { readElf } from '../../formats/elf/file.js'
import { rangeAt } from '../../formats/elf/ranges.js'
import type { AddressSpaces } from '../../formats/images/address-space.js'
import { areasOf } from '../../formats/images/areas.js'
import { only32Bit } from '../../formats/images/executable-code.js'
import { mappedFiles, readProcessMaps } from '../../formats/images/process-maps.js'
import { readThread } from '../../formats/images/thread.js'
import type { Process } from '../../formats/images/tree.js'
import { isOwnInit } from '../../machine/job/programs/init.js'
import type { CertainHazard } from '../../trial/verdict/certain-hazard.js'
import { Binaries } from './binary.js'
import { BoundCalls } from './bound-calls.js'
import { changedCode } from './changed-code.js'
import { findCodePointers } from './code-pointers.js'
import type { CodeSite, Owner } from './code-site.js'
import { compiledCode } from './compiled.js'
import { FileCode } from './file-code.js'
import { type FileEntries, keepSurest, sitesInFile } from './file-sites.js'
import { loadIced } from './iced.js'
import { needsReader } from './needs.js'
import { type SaveArea, saveAreaOf } from './save-area.js'
import { loadedSlots } from './slots.js'

/** What a checkpoint's code needs of a CPU, whatever the target. */
export interface Scan {
  readonly sites: readonly CodeSite[]
  /** where processes may still save registers on a stack */
  readonly saveAreas: readonly OwnedSaveArea[]
  /** what is certain to fault where the needed features are missing, the most used first */
  readonly certain: readonly CertainHazard[]
  /** What could not be read. One phrase each; not trusted. */
  readonly unread: readonly string[]
}

/** Of the process that it belongs to; its name is not trusted. */
export interface OwnedSaveArea extends SaveArea, Pick<Owner, 'pid' | 'comm'> {}

/**
 * Looks through a checkpoint for code that the processes will run or may run, and what it needs:
 * code in their own memory, and the functions of files that something in them points to. Takes
 * seconds, and lets other work run between processes and files.
 * @param find the place on disk of a file that the app saw
 * @param source features of the source CPU, by the table's names; undefined: not known
 * @throws ImageDamaged, or the system's error where an image is missing
 */
export async function scanCheckpoint(
  spaces: AddressSpaces,
  find: (path: string) => string | undefined,
  source?: ReadonlySet<string>,
): Promise<Scan> {
  const iced = await loadIced()
  const needsAt = needsReader(iced, source)
  const binaries = new Binaries(find)
  const sites: CodeSite[] = []
  const saveAreas: OwnedSaveArea[] = []
  const unread: string[] = []
  const files = new Map<string, FileEntries>()
  const calls = new BoundCalls()
  for (const process of spaces.processes) {
    if (isOwnInit(process)) continue
    if (!process.long) {
      unread.push(only32Bit(process.comm))
      continue
    }
    const owner = ownerOf(spaces, process)
    const areas = areasOf(spaces, process.pid)
    const pointers = findCodePointers(
      areas,
      process.threads.map((tid) => readThread(spaces.images, tid).registers),
      (file) => binaries.of(file),
    )
    unread.push(...changedCode(areas, find, process.comm))
    const { pid, comm } = process
    const pagemap = spaces.pagemap(`pagemap-${pid}.img`)
    const saveArea = saveAreaOf(iced, pointers.mappings, pagemap)
    if (saveArea) saveAreas.push({ pid, comm, ...saveArea })
    const compiled = compiledCode(iced, areas, pointers.toOwn, needsAt)
    for (const site of compiled.sites) sites.push({ ...site, owner })
    if (!pointers.complete) unread.push(`some of what the memory of ${process.comm} points to`)
    if (!compiled.complete) unread.push(`some of the code in the memory of ${process.comm}`)
    const placeOf = (address: number) => {
      const mapping = rangeAt(pointers.mappings, address)
      return mapping && { path: mapping.file.path, address: address - mapping.bias }
    }
    for (const slots of loadedSlots(pagemap, pointers.mappings)) calls.add(slots, placeOf)
    for (const [address, pointer] of pointers.toFiles) {
      const mapping = rangeAt(pointers.mappings, address)
      if (mapping === undefined) continue
      const { binary, bias, file } = mapping
      const known = files.get(file.path) ?? { binary, entries: new Map() }
      files.set(file.path, known)
      keepSurest(known.entries, address - bias, { ...pointer, owner, bias })
    }
    await nextTurn()
  }
  for (const [path, { binary, entries }] of files) {
    const elf = readElf(readFileSync(binary.path))
    if (elf === undefined) continue
    const code = new FileCode(elf, iced, needsAt)
    try {
      // One by one: there can be more than a call takes arguments.
      for (const site of sitesInFile(code, path, entries)) sites.push(site)
      calls.look(path, (address) => code.neededByEveryCall(address))
      if (!code.followedAll) unread.push(`some of the functions of ${path}`)
    } finally {
      code.free()
    }
    await nextTurn()
  }
  return {
    sites,
    certain: calls.hazards(),
    saveAreas,
    unread: [...unread, ...binaries.unread],
  }
}

function ownerOf({ images, files }: AddressSpaces, { pid, comm }: Process): Owner {
  const maps = readProcessMaps(images, pid, files)
  return { pid, comm, executable: maps.executable, mapped: mappedFiles(maps) }
}
