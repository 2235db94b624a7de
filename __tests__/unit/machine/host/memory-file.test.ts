import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openMemoryFile } from '../../../../src/machine/host/memory-file.js'

/** More than any machine has. */
const tooMuch = 2 ** 32

it('a file in memory is found by its path until it is closed, and takes what was written', () => {
  const file = openMemoryFile(4)
  if (file === undefined) throw new Error('there is no /dev/shm')
  truncateSync(file.path, 4 * 1024 ** 2)
  expect(file.taken()).toBe(0)
  writeFileSync(file.path, Buffer.alloc(1024 ** 2, 7))
  expect(readFileSync(file.path)[1000]).toBe(7)
  expect(file.taken()).toBe(1)
  file.close()
  expect(() => readFileSync(file.path)).toThrow('ENOENT')
})

it('a file that this machine has no room for is refused', () => {
  expect(openMemoryFile(tooMuch)).toBeUndefined()
})

it('room that a settled file does not take is free for others', () => {
  const most = largestFile()
  const first = openMemoryFile(most)
  expect(openMemoryFile(1)).toBeUndefined()
  first?.settle()
  const second = openMemoryFile(most)
  expect(second).toBeDefined()
  second?.close()
  first?.close()
  expect(largestFile()).toBe(most)
})

/** MiB of the largest file that there is room for */
function largestFile(): number {
  let size = 0
  for (let step = 2 ** 31; step >= 1; step /= 2) {
    const file = openMemoryFile(size + step)
    if (file !== undefined) size += step
    file?.close()
  }
  return size
}
