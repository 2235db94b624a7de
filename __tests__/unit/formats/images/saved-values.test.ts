import { expect, it } from 'vitest'
import { readPagemap } from '../../../../src/formats/images/pagemap.js'
import { savedValues } from '../../../../src/formats/images/saved-values.js'
import { folderOf, pagemapImage } from './make.js'

it('reads words of saved pages, and leaves out what was not saved or crosses a page', () => {
  const pages = Buffer.alloc(3 * 4096)
  for (const at of [0, 4096 + 8, 2 * 4096 + 16]) pages.writeBigUInt64LE(BigInt(0x1000 + at), at)
  const spans = [
    [
      [1, 5 * 4096],
      [2, 2],
    ],
    [
      [1, 9 * 4096],
      [2, 1],
    ],
  ] as const
  const folder = folderOf({ 'pagemap-1.img': pagemapImage(spans), 'pages-1.img': pages })
  const addresses = [5 * 4096, 6 * 4096 + 8, 7 * 4096, 9 * 4096 + 16, 9 * 4096 + 4092].map(BigInt)
  expect(savedValues(readPagemap(folder, 'pagemap-1.img'), addresses)).toEqual(
    new Map([
      [BigInt(5 * 4096), 0x1000n],
      [BigInt(6 * 4096 + 8), BigInt(0x1000 + 4096 + 8)],
      [BigInt(9 * 4096 + 16), BigInt(0x1000 + 2 * 4096 + 16)],
    ]),
  )
})
