import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyPages, pagesOf } from '../../../../src/machine/states/pages.js'
import { scratch } from '../../../scratch.js'

const kib = 1024
const size = 8 * 1024 * kib

/** A sparse file with some text at some places. */
async function sparse(texts: Readonly<Record<number, string>>) {
  const file = await open(join(scratch('pages'), 'memory'), 'w+')
  await file.truncate(size)
  for (const [offset, text] of Object.entries(texts)) await file.write(text, Number(offset))
  return file
}

const look = (file: Awaited<ReturnType<typeof sparse>>) => pagesOf(file, [[0, size]])

const texts = { 0: 'first', [64 * kib]: 'next to it', [3000 * kib]: 'far', [size - 4]: 'last' }

describe('the pages of a sparse file', () => {
  it('are the parts that are not zero', async () => {
    const { runs } = await look(await sparse(texts))
    const granule = 64 * kib
    const far = Math.floor((3000 * kib) / granule) * granule
    expect(runs).toEqual([
      [0, 2 * granule],
      [far, granule],
      [size - granule, granule],
    ])
  })

  it('are looked for only where there may be data', async () => {
    const { runs } = await pagesOf(await sparse(texts), [
      [0, 64 * kib],
      [2048 * kib, 2048 * kib],
    ])
    expect(runs.map(([offset]) => offset)).toEqual([0, Math.floor(3000 / 64) * 64 * kib])
  })

  it('are none where all is zero', async () => {
    expect(await look(await sparse({}))).toMatchObject({ size, runs: [] })
  })

  it('are copied to an empty file, which is then the same', async () => {
    const [from, to] = [await sparse(texts), await open(join(scratch('pages'), 'copy'), 'w+')]
    expect(await copyPages(from, to, await look(from))).toBe(true)
    expect((await to.readFile()).equals(await from.readFile())).toBe(true)
    // 512 bytes each; the file system may use larger ones.
    expect((await to.stat()).blocks).toBeLessThan(size / 512 / 4)
  })

  it('are copied whole, also where the file system takes only a part at a time', async () => {
    const [from, to] = [await sparse(texts), await open(join(scratch('pages'), 'copy'), 'w+')]
    const write = to.write.bind(to)
    const nearlyFull: typeof to = Object.assign(to, {
      write: (bytes: Buffer, offset: number, length: number, at: number) =>
        write(bytes, offset, Math.min(length, 10_000), at),
    })
    expect(await copyPages(from, nearlyFull, await look(from))).toBe(true)
    expect((await to.readFile()).equals(await from.readFile())).toBe(true)
  })

  it.each([
    ['a byte has changed', async (file: Awaited<ReturnType<typeof sparse>>) => file.write('F', 0)],
    ['it was cut short', async (file: Awaited<ReturnType<typeof sparse>>) => file.truncate(4096)],
    ['it has grown', async (file: Awaited<ReturnType<typeof sparse>>) => file.truncate(2 * size)],
    [
      'it was cut short and filled up again',
      async (file: Awaited<ReturnType<typeof sparse>>) => {
        await file.truncate(4096)
        await file.truncate(size)
      },
    ],
  ])('are not what they were if %s', async (_, harm) => {
    const from = await sparse(texts)
    const pages = await look(from)
    await harm(from)
    const to = await open(join(scratch('pages'), 'copy'), 'w+')
    expect(await copyPages(from, to, pages)).toBe(false)
  })
})
