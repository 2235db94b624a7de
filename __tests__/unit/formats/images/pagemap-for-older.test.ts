import { describe, expect, it } from 'vitest'
import { parseImage, readEntries, readEntry } from '../../../../src/formats/images/container.js'
import * as messages from '../../../../src/formats/images/messages.js'
import { pagemapForOlder } from '../../../../src/formats/images/pagemap-for-older.js'
import { golden } from '../../golden/read.js'

const name = 'pagemap-1.img'
const newer = golden('pagemap-4.2.img')
const entriesOf = (bytes: Buffer) => [
  ...readEntries(parseImage(name, bytes, 'pagemap'), messages.pagemap, 1),
]

describe('a pagemap of CRIU 4.2', () => {
  it('has the number of pages where older versions look for it, and everything else as before', () => {
    const written = pagemapForOlder(name, newer) as Buffer
    const before = entriesOf(newer)
    expect(before.map(({ compatNrPages }) => compatNrPages)).toEqual(before.map(() => 0))
    expect(entriesOf(written)).toEqual(
      before.map((entry) => ({ ...entry, compatNrPages: Number(entry.nrPages) })),
    )
    const heads = [newer, written].map((bytes) =>
      readEntry(parseImage(name, bytes, 'pagemap'), messages.pagemapHead),
    )
    expect(heads[1]).toEqual(heads[0])
  })

  it('is left as it is where there is nothing to add', () => {
    expect(pagemapForOlder(name, pagemapForOlder(name, newer) as Buffer)).toBeUndefined()
    expect(pagemapForOlder(name, golden('sleep-images/pagemap-10000.img'))).toBeUndefined()
  })

  it('writes numbers of more than seven bits', () => {
    const entry = (pages: number[]) => [0x08, 0x80, 0x20, 0x10, 0x00, 0x20, 0x04, 0x28, ...pages]
    const made = (pages: number[]) => {
      const [head, content] = [[0x08, 0x01], entry(pages)]
      const sized = (bytes: number[]) => [bytes.length, 0, 0, 0, ...bytes]
      return Buffer.concat([newer.subarray(0, 8), Buffer.from([...sized(head), ...sized(content)])])
    }
    const written = pagemapForOlder(name, made([0xff, 0xff, 0xff, 0xff, 0x0f])) as Buffer
    expect(entriesOf(written)).toMatchObject([{ compatNrPages: 2 ** 32 - 1 }])
    // As many pages as that have no place in an older one.
    expect(pagemapForOlder(name, made([0x80, 0x80, 0x80, 0x80, 0x10]))).toBeUndefined()
  })
})
