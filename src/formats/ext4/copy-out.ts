import { mkdirSync, symlinkSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { piecesOf } from './extents.js'
import { Ext4, Ext4Damaged, type Inode } from './file-system.js'
import { entriesOf, targetOf } from './folder.js'

const rootInode = 2
const chunkBytes = 1024 * 1024

/** Limits of one copy. The disk is not trusted: many files may name the same blocks. */
const mostEntries = 2_000_000
const mostBytes = 128 * 1024 ** 3

/**
 * Copies folders out of an ext4 file system in a file. Everything is created anew below `to`, so that
 * no name and no link on the disk can lead elsewhere. Devices, sockets and pipes are left out. Copies
 * belong to this user, who may read and change all of them; setuid and setgid are dropped.
 * @param names of folders at the top
 * @param to existing folder that has none of these names
 * @throws Ext4Damaged, or the system's error; the reason of `cancel` once that is aborted
 */
export async function copyOut(
  disk: string,
  names: readonly string[],
  to: string,
  cancel: AbortSignal,
): Promise<void> {
  const system = new Ext4(disk)
  try {
    const copy = new Copy(system, cancel)
    const top = [...entriesOf(system, system.inode(rootInode))]
    for (const name of names) {
      const found = top.find((entry) => entry.name.toString('latin1') === name)
      const inode = found && system.inode(found.inode)
      if (inode?.kind !== 'folder') throw new Ext4Damaged(`it has no folder ${name}`)
      await copy.folder(inode, Buffer.from(`${to}/${name}`))
    }
  } finally {
    system.close()
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

  async folder(folder: Inode, path: Buffer): Promise<void> {
    if (this.folders.has(folder.number)) throw new Ext4Damaged('a folder is in two places')
    this.folders.add(folder.number)
    mkdirSync(path, { mode: folder.mode | 0o700 })
    for (const { name, inode } of entriesOf(this.system, folder)) {
      this.cancel.throwIfAborted()
      if (++this.entries > mostEntries) throw new Ext4Damaged('it has too many files')
      await this.entry(this.system.inode(inode), Buffer.concat([path, Buffer.from('/'), name]))
    }
  }

  private async entry(inode: Inode, path: Buffer): Promise<void> {
    if (inode.kind === 'folder') await this.folder(inode, path)
    else if (inode.kind === 'link') symlinkSync(targetOf(this.system, inode), path)
    else if (inode.kind === 'file') await this.file(inode, path)
  }

  private async file(inode: Inode, path: Buffer): Promise<void> {
    this.count(inode.size)
    const mode = inode.mode | ((inode.mode & 0o111) === 0 ? 0o600 : 0o700)
    // `x`: it fails if there is anything of that name, also a link.
    const file = await open(path, 'wx', mode)
    try {
      await file.truncate(inode.size)
      for (const { offset, position, length } of piecesOf(this.system, inode)) {
        for (let at = 0; at < length; at += chunkBytes) {
          this.cancel.throwIfAborted()
          const chunk = this.buffer.subarray(0, Math.min(chunkBytes, length - at))
          this.system.fill(chunk, position + at)
          await writeWhole(file, chunk, offset + at)
        }
      }
    } finally {
      await file.close()
    }
  }

  private count(bytes: number): void {
    this.bytes += bytes
    if (this.bytes > mostBytes) throw new Ext4Damaged(`its files have more than ${mostBytes} bytes`)
  }
}

async function writeWhole(file: Awaited<ReturnType<typeof open>>, bytes: Buffer, position: number) {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}
