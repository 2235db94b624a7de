import { readFileSync } from 'node:fs'
import { findFile } from '../../checkpoint/roots/find-file.js'
import { readElf } from '../../formats/elf/file.js'
import { rangeAt } from '../../formats/elf/ranges.js'
import { mappedFiles, readProcessMaps } from '../../formats/images/mapping.js'
import { Spaces } from '../../formats/images/space.js'
import { readThread } from '../../formats/images/thread.js'
import { type Process, readProcesses } from '../../formats/images/tree.js'
import { Binaries, type Binary } from './binary.js'
import type { Owner, Place } from './code-site.js'
import { compiledCode } from './compiled.js'
import { FileCode } from './file-code.js'
import { type Iced, loadIced } from './iced.js'
import { type Needs, needsTeller } from './needs.js'
import { findLeads, type Lead, reasons } from './pointers.js'
import { reachedFunctions } from './reached.js'
import type { Stepper } from './step.js'

/** What a checkpoint's code needs of a CPU, whatever the target. */
export interface Scan {
  readonly places: readonly Place[]
  /** What could not be looked at. One phrase each; not trusted. */
  readonly unread: readonly string[]
}

/**
 * Programs ask the kernel for a protection key before they use one. node has slots for the functions
 * that do, and on all that was tried it never calls them.
 */
const onlyIfAsked: ReadonlySet<string> = new Set(['pku'])

/** Calls that are followed from a function that is led to. */
const depth = 3

/**
 * Looks through a checkpoint for code that the processes will run or may run, and what it needs:
 * code in memory of their own, and the functions of files that their data leads to. Takes seconds.
 * @param images folder of CRIU's images
 * @param roots folders that the app saw as `/`, the uppermost of an overlay first
 * @param source features of the CPU that the checkpoint was taken on, by our names, if known
 * @throws ImageDamaged, or the system's error where an image is not there
 */
export async function scanCheckpoint(
  images: string,
  roots: readonly string[],
  source?: ReadonlySet<string>,
): Promise<Scan> {
  const iced = await loadIced()
  const needsOf = needsTeller(iced, source)
  const tell = (stepper: Stepper) => needsOf(stepper.instruction)
  const spaces = new Spaces(images)
  const binaries = new Binaries((path) => findFile(path, roots))
  const places: Place[] = []
  const unread: string[] = []
  const targets = new Map<string, Targets>()
  for (const process of readProcesses(images).filter(({ alive }) => alive)) {
    const owner = ownerOf(images, process)
    const areas = spaces.areas(process.pid)
    const leads = findLeads(
      areas,
      process.threads.map((tid) => readThread(images, tid).registers),
      (file) => binaries.of(file),
    )
    const compiled = compiledCode(iced, areas, leads.toOwn, tell)
    for (const place of compiled.places) places.push({ ...place, owner })
    if (!leads.complete) unread.push(`some of what the memory of ${process.comm} points to`)
    if (!compiled.complete) unread.push(`some of the code in the memory of ${process.comm}`)
    for (const [address, lead] of leads.toFiles) {
      const module = rangeAt(leads.modules, address)
      if (module === undefined) continue
      const { binary, bias, file } = module
      const known = targets.get(file.path) ?? { binary, entries: new Map() }
      targets.set(file.path, known)
      keepSurest(known.entries, address - bias, { ...lead, owner, bias })
    }
  }
  for (const [path, { binary, entries }] of targets) {
    // One by one: there can be more than a call takes arguments.
    for (const place of placesInFile(iced, tell, path, binary, entries)) places.push(place)
  }
  return { places, unread: [...unread, ...binaries.unread] }
}

function ownerOf(images: string, { pid, comm }: Process): Owner {
  const maps = readProcessMaps(images, pid)
  return { pid, comm, executable: maps.executable, mapped: mappedFiles(maps) }
}

interface Targets {
  readonly binary: Binary
  /** by the file's own addresses */
  readonly entries: Map<number, From>
}

type From = Lead & { readonly owner: Owner; readonly bias: number }

function keepSurest(entries: Map<number, From>, address: number, lead: From): void {
  const known = entries.get(address)
  if (known && reasons.indexOf(known.reason) <= reasons.indexOf(lead.reason)) return
  entries.set(address, lead)
}

function placesInFile(
  iced: Iced,
  tell: (stepper: Stepper) => Needs,
  path: string,
  binary: Binary,
  entries: ReadonlyMap<number, From>,
): Place[] {
  const elf = readElf(readFileSync(binary.path))
  if (elf === undefined) return []
  const code = new FileCode(elf, iced, tell)
  try {
    const list = [...entries].map(([address, from]) => ({ address, ...from }))
    return reachedFunctions(code, list, depth).flatMap(({ routine, how, entry }) => {
      const from = list[entry]
      if (from === undefined || routine.needs.size === 0) return []
      const { owner, bias } = from
      const extent = code.extent(routine)
      const sights = [...routine.needs].map(
        ([feature, at]) => [feature, code.sight(at, bias)] as const,
      )
      const asked = [...routine.needs.keys()].every((feature) => onlyIfAsked.has(feature))
      return [
        {
          how: asked ? 'reachable' : how,
          owner,
          file: path,
          count: 1,
          extent,
          needs: new Map(sights),
        },
      ]
    })
  } finally {
    code.free()
  }
}
