import { mkdirSync, symlinkSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { ContentDigest } from '../../base/content-digest.js'
import { writeWhole } from '../../base/write-whole.js'
import { piecesOf } from './extents.js'
import { Ext4, Ext4Damaged, type Inode } from './file-system.js'
import { entriesOf, type FolderEntry, mostEntries, targetOf, topEntries } from './folder.js'

const chunkBytes = 1024 * 1024

/** Of one copy. The disk is not trusted: many files may name the same blocks. */
const mostBytes = 128 * 1024 ** 3

/**
 * Copies folders out of an ext4 file system in a file. Everything is created anew below `to`, so that
 * no name and no link on the disk can lead elsewhere. Devices, sockets and pipes are left out. Copies
 * belong to this user, who may read and change all of them; setuid and setgid are dropped.
 * @param names of folders and files at the top
 * @param to existing folder that has none of these names
 * @returns the digest of each copy, in the order of the names: of what was read, so that nothing need be
 *   read again
 * @throws Ext4Damaged, or the system's error; the reason of `cancel` once that is aborted
 */
export async function copyOut(
  disk: string,
  names: readonly string[],
  to: string,
  cancel: AbortSignal,
): Promise<string[]> {
  const system = new Ext4(disk)
  try {
    const copy = new Copy(system, cancel)
    const top = [...topEntries(system)]
    const digests: string[] = []
    for (const name of names) {
      const found = top.find((entry) => entry.name.toString('latin1') === name)
      const inode = found && system.inode(found.inode)
      if (inode?.kind !== 'folder' && inode?.kind !== 'file') {
        throw new Ext4Damaged(`it has no folder ${name}`)
      }
      digests.push(await copy.whole(inode, Buffer.from(`${to}/${name}`)))
    }
    return digests
  } finally {
    system.close()
  }
}

/** Where a copy goes. */
interface Place {
  readonly digest: ContentDigest
  readonly path: Buffer
  /** in the digest */
  readonly name: Buffer
}

function below({ digest, path, name }: Place, entry: Buffer): Place {
  const slash = Buffer.from('/')
  return {
    digest,
    path: Buffer.concat([path, slash, entry]),
    name: Buffer.concat([name, slash, entry]),
  }
}

class Copy {
  private entries = 0
  private bytes = 0
  /** one for all chunks: a new one for each would take memory as fast as it is collected */
  private readonly buffer = Buffer.allocUnsafe(chunkBytes)
  /** Linux has each folder in one place. */
  private readonly folders = new Set<number>()

  constructor(
    private readonly system: Ext4,
    private readonly cancel: AbortSignal,
  ) {}

  /** @returns the digest of the folder or file */
  async whole(inode: Inode, path: Buffer): Promise<string> {
    const digest = new ContentDigest()
    await this.entry(inode, { digest, path, name: Buffer.alloc(0) })
    return digest.hex()
  }

  private async folder(folder: Inode, place: Place): Promise<void> {
    if (this.folders.has(folder.number)) throw new Ext4Damaged('a folder is in two places')
    this.folders.add(folder.number)
    mkdirSync(place.path, { mode: folder.mode | 0o700 })
    const entries = this.entriesToCopy(folder)
    place.digest.entry(place.name, 'folder', entries.length)
    for (const { name, inode } of entries) {
      this.cancel.throwIfAborted()
      await this.entry(this.system.inode(inode), below(place, name))
    }
  }

  /** As a digest wants them. */
  private entriesToCopy(folder: Inode): FolderEntry[] {
    const entries: FolderEntry[] = []
    for (const entry of entriesOf(this.system, folder)) {
      if (++this.entries > mostEntries) throw new Ext4Damaged('it has too many files')
      if (this.system.inode(entry.inode).kind !== 'other') entries.push(entry)
    }
    return entries.sort((one, other) => Buffer.compare(one.name, other.name))
  }

  private async entry(inode: Inode, place: Place): Promise<void> {
    if (inode.kind === 'folder') await this.folder(inode, place)
    else if (inode.kind === 'link') this.link(inode, place)
    else if (inode.kind === 'file') await this.file(inode, place)
  }

  private link(inode: Inode, { digest, path, name }: Place): void {
    const target = targetOf(this.system, inode)
    symlinkSync(target, path)
    digest.entry(name, 'link', target.length)
    digest.add(target)
  }

  private async file(inode: Inode, { digest, path, name }: Place): Promise<void> {
    this.count(inode.size)
    digest.entry(name, 'file', inode.size)
    const mode = inode.mode | ((inode.mode & 0o111) === 0 ? 0o600 : 0o700)
    // `x`: it fails if there is anything of that name, also a link.
    const file = await open(path, 'wx', mode)
    try {
      await file.truncate(inode.size)
      let end = 0
      for (const { offset, position, length } of piecesOf(this.system, inode)) {
        digest.addZeros(offset - end)
        end = offset + length
        for (let at = 0; at < length; at += chunkBytes) {
          this.cancel.throwIfAborted()
          const chunk = this.buffer.subarray(0, Math.min(chunkBytes, length - at))
          this.system.fill(chunk, position + at)
          const written = writeWhole(file, chunk, offset + at)
          digest.add(chunk)
          await written
        }
      }
      digest.addZeros(inode.size - end)
    } finally {
      await file.close()
    }
  }

  private count(bytes: number): void {
    this.bytes += bytes
    if (this.bytes > mostBytes) throw new Ext4Damaged(`its files have more than ${mostBytes} bytes`)
  }
}
