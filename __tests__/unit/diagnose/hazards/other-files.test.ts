import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findOtherFiles, withPackages } from '../../../../src/diagnose/hazards/other-files.js'
import { otherFilesSentence } from '../../../../src/diagnose/hazards/other-files-sentence.js'
import { AddressSpaces } from '../../../../src/formats/images/address-space.js'
import { codeAt, dataAt, makeElf, page } from '../../formats/elf/make.js'
import { folderOf, image, loneProcess, pagemapImage, protobuf } from '../../formats/images/make.js'

const base = 0x7000_0000_0000
const filePrivate = 1 << 6
const idBefore = Buffer.from('0102030405060708090a0b0c0d0e0f1011121314', 'hex')

function noteOf(id: Buffer): Buffer {
  const head = Buffer.from([4, 0, 0, 0, id.length, 0, 0, 0, 3, 0, 0, 0, 0x47, 0x4e, 0x55, 0])
  return Buffer.concat([head, id])
}

function library(id?: Buffer): Buffer {
  const notes = id ? [{ align: 4, content: noteOf(id) }] : []
  return makeElf({ code: Buffer.alloc(16, 0x90), functions: [], notes })
}

interface RegFile {
  readonly path: string
  readonly size: number
  readonly buildId?: Buffer
}

/** Images of a process that maps code and data of the first file, whose data page it has changed. */
function spacesOf(files: readonly RegFile[], saved: readonly number[]): AddressSpaces {
  const mapped = (start: number, prot: number, offset: number) =>
    [
      14,
      protobuf([
        [1, start],
        [2, start + page],
        ...([
          [3, offset],
          [4, 1],
          [5, prot],
          [6, 2],
        ] as const),
        [7, filePrivate],
        [8, 1],
      ]),
    ] as const
  const regs = files.map(({ path, size, buildId }, index) => {
    const words = buildId
      ? Array.from({ length: buildId.length / 4 }, (_, at) => buildId.readUInt32LE(4 * at))
      : []
    const reg = protobuf([
      ...([
        [1, index + 1],
        [2, 0],
        [3, 0],
        [6, path],
        [8, size],
      ] as const),
      ...words.map((word) => [11, word] as const),
    ])
    return protobuf([
      [1, 1],
      [2, index + 1],
      [3, reg],
    ])
  })
  const core = protobuf([
    [1, 1],
    [
      3,
      protobuf([
        [1, 1],
        [6, 'app'],
      ]),
    ],
  ])
  const folder = folderOf({
    'pstree.img': loneProcess(9),
    'core-9.img': image('core', [core]),
    'mm-9.img': image('mm', [
      protobuf([
        ...([
          [5, 0],
          [6, 0],
          [7, 0],
          [12, 1],
        ] as const),
        mapped(base + codeAt, 5, codeAt),
        mapped(base + dataAt, 3, dataAt),
      ]),
    ]),
    'files.img': image('files', regs),
    'pagemap-9.img': pagemapImage(
      saved.map((address) => [
        [1, address],
        [2, 1],
        [4, 4],
      ]),
    ),
    'pages-1.img': Buffer.alloc(page * saved.length),
  })
  return new AddressSpaces(folder)
}

/** What differs between two roots; the first file is `/lib/a.so`. */
function compared(
  was: Readonly<Record<string, Buffer>>,
  is: Readonly<Record<string, Buffer>>,
  saved: readonly number[] = [],
  buildId?: Buffer,
) {
  const put = (files: Readonly<Record<string, Buffer>>) => {
    const folder = folderOf({})
    for (const [path, content] of Object.entries(files)) {
      writeFileSync(join(folder, path.replaceAll('/', '_')), content)
    }
    return (path: string) =>
      Object.hasOwn(files, path) ? join(folder, path.replaceAll('/', '_')) : undefined
  }
  const files = Object.entries(was).map(([path, content]) => ({
    ...{ path, size: content.length },
    ...(buildId && { buildId }),
  }))
  return findOtherFiles(spacesOf(files, saved), { before: put(was), after: put(is) })
}

