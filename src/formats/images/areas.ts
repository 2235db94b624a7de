import type { AddressSpaces, Content, FilePart, SavedPages } from './address-space.js'
import type { Mapping } from './memory-map.js'
import type { Piece } from './saved-pieces.js'

/** One mapping of a process, with the pieces of it that are in the checkpoint. */
export interface Area {
  /** Addresses of user space, which a number holds exactly. `end` is the first one after it. */
  readonly start: number
  readonly end: number
  readonly execute: boolean
  /** own: all of its content is in the checkpoint; file: it is a file's, except for saved pages */
  readonly from: { readonly kind: 'own' } | { readonly kind: 'file'; readonly file: FilePlace }
  /** ascending, without overlap */
  readonly saved: readonly SavedPiece[]
}

/** Consecutive addresses whose content is contiguous in a file. */
export interface SavedPiece extends Piece {
  /** address of the first byte */
  readonly start: number
}

export interface FilePlace extends Pick<FilePart, 'size'> {
  /** as the app saw it; not trusted */
  readonly path: string
  /** where the mapping begins in it */
  readonly offset: number
}

export const unknownFile = 'a mapping of an unknown file'
/** What lies above is the kernel's. */
export const userEnd = 1n << 47n

/**
 * The mappings of a process in user space, without the kernel's own, ascending.
 * @throws ImageDamaged, or the system's error where an image is missing
 */
export function areasOf(spaces: AddressSpaces, pid: number): Area[] {
  const areas: Area[] = []
  for (const { mapping, content } of spaces.mappings(pid)) {
    if (content.kind === 'kernel' || mapping.end > userEnd) continue
    areas.push({
      start: Number(mapping.start),
      end: Number(mapping.end),
      execute: mapping.execute,
      from: sourceOf(content),
      saved: savedIn(spaces, mapping, content.pages),
    })
  }
  return areas
}

function sourceOf(content: Exclude<Content, { readonly kind: 'kernel' }>): Area['from'] {
  if (content.kind === 'own') return { kind: 'own' }
  const { path = unknownFile, size, offset } = content.file
  return { kind: 'file', file: { path, size, offset: Number(offset) } }
}

function savedIn(
  spaces: AddressSpaces,
  { start, end }: Mapping,
  { pagemap, shift }: SavedPages,
): SavedPiece[] {
  const { spans } = spaces.pagemap(pagemap)
  return Array.from(spans.within(start - shift, end - shift), (span) => ({
    file: span.file,
    offset: span.offset,
    length: Number(span.end - span.start),
    start: Number(span.start + shift),
  }))
}
