import {
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { contentOf } from '../../../../src/checkpoint/roots/folder-content.js'
import { scratch } from '../../../scratch.js'

let folder: string
const content = () => contentOf(folder, new AbortController().signal)
beforeEach(() => {
  folder = scratch('folder-content')
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/a'), 'a')
  symlinkSync('a', join(folder, 'bin/b'))
})

it.each<[string, () => void]>([
  ['a content', () => writeFileSync(join(folder, 'bin/a'), 'b')],
  ['a mode', () => chmodSync(join(folder, 'bin/a'), 0o4755)],
  ['a name', () => renameSync(join(folder, 'bin/a'), join(folder, 'bin/c'))],
  [
    'a kind',
    () => {
      rmSync(join(folder, 'bin/a'))
      mkdirSync(join(folder, 'bin/a'))
    },
  ],
  [
    'a link',
    () => {
      rmSync(join(folder, 'bin/b'))
      symlinkSync('c', join(folder, 'bin/b'))
    },
  ],
])('is another where %s is another', async (_, change) => {
  const before = await content()
  change()
  expect((await content()).digest).not.toBe(before.digest)
})

it('is the same at another time and place', async () => {
  const before = await content()
  utimesSync(join(folder, 'bin/a'), 1, 1)
  const elsewhere = `${folder}-moved`
  renameSync(folder, elsewhere)
  folder = elsewhere
  expect(await content()).toEqual(before)
})

it.skipIf(process.geteuid?.() === 0)('names what this user cannot read', async () => {
  chmodSync(join(folder, 'bin/a'), 0)
  expect((await content()).unreadable).toEqual(['/bin/a'])
})
