import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readEntries, readImage } from './container.js'
import * as messages from './messages.js'

/** What the id of a mapping or of a descriptor stands for, as far as it can be mapped. */
export type MappedFile =
  | { readonly kind: 'file'; readonly path: string; readonly size: bigint | undefined }
  /** `segment` is the shmid that its pages are kept under */
  | { readonly kind: 'memfd'; readonly name: string; readonly segment: bigint }

/**
 * Files by CRIU's id: regular ones with the path that the app saw, which is not trusted, and the
 * memory files whose content is in the checkpoint. Older CRIU keeps them in reg-files.img.
 * @throws ImageDamaged, or the system's error where an image is not there
 */
export function readFiles(folder: string): ReadonlyMap<number, MappedFile> {
  const there = (name: string) => existsSync(join(folder, name))
  if (there('reg-files.img') && !there('files.img')) {
    const image = readImage(folder, 'reg-files.img', 'reg-files')
    return new Map(readEntries(image, messages.regFile).map((reg) => [reg.id, regular(reg)]))
  }
  const entries = readEntries(readImage(folder, 'files.img', 'files'), messages.file)
  const inodes = entries.some(({ memfd }) => memfd) ? readInodes(folder) : new Map()
  return new Map(
    entries.flatMap(({ id, reg, memfd }): [number, MappedFile][] => {
      if (reg) return [[id, regular(reg)]]
      const inode = memfd && inodes.get(BigInt(memfd.inodeId))
      if (!inode) return []
      return [[id, { kind: 'memfd', name: inode.name, segment: BigInt(inode.shmid) }]]
    }),
  )
}

function regular({ name, size }: { name: string; size: bigint | undefined }): MappedFile {
  return { kind: 'file', path: name, size }
}

function readInodes(folder: string) {
  const image = readImage(folder, 'memfd.img', 'memfd')
  return new Map(readEntries(image, messages.memfdInode).map((inode) => [inode.inodeId, inode]))
}
