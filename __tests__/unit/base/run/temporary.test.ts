import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { withTemporaryFolder } from '../../../../src/base/run/temporary.js'
import { scratch } from '../../../scratch.js'

let directory: string
beforeEach(() => {
  directory = scratch('temporary-test')
})
afterEach(() => rmSync(directory, { recursive: true }))

it('makes a folder, says which, and removes it with all that is in it', async () => {
  const remembered: string[] = []
  const folder = await withTemporaryFolder(
    { remember: (path) => remembered.push(path), parent: directory },
    async (path) => {
      expect(dirname(path)).toBe(directory)
      writeFileSync(join(path, 'disk.img'), 'x')
      return path
    },
  )
  expect(remembered).toEqual([folder])
  expect(existsSync(folder)).toBe(false)
})

it('removes the folder after an error, too', async () => {
  let folder = ''
  const failing = withTemporaryFolder(
    {
      remember: (path) => {
        folder = path
      },
      parent: directory,
    },
    () => Promise.reject(new Error('of the work')),
  )
  await expect(failing).rejects.toThrow('of the work')
  expect(existsSync(folder)).toBe(false)
})

it('avoids a directory whose path is too long for sockets', async () => {
  const long = join(directory, 'x'.repeat(64))
  mkdirSync(long)
  const parent = await withTemporaryFolder({ remember: () => {}, parent: long }, async (path) =>
    dirname(path),
  )
  expect(parent).toBe('/tmp')
})
