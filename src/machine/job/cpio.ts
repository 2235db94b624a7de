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

const modes = { folder: 0o040755, link: 0o120777, file: 0o100644, program: 0o100755 }

/**
 * An uncompressed cpio archive in the "newc" format, which Linux accepts as its initramfs. A folder
 * must come before its content. Source: Linux, Documentation/driver-api/early-userspace/
 * buffer-format.rst.
 */
export function cpioArchive(entries: readonly Entry[]): Buffer {
  return Buffer.concat([...entries.map(member), record('TRAILER!!!', 0, Buffer.alloc(0), 0)])
}

function member(entry: Entry, index: number): Buffer {
  const { path, kind } = entry
  if (kind === 'folder') return record(path, modes.folder, Buffer.alloc(0), index + 1)
  if (kind === 'link') return record(path, modes.link, Buffer.from(entry.to), index + 1)
  const mode = entry.executable ? modes.program : modes.file
  return record(path, mode, Buffer.from(entry.content as string), index + 1)
}

function record(path: string, mode: number, content: Buffer, inode: number): Buffer {
  const name = Buffer.from(`${path}\0`)
  const links = 1
  // inode mode uid gid links mtime size devmajor devminor rdevmajor rdevminor namesize check
  const fields = [inode, mode, 0, 0, links, 0, content.length, 0, 0, 0, 0, name.length, 0]
  const header = `070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`
  return Buffer.concat([padded(Buffer.concat([Buffer.from(header), name])), padded(content)])
}

function padded(bytes: Buffer): Buffer {
  const rest = bytes.length % 4
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - rest)])
}
