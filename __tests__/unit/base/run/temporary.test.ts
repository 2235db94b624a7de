import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Owner, ownerHere, ownerText } from '../../../../src/base/run/owner.js'
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
    { remember: (path) => remembered.push(path), parent: directory, say: () => {} },
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
      say: () => {},
    },
    () => Promise.reject(new Error('of the work')),
  )
  await expect(failing).rejects.toThrow('of the work')
  expect(existsSync(folder)).toBe(false)
})

it('avoids a directory whose path is too long for sockets', async () => {
  const long = join(directory, 'x'.repeat(64))
  mkdirSync(long)
  const parent = await withTemporaryFolder(
    { remember: () => {}, parent: long, say: () => {} },
    async (path) => dirname(path),
  )
  expect(parent).toBe('/tmp')
})

describe('the folder of a run that was killed', () => {
  /** As a run of a process leaves it. */
  function left(owner: Partial<Owner>): string {
    const folder = mkdtempSync(join(directory, 'thawcheck-'))
    writeFileSync(join(folder, 'owner'), ownerText({ ...ownerHere(), ...owner }))
    writeFileSync(join(folder, 'disk.img'), 'x')
    return folder
  }
  const openedBeside = async () => {
    const said: string[] = []
    const say = (sentence: string) => said.push(sentence)
    await withTemporaryFolder({ remember: () => {}, parent: directory, say }, async () => {})
    return said
  }

  it('is removed by the next one, which says so', async () => {
    const child = spawnSync(process.execPath, ['-e', '0'])
    const gone = left({ pid: String(child.pid) })
    const reused = left({ start: '1' })
    const said = await openedBeside()
    expect([gone, reused].map((folder) => existsSync(folder))).toEqual([false, false])
    expect(said.toSorted()).toEqual(
      [gone, reused]
        .map((one) => `removing ${one}, which a run that was killed has left`)
        .toSorted(),
    )
  })

  it('is left alone while its process lives, or where that cannot be known', async () => {
    const [live, elsewhere, earlier] = [
      left({}),
      left({ pid: '1', start: '1', namespace: 'pid:[1]' }),
      left({ start: '1', boot: 'another' }),
    ]
    const [unowned, odd] = [left({}), left({})]
    rmSync(join(unowned, 'owner'))
    writeFileSync(join(odd, 'owner'), '../x 1 2 3\n')
    writeFileSync(join(directory, 'thawcheck-file'), '')
    expect(await openedBeside()).toEqual([])
    for (const folder of [live, elsewhere, earlier, unowned, odd]) {
      expect(existsSync(join(folder, 'disk.img'))).toBe(true)
    }
  })

  it.skipIf(process.getuid?.() !== 0)('is left alone if it is another user’s', async () => {
    const folder = left({ start: '1' })
    chownSync(folder, 65534, 65534)
    expect(await openedBeside()).toEqual([])
    expect(existsSync(folder)).toBe(true)
  })
})
