import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFile } from '../../../../src/checkpoint/roots/find-file.js'
import { findSilentCode } from '../../../../src/diagnose/hazards/silent-code.js'
import { AddressSpaces } from '../../../../src/formats/images/address-space.js'
import {
  type Fields,
  folderOf,
  image,
  loneProcess,
  pagemapImage,
  protobuf,
} from '../../formats/images/make.js'

const page = 4096
const lzcnt = Buffer.from('f3480fbdc7', 'hex')
const tzcnt = Buffer.from('f3480fbcc7', 'hex')
const status = { filePrivate: 1 << 6, anonShared: 1 << 8, anonymous: 1 << 9, vdso: 1 << 3 }

function mapping(first: number, pages: number, kind: number, id = 0, offset = 0, prot = 5) {
  const fields: Fields = [
    ...[
      [1, first * page] as const,
      [2, (first + pages) * page] as const,
      [3, offset * page] as const,
    ],
    ...[[4, id] as const, [5, prot] as const, [6, 2] as const, [7, kind] as const, [8, 1] as const],
  ]
  return [14, protobuf(fields)] as const
}

/** A checkpoint of one process `app` with these mappings and one file, whose path is `/lib/a.so`. */
function checkpoint(
  mappings: readonly (readonly [number, Buffer])[],
  pages: Buffer,
  size = 3 * page,
) {
  const mm: Fields = [[6, 0], [7, 0], [12, 1], ...mappings]
  const reg: Fields = [
    [1, 7],
    [2, 0],
    [3, 0],
    [6, '/lib/a.so'],
    [8, size],
  ]
  return {
    'pstree.img': loneProcess(9),
    'core-9.img': image('core', [
      protobuf([
        [1, 1],
        [
          3,
          protobuf([
            [1, 1],
            [6, 'app'],
          ]),
        ],
      ]),
    ]),
    'mm-9.img': image('mm', [protobuf(mm)]),
    'files.img': image('files', [
      protobuf([
        [1, 1],
        [2, 7],
        [3, protobuf(reg)],
      ]),
    ]),
    'pagemap-9.img': pagemapImage([
      [
        [1, 16 * page],
        [2, pages.length / page],
      ],
    ]),
    'pages-1.img': pages,
  }
}

function findSilent(images: string, roots: readonly string[]) {
  return findSilentCode(new AddressSpaces(images), (path) => findFile(path, roots))
}

function pagesOf(...code: readonly Buffer[]): Buffer {
  return Buffer.concat(code.map((one) => Buffer.concat([one], page)))
}

function rootWith(content: Buffer): string {
  const root = folderOf({})
  mkdirSync(join(root, 'lib'))
  writeFileSync(join(root, 'lib/a.so'), content)
  return root
}

describe('LZCNT and TZCNT in a checkpoint', () => {
  const compiled = (instruction: string, count: number) => ({
    ...{ kind: 'compiled', where: 'app', instruction, count },
  })

  it('are counted in anonymous executable memory and nowhere else', async () => {
    const pages = pagesOf(Buffer.concat([lzcnt, tzcnt, lzcnt]), lzcnt, tzcnt)
    const images = folderOf(
      checkpoint(
        [
          mapping(16, 1, status.anonymous),
          mapping(17, 1, status.anonymous, 0, 0, 3), // only to be read and written
          mapping(18, 1, status.vdso),
        ],
        pages,
      ),
    )
    expect(await findSilent(images, [])).toEqual({
      found: [compiled('LZCNT', 2), compiled('TZCNT', 1)],
      unread: [],
    })
  })

  it('are not counted in a 32-bit process, which is told', async () => {
    const zeros = Array.from({ length: 24 }, (_, index) => [index + 1, 0] as const)
    const registers = protobuf([...zeros, [28, 2]])
    const core = protobuf([
      [1, 1],
      [2, protobuf([[1, 0] as const, [2, registers] as const, [3, protobuf([[7, 0]])] as const])],
      [3, protobuf([[1, 1] as const, [6, 'app'] as const])],
    ])
    const images = folderOf({
      ...checkpoint([mapping(16, 1, status.anonymous)], pagesOf(lzcnt)),
      'core-9.img': image('core', [core]),
    })
    expect(await findSilent(images, [])).toEqual({
      found: [],
      unread: ['the code of app, which is 32-bit'],
    })
  })

  it('are counted once in a segment that several mappings share', async () => {
    const images = folderOf({
      ...checkpoint(
        [mapping(64, 1, status.anonShared, 5, 1), mapping(80, 1, status.anonShared, 5, 1)],
        pagesOf(tzcnt, lzcnt),
      ),
      // Its addresses are offsets in the segment.
      'pagemap-shmem-5.img': pagemapImage([
        [
          [1, 0],
          [2, 2],
        ],
      ]),
    })
    expect((await findSilent(images, [])).found).toEqual([compiled('LZCNT', 1)])
  })

  it('are seen across the seams of what is read at a time', async () => {
    const pages = Buffer.alloc(3 * 1024 ** 2, 0x90)
    for (let seam = 1; seam <= 2; seam++) lzcnt.copy(pages, seam * 1024 ** 2 - 3)
    const images = folderOf(checkpoint([mapping(16, 768, status.anonymous)], pages))
    expect((await findSilent(images, [])).found).toEqual([compiled('LZCNT', 2)])
  })

  it('are counted in what is mapped of a file, each part once', async () => {
    const root = rootWith(pagesOf(tzcnt, Buffer.concat([lzcnt, tzcnt]), lzcnt))
    const mappings = [
      mapping(32, 1, status.filePrivate, 7, 1),
      mapping(48, 9, status.filePrivate, 7, 1), // goes on beyond the end of the file
    ]
    const { found, unread } = await findSilent(folderOf(checkpoint(mappings, pagesOf(lzcnt))), [
      root,
    ])
    expect(found).toEqual([
      { kind: 'file', where: 'a.so', instruction: 'LZCNT', count: 2 },
      { kind: 'file', where: 'a.so', instruction: 'TZCNT', count: 1 },
    ])
    expect(unread).toEqual([])
  })

  it('are looked for in the uppermost file of that name', async () => {
    const upper = rootWith(pagesOf(lzcnt, lzcnt, lzcnt))
    const lower = rootWith(pagesOf(tzcnt, tzcnt, tzcnt))
    const images = folderOf(checkpoint([mapping(32, 3, status.filePrivate, 7)], pagesOf(lzcnt)))
    expect((await findSilent(images, [upper, lower])).found).toMatchObject([
      { instruction: 'LZCNT', count: 3 },
    ])
  })

  it.each([
    ['is gone', () => folderOf({}), '/lib/a.so, which is missing'],
    ['has another size', () => rootWith(pagesOf(lzcnt)), '/lib/a.so, which has changed'],
  ])('are not known of a file that %s', async (_, root, unread) => {
    const images = folderOf(checkpoint([mapping(32, 3, status.filePrivate, 7)], pagesOf(lzcnt)))
    expect(await findSilent(images, [root()])).toEqual({ found: [], unread: [unread] })
  })
})
