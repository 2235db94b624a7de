import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** A file, folder or symbolic link of an archive. Paths have no leading slash. */
export type Entry =
  | { readonly path: string; readonly kind: 'folder' }
  | { readonly path: string; readonly kind: 'link'; readonly to: string }
  | {
      readonly path: string
      readonly kind: 'file'
      readonly content: Buffer | string
      readonly executable?: boolean
    }
  /** An executable file with the content of the file `from` of this machine. */
  | { readonly path: string; readonly kind: 'copy'; readonly from: string }

const modes = { folder: 0o040755, link: 0o120777, file: 0o100644, program: 0o100755 }
const chunkBytes = 64 * 1024

/** {@link cpioPieces} in one piece. */
export function cpioArchive(entries: readonly Entry[]): Buffer {
  return Buffer.concat(Array.from(cpioPieces(entries), (piece) => Buffer.from(piece)))
}

/**
 * An uncompressed cpio archive in the "newc" format, which Linux accepts as its initramfs. A folder
 * must come before its content. Source: Linux, Documentation/driver-api/early-userspace/
 * buffer-format.rst.
 * @returns pieces, whose bytes may change when the next one is taken
 * @throws the system's error for a file that is to be copied
 */
export function* cpioPieces(entries: readonly Entry[]): Generator<Buffer> {
  for (const [index, entry] of entries.entries()) yield* member(entry, index + 1)
  yield header('TRAILER!!!', 0, 0, 0)
}

function* member(entry: Entry, inode: number): Generator<Buffer> {
  const { path, kind } = entry
  const whole = (mode: number, content: Buffer) => [
    header(path, mode, content.length, inode),
    content,
    padding(content.length),
  ]
  if (kind === 'folder') yield header(path, modes.folder, 0, inode)
  else if (kind === 'link') yield* whole(modes.link, Buffer.from(entry.to))
  else if (kind === 'file') {
    const mode = entry.executable ? modes.program : modes.file
    yield* whole(mode, Buffer.from(entry.content as string))
  } else {
    const { size } = statSync(entry.from)
    yield header(path, modes.program, size, inode)
    yield* bytesOf(entry.from, size)
    yield padding(size)
  }
}

function* bytesOf(path: string, size: number): Generator<Buffer> {
  // One for the whole file, because what is not needed any more stays in memory for long.
  const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, size))
  const file = openSync(path, 'r')
  try {
    for (let left = size; left > 0; ) {
      const count = readSync(file, chunk, 0, Math.min(chunk.length, left), null)
      if (count === 0) throw new Error(`${path} is shorter than before`)
      yield chunk.subarray(0, count)
      left -= count
    }
  } finally {
    closeSync(file)
  }
}

/** All of a member before its content. */
function header(path: string, mode: number, size: number, inode: number): Buffer {
  const name = Buffer.from(`${path}\0`)
  const links = 1
  // inode mode uid gid links mtime size devmajor devminor rdevmajor rdevminor namesize check
  const fields = [inode, mode, 0, 0, links, 0, size, 0, 0, 0, 0, name.length, 0]
  const numbers = fields.map((field) => field.toString(16).padStart(8, '0')).join('')
  const bytes = Buffer.concat([Buffer.from(`070701${numbers}`), name])
  return Buffer.concat([bytes, padding(bytes.length)])
}

function padding(length: number): Buffer {
  return Buffer.alloc((4 - (length % 4)) % 4)
}
