import {
  closeSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { openCached } from '../../../../src/checkpoint/roots/image-cache.js'
import { scratch } from '../../../scratch.js'

let folder: string
beforeEach(() => {
  const around = scratch('image-cache')
  onTestFinished(() => rmSync(around, { recursive: true }))
  folder = join(around, 'roots')
})

const large = 1024 ** 3
async function contentOf(name: string, content: string, maxBytes = large): Promise<string> {
  const opened = await openCached(folder, name, maxBytes, async (path) =>
    writeFileSync(path, content),
  )
  onTestFinished(() => closeSync(opened))
  return readFileSync(`/proc/self/fd/${opened}`, 'utf8')
}

it('makes an image once', async () => {
  expect(await contentOf('a', 'first')).toBe('first')
  expect(await contentOf('a', 'second')).toBe('first')
  expect(readdirSync(folder)).toEqual(['a'])
})

it('has one image after two runs have made it at once', async () => {
  const both = await Promise.all([contentOf('a', 'same'), contentOf('a', 'same')])
  expect(both).toEqual(['same', 'same'])
  expect(readdirSync(folder)).toEqual(['a'])
})

it('keeps nothing of an image that could not be made', async () => {
  const broken = openCached(folder, 'a', large, async (path) => {
    writeFileSync(path, 'half')
    throw new Error('full')
  })
  await expect(broken).rejects.toThrow('full')
  expect(readdirSync(folder)).toEqual([])
})

it('removes the image that was used longest ago, which stays readable where it is open', async () => {
  const block = 'x'.repeat(4096)
  const first = await openCached(folder, 'a', large, async (path) => writeFileSync(path, block))
  onTestFinished(() => closeSync(first))
  await contentOf('b', block)
  utimesSync(join(folder, 'b'), new Date(0), new Date(0))
  utimesSync(join(folder, 'a'), new Date(1), new Date(1))
  await contentOf('c', block, 8192)
  expect(readdirSync(folder).sort()).toEqual(['a', 'c'])
  await contentOf('d', block, 4096)
  expect(existsSync(join(folder, 'a'))).toBe(false)
  expect(readFileSync(`/proc/self/fd/${first}`, 'utf8')).toBe(block)
})
