import { existsSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { hex } from '../../base/text/hex.js'
import { type Image, readEntries, readEntry, readImage } from './container.js'
import { ImageDamaged } from './damaged.js'
import type { Content } from './message.js'
import * as messages from './messages.js'
import { type SavedSpan, Spans } from './spans.js'

/**
 * Which pages of an address space are in the checkpoint or in one of its parents. Pages that were
 * never touched, or are still at a server of lazy pages, are in none.
 */
export interface Pagemap {
  readonly spans: Spans
}

interface PagemapWithParents extends Pagemap {
  /** all pages that its entries mention, whether they are saved or not */
  readonly mentioned: Spans
}

/** PE_* of criu/include/pagemap.h. Entries without flags, of older CRIU, are in the checkpoint. */
const flag = { parent: 1, lazy: 2, present: 4 }
const pageSize = 4096
const addresses = 1n << 64n
/** Each parent is a folder that must exist. */
const mostParents = 1000

/**
 * @param name `pagemap-PID.img`, or `pagemap-shmem-SHMID.img`
 * @throws ImageDamaged, or the system's error where an image is missing
 */
export function readPagemap(folder: string, name: string): Pagemap {
  return { spans: readFrom(folder, name, new Set()).spans }
}

function readFrom(folder: string, name: string, descendants: Set<string>): PagemapWithParents {
  const image = readImage(folder, name, 'pagemap')
  const { pagesId } = readEntry(image, messages.pagemapHead)
  const file = join(folder, `pages-${pagesId}.img`)
  const mentioned = new Spans()
  const saved = new Spans()
  let parent: PagemapWithParents | undefined
  let size = 0
  let free = 0n
  for (const entry of readEntries(image, messages.pagemap, 1)) {
    const [start, end] = range(image, entry, free)
    free = end
    if (start === end) continue
    // Only a child needs to know which pages its parent mentions without having them.
    if (descendants.size > 0) mentioned.add({ start, end, file: '', offset: Number(start) })
    const from = contentOf(entry)
    if (from === 'here') {
      saved.add({ start, end, file, offset: size })
      size += Number(end - start)
    } else if (from === 'parent') {
      parent ??= parentOf(folder, name, descendants)
      for (const span of inherited(parent, name, start, end)) saved.add(span)
    }
  }
  const found = size === 0 ? 0 : statSync(file).size
  if (size > found) {
    throw new ImageDamaged(name, `pages-${pagesId}.img has ${found} bytes, it needs ${size}`)
  }
  return { spans: saved, mentioned }
}

function range(
  { name }: Image,
  { vaddr: start, nrPages, compatNrPages }: Content<typeof messages.pagemap>,
  free: bigint,
): [bigint, bigint] {
  const end = start + (nrPages ?? BigInt(compatNrPages)) * BigInt(pageSize)
  if (start < free || start % BigInt(pageSize) || end > addresses) {
    const place = `${hex(start)}-${hex(end)}`
    throw new ImageDamaged(name, `${place} is not of whole pages that follow those before it`)
  }
  return [start, end]
}

function contentOf({ inParent, flags }: Content<typeof messages.pagemap>) {
  if (inParent || (flags ?? 0) & flag.parent) return 'parent'
  return flags === undefined || flags & flag.present ? 'here' : 'elsewhere'
}

function parentOf(folder: string, name: string, descendants: Set<string>): PagemapWithParents {
  const link = join(folder, 'parent')
  const place = realpathSync(folder)
  if (descendants.has(place)) throw new ImageDamaged(name, 'its parents lead back to itself')
  if (descendants.size === mostParents) {
    throw new ImageDamaged(name, `it has more than ${mostParents} parents`)
  }
  if (!existsSync(link)) throw new ImageDamaged(name, 'it needs a parent, and there is none')
  return readFrom(link, name, new Set([...descendants, place]))
}

function inherited(
  { mentioned, spans }: PagemapWithParents,
  name: string,
  start: bigint,
  end: bigint,
): Iterable<SavedSpan> {
  let reached = start
  for (const span of mentioned.within(start, end)) {
    if (span.start > reached) break
    reached = span.end
  }
  if (reached < end) {
    throw new ImageDamaged(name, `its parent has no page at ${hex(reached)}`)
  }
  return spans.within(start, end)
}
