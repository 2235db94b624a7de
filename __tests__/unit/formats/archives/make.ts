import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bytes } from '../../../../src/formats/archives/bytes.js'
import type { ArchiveEntry, EntryHeader } from '../../../../src/formats/archives/entry.js'
import { entriesOf, type Reading } from '../../../../src/formats/archives/tar/read.js'
import { endOfTar, headerOf, paddingAfter } from '../../../../src/formats/archives/tar/write.js'
import { scratch } from '../../../scratch.js'

/** The bytes as a stream, in chunks of an awkward size. */
export async function* streamOf(bytes: Buffer, size = 1000): Bytes {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

export async function bytesOf(stream: Bytes): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

export type Read = Omit<ArchiveEntry, 'content'> & { readonly bytes: Buffer }

/** All entries of a tar, with their contents. */
export async function readAll(tar: Buffer, reading: Partial<Reading> = {}): Promise<Read[]> {
  const read: Read[] = []
  for await (const entry of entriesOf(streamOf(tar), { title: 'the tar', ...reading })) {
    read.push({ ...entry, bytes: await bytesOf(entry.content()) })
  }
  return read
}

/** What GNU tar makes of the files that a shell script makes in an empty folder. */
export function gnuTar(script: string, options: readonly string[] = []): Buffer {
  const folder = scratch('tar')
  execFileSync('sh', ['-ec', `mkdir files; cd files; ${script}`], { cwd: folder })
  const tar = join(folder, 'made.tar')
  execFileSync('tar', ['-c', '-f', tar, ...options, '-C', join(folder, 'files'), '.'])
  return readFileSync(tar)
}

/** What Python's tarfile makes; the script has `add(name, content=b'', **fields)`. */
export function pythonTar(script: string): Buffer {
  const begin = [
    'import io, sys, tarfile',
    "t = tarfile.open(fileobj=sys.stdout.buffer, mode='w|', format=tarfile.PAX_FORMAT)",
    "def add(name, content=b'', **fields):",
    '  i = tarfile.TarInfo(name)',
    '  i.size = len(content)',
    '  for key, value in fields.items(): setattr(i, key, value)',
    '  t.addfile(i, io.BytesIO(content))',
  ]
  const python = [...begin, script, 't.close()'].join('\n')
  return execFileSync('python3', ['-c', python], { maxBuffer: 64 * 1024 ** 2 })
}

export type Made = Partial<Omit<EntryHeader, 'path' | 'size'>> & { readonly content?: string }

/** A tar of our own writer: it writes what tools refuse to. */
export function ownTar(entries: readonly (readonly [path: string, made?: Made])[]): Buffer {
  const parts = entries.flatMap(([path, all = {}]: readonly [string, Made?]) => {
    const { content = '', ...made } = all
    const bytes = Buffer.from(content)
    const header = headerOf({
      kind: path.endsWith('/') ? 'folder' : made.target === undefined ? 'file' : 'link',
      mode: 0o644,
      uid: 0,
      gid: 0,
      mtime: 0,
      target: '',
      device: { major: 0, minor: 0 },
      attributes: new Map(),
      ...made,
      path: path.split('/').filter((part, at) => part !== '' || at === 0),
      size: bytes.length,
    })
    return [header, bytes, paddingAfter(bytes.length)]
  })
  return Buffer.concat([...parts, endOfTar])
}
