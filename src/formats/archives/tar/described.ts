import {
  type ByteText,
  type EntryHeader,
  type EntryKind,
  noAttributes,
  noDevice,
} from '../entry.js'
import { longestPath } from '../limits.js'
import { BadPath, partsOf } from '../path.js'
import type { Header } from './header.js'
import { Malformed } from './malformed.js'
import type { PaxRecord } from './pax.js'
import { wholeNumber } from './sparse.js'

/** What the headers before an entry's own say about it. */
export interface Extended {
  /** in their order; for one key the last counts */
  readonly records: readonly PaxRecord[]
  /** GNU's own way of long names */
  readonly longName: ByteText | undefined
  readonly longTarget: ByteText | undefined
}

/** An entry without holes: `size` is what is stored. */
export type Described = Omit<EntryHeader, 'path'> & { readonly name: ByteText }

const kinds: Readonly<Record<string, EntryKind>> = {
  '0': 'file',
  '1': 'hard-link',
  '2': 'link',
  '3': 'character',
  '4': 'block',
  '5': 'folder',
  '6': 'pipe',
  '7': 'file',
  // GNU: a folder whose content is a list of names, and a sparse file.
  D: 'folder',
  S: 'file',
}

const attributePrefix = 'SCHILY.xattr.'

/** @throws Malformed, or BadPath for where a link leads */
export function described(header: Header, { records, longName, longTarget }: Extended): Described {
  const said = (key: string) => records.findLast((record) => record.key === key)?.value
  const text = (key: string) => said(key)?.toString('latin1')
  const number = (key: string, fallback: number) => {
    const value = text(key)
    return value === undefined || value === '' ? fallback : wholeNumber(value)
  }
  const name = text('GNU.sparse.name') ?? text('path') ?? longName ?? header.name
  const kind = kindOf(header, name)
  const target = text('linkpath') ?? longTarget ?? header.target
  return {
    name,
    kind,
    mode: header.mode,
    uid: number('uid', header.uid),
    gid: number('gid', header.gid),
    mtime: secondsOf(text('mtime')) ?? header.mtime,
    size: kind === 'file' ? number('size', header.size) : 0,
    target: targetOf(kind, target),
    device: deviceOf(header),
    attributes: attributesOf(records),
  }
}

/** Before POSIX a folder was a file whose name ends in a slash. */
function kindOf({ type }: Header, name: ByteText): EntryKind {
  const kind = kinds[type]
  if (kind === undefined) {
    throw new Malformed(`an entry has the type ${JSON.stringify(type)}, which is not known`)
  }
  return kind === 'file' && name.endsWith('/') ? 'folder' : kind
}

function targetOf(kind: EntryKind, target: ByteText): ByteText {
  if (kind === 'hard-link') return partsOf(target).join('/')
  if (kind !== 'link') return ''
  if (target === '' || target.includes('\0')) throw new Malformed('a link leads nowhere')
  if (target.length > longestPath) throw new BadPath(`a link has ${target.length} bytes`)
  return target
}

function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  const seconds = Math.floor(Number(text))
  if (!/^-?\d+(\.\d*)?$/.test(text) || !Number.isSafeInteger(seconds)) {
    throw new Malformed(`a time is ${JSON.stringify(text.slice(0, 40))}`)
  }
  return seconds
}

function deviceOf({ major, minor }: Header): EntryHeader['device'] {
  return major === 0 && minor === 0 ? noDevice : { major, minor }
}

function attributesOf(records: readonly PaxRecord[]): EntryHeader['attributes'] {
  if (!records.some(({ key }) => key.startsWith(attributePrefix))) return noAttributes
  return new Map(
    records
      .filter(({ key, value }) => key.startsWith(attributePrefix) && value.length > 0)
      // Copied: a part of a buffer would keep all of it.
      .map(({ key, value }) => [key.slice(attributePrefix.length), Buffer.from(value)]),
  )
}
