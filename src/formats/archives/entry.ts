/**
 * Text whose characters are bytes (latin1). Names in archives need not be UTF-8; `shown` makes them
 * readable.
 */
export type ByteText = string

export type EntryKind = 'file' | 'folder' | 'link' | 'hard-link' | 'character' | 'block' | 'pipe'

/** An entry of a tar, without its content. */
export interface EntryHeader {
  /** the parts of its path; none: the root of the archive. No part is empty, `.` or `..` */
  readonly path: readonly ByteText[]
  readonly kind: EntryKind
  /** permission bits, with setuid, setgid and sticky */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** seconds since 1970 */
  readonly mtime: number
  /** bytes of a file's content, holes included; else 0 */
  readonly size: number
  /** where a link leads, as it stands there; a hard link's is checked as a path is */
  readonly target: ByteText
  readonly device: { readonly major: number; readonly minor: number }
  /** extended attributes */
  readonly attributes: ReadonlyMap<ByteText, Buffer>
}

/** Most entries have neither; one value for all of them, because there can be a million. */
export const noAttributes: EntryHeader['attributes'] = new Map()
export const noDevice: EntryHeader['device'] = { major: 0, minor: 0 }

export interface ArchiveEntry extends EntryHeader {
  /** counted from 0 */
  readonly index: number
  /** where its content begins in the tar, in bytes; undefined: a sparse file's is in pieces */
  readonly position: number | undefined
  /** Bytes of a file, to be read before the next entry is asked for, or not at all. */
  content(): AsyncIterable<Buffer>
}

/** A path or name for a sentence. */
export function shown(text: ByteText | readonly ByteText[]): string {
  const whole = typeof text === 'string' ? text : text.join('/')
  return JSON.stringify(fromBytes(whole))
}

/** Characters that are no UTF-8 become question marks. */
export function fromBytes(text: ByteText): string {
  return Buffer.from(text, 'latin1').toString('utf8')
}

export function toBytes(text: string): ByteText {
  return Buffer.from(text, 'utf8').toString('latin1')
}
