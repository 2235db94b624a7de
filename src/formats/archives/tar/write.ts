import type { ByteText, EntryHeader, EntryKind } from '../entry.js'
import { blockSize, paddingOf } from './header.js'
import { type PaxRecord, writePax } from './pax.js'

const types: Readonly<Record<EntryKind, string>> = {
  file: '0',
  'hard-link': '1',
  link: '2',
  character: '3',
  block: '4',
  folder: '5',
  pipe: '6',
}

/** The two empty blocks at the end of a tar. */
export const endOfTar = Buffer.alloc(2 * blockSize)

/** What follows a file's content. */
export function paddingAfter(size: number): Buffer {
  return endOfTar.subarray(0, paddingOf(size))
}

/**
 * The blocks before an entry's content: ustar's, and pax records for what does not fit there. tar,
 * mkfs.erofs and libarchive read them.
 */
export function headerOf(entry: EntryHeader): Buffer {
  const name = `${entry.path.join('/')}${entry.kind === 'folder' ? '/' : ''}`
  const path = name === '/' ? './' : name
  const records = recordsOf(entry, path)
  const own = block({ ...entry, name: path, type: types[entry.kind] })
  if (records.length === 0) return own
  const extended = writePax(records)
  const before = block({ ...plain, name: 'pax', type: 'x', size: extended.length })
  return Buffer.concat([before, extended, paddingAfter(extended.length), own])
}

interface Fields extends Omit<EntryHeader, 'path' | 'kind' | 'attributes'> {
  readonly name: ByteText
  readonly type: string
}

const plain = {
  mode: 0o644,
  uid: 0,
  gid: 0,
  mtime: 0,
  size: 0,
  target: '',
  device: { major: 0, minor: 0 },
}

const largest = (digits: number) => 8 ** digits - 1

function recordsOf(entry: EntryHeader, path: ByteText): PaxRecord[] {
  const records: PaxRecord[] = []
  const add = (key: string, value: ByteText) =>
    records.push({ key, value: Buffer.from(value, 'latin1') })
  if (path.length > 100) add('path', path)
  if (entry.target.length > 100) add('linkpath', entry.target)
  if (entry.size > largest(11)) add('size', `${entry.size}`)
  if (entry.uid > largest(7)) add('uid', `${entry.uid}`)
  if (entry.gid > largest(7)) add('gid', `${entry.gid}`)
  if (entry.mtime < 0 || entry.mtime > largest(11)) add('mtime', `${entry.mtime}`)
  for (const [key, value] of entry.attributes) records.push({ key: `SCHILY.xattr.${key}`, value })
  return records
}

function block({ name, type, mode, uid, gid, size, mtime, target, device }: Fields): Buffer {
  const bytes = Buffer.alloc(blockSize)
  const octal = (value: number, at: number, digits: number) => {
    const fits = value >= 0 && value <= largest(digits) ? value : 0
    bytes.write(fits.toString(8).padStart(digits, '0'), at, 'latin1')
  }
  bytes.write(name.slice(0, 100), 0, 'latin1')
  octal(mode, 100, 7)
  octal(uid, 108, 7)
  octal(gid, 116, 7)
  octal(size, 124, 11)
  octal(mtime, 136, 11)
  bytes.write(type, 156, 'latin1')
  bytes.write(target.slice(0, 100), 157, 'latin1')
  bytes.write('ustar\x0000', 257, 'latin1')
  octal(device.major, 329, 7)
  octal(device.minor, 337, 7)
  bytes.write(' '.repeat(8), 148, 'latin1')
  let sum = 0
  for (const byte of bytes) sum += byte
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return bytes
}
