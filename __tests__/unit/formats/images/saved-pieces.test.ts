import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPagemap } from '../../../../src/formats/images/pagemap.js'
import { savedPieces } from '../../../../src/formats/images/saved-pieces.js'
import { type Fields, folderOf, pagemapImage } from './make.js'

const page = 4096
const name = 'pagemap-1.img'
const present = 4
const lazy = 2
const inParent = 1

const span = (first: number, pages: number, flags?: number): Fields => [
  [1, first * page],
  [2, pages],
  ...(flags === undefined ? [] : ([[4, flags]] as [number, number][])),
]
const folder = (spans: readonly Fields[], pages: number) =>
  folderOf({ [name]: pagemapImage(spans), 'pages-1.img': Buffer.alloc(pages * page) })

/** File's folder, first page in it and number of pages, of each piece. */
function pieces(images: string, from: number, to: number) {
  const found = savedPieces(readPagemap(images, name), BigInt(from * page), BigInt(to * page))
  return found.map(({ file, offset, length }) => [
    file.includes('parent') ? 'parent' : 'here',
    offset / page,
    length / page,
  ])
}

describe('saved pages', () => {
  it('are found where the entries before them end in the file', () => {
    const images = folder([span(3, 3), span(6, 2, present), span(11, 2, present | lazy)], 7)
    expect(pieces(images, 0, 100)).toEqual([['here', 0, 7]])
    expect(pieces(images, 4, 12)).toEqual([['here', 1, 5]])
    expect(pieces(images, 8, 11)).toEqual([])
    expect(pieces(images, 12, 13)).toEqual([['here', 6, 1]])
  })

  it('take no place in the file where they are lazy or in the parent', () => {
    const images = folder([span(3, 2, present), span(5, 4, lazy), span(9, 1, present)], 3)
    expect(pieces(images, 0, 100)).toEqual([['here', 0, 3]])
    expect(pieces(images, 5, 9)).toEqual([])
  })

  it('are counted in 64 bits since CRIU 4.2', () => {
    const images = folder([[...span(3, 0, present), [5, 2]]], 2)
    expect(pieces(images, 0, 100)).toEqual([['here', 0, 2]])
  })

  it('come from the parent where nothing changed', () => {
    // The example in criu/include/pagemap.h.
    const parent = folder([span(3, 3), span(0xb, 6), span(0x18, 4)], 13)
    const old: Fields = [
      [1, 3 * page],
      [2, 2],
      [3, 1],
    ]
    const images = folder(
      [
        old,
        span(5, 1),
        span(0xb, 4, inParent),
        span(0xf, 3),
        span(0x17, 2),
        span(0x19, 3, inParent),
      ],
      6,
    )
    symlinkSync(parent, join(images, 'parent'))
    expect(pieces(images, 0, 100)).toEqual([
      ...[
        ['parent', 0, 2],
        ['here', 0, 1],
        ['parent', 3, 4],
      ],
      ...[
        ['here', 1, 5],
        ['parent', 10, 3],
      ],
    ])
  })

  it('that the parent lacks are damage', () => {
    const images = folder([span(3, 2, inParent)], 0)
    expect(() => pieces(images, 0, 9)).toThrow('it needs a parent, and there is none')
    symlinkSync(folder([span(3, 1), span(5, 1)], 2), join(images, 'parent'))
    expect(() => pieces(images, 0, 9)).toThrow('its parent has no page at 0x4000')
  })

  it('are damaged where the parent is the checkpoint itself', () => {
    const images = folder([span(3, 2, inParent)], 0)
    symlinkSync('.', join(images, 'parent'))
    expect(() => pieces(images, 0, 9)).toThrow('its parents lead back to itself')
  })

  it.each([
    ['overlap', [span(3, 2), span(4, 1)], 3, 'follow those before it'],
    [
      'lie beyond all addresses',
      [
        [
          [1, -page],
          [2, 2],
        ] as Fields,
      ],
      2,
      'follow those before it',
    ],
    [
      'begin within a page',
      [
        [
          [1, 5],
          [2, 1],
        ] as Fields,
      ],
      1,
      'whole pages',
    ],
    ['are more than the file has', [span(3, 2)], 1, 'pages-1.img has 4096 bytes, it needs 8192'],
    ['are 2^64 pages', [[...span(0, 1), [5, -1]] as Fields], 1, 'follow those before it'],
  ])('that %s are damage', (_, spans, pages, problem) => {
    expect(() => pieces(folder(spans, pages), 0, 9)).toThrow(problem)
  })
})