const changedAt = (offset: number, id?: Buffer) => {
  const bytes = library(id)
  bytes[offset] = (bytes[offset] ?? 0) ^ 0xff
  return bytes
}

describe('files of another system', () => {
  const a = '/lib/a.so'

  it('that are the same are none', () => {
    expect(compared({ [a]: library() }, { [a]: library() })).toEqual({ files: [], unread: [] })
  })

  it.each([
    ['missing', library(), undefined],
    ['size', library(), Buffer.concat([library(), Buffer.alloc(1)])],
  ])('that CRIU refuses: %s', (how, was, is) => {
    const found = compared({ [a]: was }, is ? { [a]: is } : {})
    expect(found).toEqual({ files: [{ path: a, how, part: 'code' }], unread: [] })
  })

  it('that CRIU refuses for their build id, and only where both have one', () => {
    const other = Buffer.from(idBefore).reverse()
    const was = { [a]: library(idBefore) }
    expect(compared(was, { [a]: library(other) }, [], idBefore).files).toEqual([
      { path: a, how: 'build-id', part: 'code' },
    ])
    expect(compared(was, { [a]: library(idBefore) }, [], idBefore).files).toEqual([])
    const bare = library()
    const grown = Buffer.concat([bare, Buffer.alloc(library(idBefore).length - bare.length)])
    expect(compared(was, { [a]: grown }, [], idBefore).files).toEqual([])
  })

  it('that CRIU does not refuse: by what of them is still read', () => {
    const was = { [a]: library() }
    const part = (offset: number, saved: readonly number[] = []) =>
      compared(was, { [a]: changedAt(offset) }, saved).files.map((one) => [one.how, one.part])
    expect(part(codeAt + 3)).toEqual([['content', 'code']])
    expect(part(dataAt + 3)).toEqual([['content', 'data']])
    // The process has its own copy of that page, which is in the checkpoint.
    expect(part(dataAt + 3, [base + dataAt])).toEqual([])
    // No process has mapped the headers.
    expect(part(0x10)).toEqual([])
  })

  it('that are only open, after those that are refused', () => {
    const jar = Buffer.from('one')
    const was = { [a]: library(), '/srv/app.jar': jar, '/srv/same.jar': jar }
    const is = { '/srv/app.jar': Buffer.from('two'), '/srv/same.jar': jar }
    expect(compared(was, is).files).toEqual([
      { path: a, how: 'missing', part: 'code' },
      { path: '/srv/app.jar', how: 'content', part: 'open' },
    ])
  })

  it('have the packages that both systems name', () => {
    const root = (version: string) => ({
      read: (path: string) =>
        path === '/lib/apk/db/installed'
          ? Buffer.from(`P:a\nV:${version}\nF:lib\nR:a.so\n\n`)
          : undefined,
      list: () => [],
    })
    const file = { path: a, how: 'content', part: 'code' } as const
    const [named] = withPackages([file], { before: root('1.0-r0'), after: root('1.1-r0') })
    expect(named).toEqual({
      ...file,
      packageWas: { name: 'a', version: '1.0-r0' },
      packageIs: { name: 'a', version: '1.1-r0' },
    })
    const [missing] = withPackages([{ ...file, how: 'missing' }], {
      ...{ before: root('1.0-r0'), after: root('1.1-r0') },
    })
    expect(missing?.packageIs).toBeUndefined()
    expect(otherFilesSentence(named ? [named] : [])).toBe(
      '/lib/a.so (a 1.0-r0, here 1.1-r0) has other content on that system and the same size, so CRIU does not refuse it: the app goes on in the middle of other code, which may crash it or give wrong results',
    )
    expect(otherFilesSentence([{ ...file, how: 'size' }])).toBeUndefined()
  })
})
