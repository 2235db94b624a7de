import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { Erofs, ErofsDamaged } from '../../../../src/formats/erofs/erofs.js'
import { scratch } from '../../../scratch.js'
import { imageOf } from './make.js'

const content = Buffer.from('code '.repeat(120))

function opened(image: Buffer): Erofs {
  const folder = scratch('erofs')
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'image')
  writeFileSync(path, image)
  const erofs = new Erofs(path)
  onTestFinished(() => erofs.close())
  return erofs
}

it('has files, folders and links', () => {
  const image = opened(imageOf(content))
  const file = image.at(['lib', 'a.so'])
  expect(file).toMatchObject({ kind: 'file', size: content.length })
  expect(Buffer.concat((file?.spans ?? []).map((span) => image.bytesAt(span)))).toEqual(content)
  expect(image.at([])).toMatchObject({ kind: 'folder' })
  const link = image.at(['link'])
  expect(link && image.target(link)).toBe('/lib/a.so')
})

it('has nothing under other names, nor below a file', () => {
  const image = opened(imageOf(content))
  for (const parts of [['none'], ['lib', 'a.so', 'b'], ['link', 'x'], ['']]) {
    expect(image.at(parts)).toBeUndefined()
  }
})

it('is refused where it has what is not known', () => {
  expect(() => opened(Buffer.alloc(4096))).toThrow(ErofsDamaged)
  const compressed = imageOf(content)
  compressed.writeUInt32LE(1, 1024 + 80)
  expect(() => opened(compressed)).toThrow('it has features 0x1')
  const chunks = imageOf(content)
  chunks.writeUInt16LE(4 << 1, 64 * 32)
  expect(() => opened(chunks).at(['lib', 'a.so'])).toThrow('a file has the layout 4')
})

it('fails in no other way, however it is damaged', () => {
  const whole = imageOf(content)
  let seed = 1
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  for (let round = 0; round < 500; round++) {
    const image = Buffer.from(
      whole.subarray(0, round % 3 === 0 ? next(whole.length) : whole.length),
    )
    for (let count = 0; count < 8 && image.length > 0; count++) {
      image.writeUInt8(next(256), next(image.length))
    }
    try {
      const erofs = opened(image)
      for (const parts of [['lib', 'a.so'], ['link']]) {
        const node = erofs.at(parts)
        if (node?.kind === 'link') erofs.target(node)
      }
    } catch (error) {
      expect(error).toBeInstanceOf(ErofsDamaged)
    }
  }
})
