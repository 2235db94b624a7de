import { existsSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readEntries, readEntry, readImage } from './container.js'
import { ImageDamaged } from './damaged.js'
import type { Content } from './message.js'
import * as messages from './messages.js'

/** Some consecutive pages of a process or of a shared segment. */
export interface PageSpan {
  /** addresses, or offsets in a shared segment; `end` is the first one after it */
  readonly start: bigint
  readonly end: bigint
  /** parent: unchanged since the checkpoint before; elsewhere: still at a server of lazy pages */
  readonly content: 'here' | 'parent' | 'elsewhere'
  /** where it begins in the file of pages, if it is here; bytes */
  readonly offset: number
}

/** Which pages of an address space were saved, and where. What is in no span was never touched. */
export interface Pagemap {
  readonly image: string
  /** ascending, without overlap */
  readonly spans: readonly PageSpan[]
  /** path of the file of pages */
  readonly pages: string
  /** of the checkpoint before this one, if a span needs it */
  readonly parent: Pagemap | undefined
}

/** PE_* of criu/include/pagemap.h. Without flags all is here: so it was before there were any. */
const flag = { parent: 1, lazy: 2, present: 4 }
const pageSize = 4096
const addresses = 1n << 64n

/**
 * @param name `pagemap-PID.img`, or `pagemap-shmem-SHMID.img`
 * @throws ImageDamaged, or the system's error where an image is not there
 */
export function readPagemap(folder: string, name: string): Pagemap {
  return readFrom(folder, name, new Set())
}

function readFrom(folder: string, name: string, descendants: Set<string>): Pagemap {
  const image = readImage(folder, name, 'pagemap')
  const { pagesId } = readEntry(image, 0, messages.pagemapHead)
  const entries = readEntries(image, messages.pagemap, 1)
  const pages = join(folder, `pages-${pagesId}.img`)
  let size = 0
  let free = 0n
  const spans = entries.map((entry): PageSpan => {
    const start = entry.vaddr
    const end = start + (entry.nrPages ?? BigInt(entry.compatNrPages)) * BigInt(pageSize)
    if (start < free || start % BigInt(pageSize) || end > addresses) {
      const place = `0x${start.toString(16)}-0x${end.toString(16)}`
      throw new ImageDamaged(name, `${place} is not of whole pages that follow those before it`)
    }
    free = end
    const span = { start, end, content: contentOf(entry), offset: size }
    if (span.content === 'here') size += Number(end - start)
    return span
  })
  const found = size === 0 ? 0 : statSync(pages).size
  if (size > found) {
    throw new ImageDamaged(name, `pages-${pagesId}.img has ${found} bytes, it needs ${size}`)
  }
  const inherits = spans.some(({ content }) => content === 'parent')
  return {
    image: name,
    spans,
    pages,
    parent: inherits ? parent(folder, name, descendants) : undefined,
  }
}

function contentOf({ inParent, flags }: Content<typeof messages.pagemap>): PageSpan['content'] {
  if (inParent || (flags ?? 0) & flag.parent) return 'parent'
  return flags === undefined || flags & flag.present ? 'here' : 'elsewhere'
}

function parent(folder: string, name: string, descendants: Set<string>): Pagemap {
  const link = join(folder, 'parent')
  const place = realpathSync(folder)
  if (descendants.has(place)) throw new ImageDamaged(name, 'its parents lead back to itself')
  if (!existsSync(link)) throw new ImageDamaged(name, 'it needs a parent, and there is none')
  return readFrom(link, name, new Set([...descendants, place]))
}
