import { Ext4, Ext4Damaged, type Inode } from './file-system.js'
import { entriesOf, mostEntries, topEntries } from './folder.js'

/** What a copy of a file does not have when an ordinary user makes it. */
export interface Attributes {
  /** below the top of the disk, without a slash at the beginning; need not be UTF-8 */
  readonly path: Buffer
  /** `gone`: overlayfs' mark that a file was deleted */
  readonly kind: 'gone' | 'link' | 'other'
  /** permission bits with setuid, setgid and sticky */
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

/**
 * The attributes of all files in folders of an ext4 file system, those of a folder before those of what
 * is in it. Devices, sockets and pipes are left out, as by `copyOut`.
 * @param names of folders at the top
 * @throws Ext4Damaged, or the system's error
 */
export function attributesIn(disk: string, names: readonly string[]): Attributes[] {
  const system = new Ext4(disk)
  const all: Attributes[] = []
  const seen = new Set<number>()
  const add = (inode: Inode, path: Buffer): void => {
    const { kind, mode, special, uid, gid, deleted } = inode
    if (kind === 'other' && !deleted) return
    if (all.length >= mostEntries) throw new Ext4Damaged('it has too many files')
    const what = deleted ? 'gone' : kind === 'link' ? 'link' : 'other'
    all.push({ path, kind: what, mode: mode | special, uid, gid })
    if (kind !== 'folder') return
    if (seen.has(inode.number)) throw new Ext4Damaged('a folder is in two places')
    seen.add(inode.number)
    for (const entry of entriesOf(system, inode)) {
      add(system.inode(entry.inode), Buffer.concat([path, Buffer.from('/'), entry.name]))
    }
  }
  try {
    for (const entry of topEntries(system)) {
      if (names.includes(entry.name.toString('latin1'))) add(system.inode(entry.inode), entry.name)
    }
    return all
  } finally {
    system.close()
  }
}
