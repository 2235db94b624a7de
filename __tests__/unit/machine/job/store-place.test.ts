import { lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { memoryOfStores, placeStore, settleStore } from '../../../../src/machine/job/store-place.js'
import { scratch } from '../../../scratch.js'

const mebibyte = Buffer.alloc(1024 ** 2, 7)
const ends: (() => void)[] = []
const run = { atEnd: (end: () => void) => void ends.push(end) }
afterEach(() => {
  for (const end of ends.splice(0)) end()
})
const isLink = (path: string) => lstatSync(path).isSymbolicLink()

it('a store lies in memory until its run ends', async () => {
  const path = join(scratch('store'), 'store')
  await placeStore(run, { path, size: 4, freeMemory: 8, guest: 1 })
  expect(isLink(path)).toBe(true)
  writeFileSync(path, mebibyte)
  settleStore(path)
  expect(memoryOfStores()).toBe(1)
  for (const end of ends) end()
  expect(memoryOfStores()).toBe(0)
  expect(() => readFileSync(path)).toThrow('ENOENT')
})

it('a store that is made again is empty, and the memory of the first is free', async () => {
  const path = join(scratch('store'), 'store')
  for (const _ of [1, 2]) {
    await placeStore(run, { path, size: 4, freeMemory: 8, guest: 1 })
    expect(readFileSync(path)).toHaveLength(0)
    writeFileSync(path, mebibyte)
  }
  expect(memoryOfStores()).toBe(1)
})

it('stores take half of the free memory at most, and the others are files', async () => {
  const folder = scratch('store')
  const place = { size: 4, freeMemory: 8, guest: 1 }
  const [first, second] = [join(folder, 'first'), join(folder, 'second')]
  await placeStore(run, { ...place, path: first })
  writeFileSync(first, mebibyte)
  await placeStore(run, { ...place, path: second })
  expect(isLink(second)).toBe(false)
  expect(lstatSync(second)).toMatchObject({ size: 0, mode: 0o100600 })
  expect(memoryOfStores()).toBe(1)
})

it('a store leaves room in memory for its guest', async () => {
  const path = join(scratch('store'), 'store')
  await placeStore(run, { path, size: 4, freeMemory: 8, guest: 2 ** 32 })
  expect(isLink(path)).toBe(false)
})
