import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readEntries, readImage } from './container.js'
import * as messages from './messages.js'

/** A file that a process can map. Mappings and descriptors refer to it by its id. */
export type MappedFile =
  | {
      readonly kind: 'file'
      readonly path: string
      readonly size: bigint | undefined
      /** of an ELF file, in hexadecimal; undefined: it has none, or CRIU was not to look */
      readonly buildId?: string
    }
  /** `segment`: the shmid in the name of its pagemap */
  | { readonly kind: 'memfd'; readonly name: string; readonly segment: bigint }

/**
 * Files by CRIU's id: regular files with their path as the app saw it, which is not trusted, and
 * memfds, whose content is in the checkpoint. Older CRIU writes regular files to reg-files.img.
 * @throws ImageDamaged, or the system's error where an image is missing
 */
export function readFiles(folder: string): ReadonlyMap<number, MappedFile> {
  const exists = (name: string) => existsSync(join(folder, name))
  const files = new Map<number, MappedFile>()
  if (exists('reg-files.img') && !exists('files.img')) {
    const image = readImage(folder, 'reg-files.img', 'reg-files')
    for (const reg of readEntries(image, messages.regFile)) files.set(reg.id, regular(reg))
    return files
  }
  let inodes: ReadonlyMap<bigint, MappedFile> | undefined
  for (const { id, reg, memfd } of readEntries(
    readImage(folder, 'files.img', 'files'),
    messages.file,
  )) {
    if (reg) files.set(id, regular(reg))
    if (!memfd) continue
    inodes ??= readInodes(folder)
    const inode = inodes.get(BigInt(memfd.inodeId))
    if (inode) files.set(id, inode)
  }
  return files
}

function regular({
  name,
  size,
  buildId,
}: {
  name: string
  size: bigint | undefined
  buildId: readonly number[]
}): MappedFile {
  if (buildId.length === 0) return { kind: 'file', path: name, size }
  // CRIU copies the bytes into words of 32 bits.
  const bytes = Buffer.alloc(4 * buildId.length)
  for (const [at, word] of buildId.entries()) bytes.writeUInt32LE(word, 4 * at)
  return { kind: 'file', path: name, size, buildId: bytes.toString('hex') }
}

function readInodes(folder: string): Map<bigint, MappedFile> {
  const inodes = new Map<bigint, MappedFile>()
  const image = readImage(folder, 'memfd.img', 'memfd')
  for (const { inodeId, name, shmid } of readEntries(image, messages.memfdInode)) {
    inodes.set(inodeId, { kind: 'memfd', name, segment: BigInt(shmid) })
  }
  return inodes
}
