import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seal, whatIsWrong } from '../../../../src/machine/toolkit/seal.js'
import { openToolkit } from '../../../../src/machine/toolkit/toolkit.js'
import { scratch } from '../../../scratch.js'

const contents = {
  versions: { qemu: '10.0.13', kernel: '6.12' },
  criuLibraries: ['libc.so.6'],
  containerLibraries: [],
}
let folder: string
const path = (name: string) => join(folder, name)

beforeEach(async () => {
  folder = scratch('seal-test')
  mkdirSync(path('bin'))
  mkdirSync(path('lib/deep'), { recursive: true })
  writeFileSync(path('bin/qemu'), 'qemu')
  writeFileSync(path('lib/deep/libc.so.6'), Buffer.alloc(3_000_000, 7))
  writeFileSync(path('empty'), '')
  await seal(folder, contents)
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('seal', () => {
  it('writes down the versions and every file', () => {
    const manifest = JSON.parse(readFileSync(path('toolkit.json'), 'utf8'))
    expect(manifest).toMatchObject(contents)
    expect(Object.keys(manifest.files).sort()).toEqual(['bin/qemu', 'empty', 'lib/deep/libc.so.6'])
    // sha256sum of nothing
    expect(manifest.files.empty).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })

  it('can be done anew', async () => {
    appendFileSync(path('bin/qemu'), 'more')
    await seal(folder, contents)
    expect(await whatIsWrong(folder)).toBeUndefined()
  })

  it('lets the toolkit be opened', () => {
    expect(openToolkit(folder)).toEqual({ directory: folder, ...contents })
  })
})

describe('whatIsWrong', () => {
  it('is nothing right after the seal', async () => {
    expect(await whatIsWrong(folder)).toBeUndefined()
  })

  it.each<[string, () => void, string]>([
    ['a file that is gone', () => rmSync(path('bin/qemu')), 'bin/qemu is missing'],
    [
      'a file of which half is there',
      () => truncateSync(path('lib/deep/libc.so.6'), 1_500_000),
      'lib/deep/libc.so.6 is not what was fetched',
    ],
    [
      'a file with another byte',
      () => writeFileSync(path('bin/qemu'), 'qemU'),
      'bin/qemu is not what was fetched',
    ],
    ['a folder that is gone', () => rmSync(path('lib'), { recursive: true }), 'is missing'],
    ['a missing manifest', () => rmSync(path('toolkit.json')), 'it has no toolkit.json'],
    [
      'half a manifest',
      () => truncateSync(path('toolkit.json'), 40),
      'its toolkit.json cannot be read: ',
    ],
    [
      'an empty manifest',
      () => truncateSync(path('toolkit.json'), 0),
      'its toolkit.json cannot be read: ',
    ],
    ['a manifest of null', () => writeFileSync(path('toolkit.json'), 'null'), 'lists no files'],
    ['a manifest of a number', () => writeFileSync(path('toolkit.json'), '3'), 'lists no files'],
    ['a manifest without files', () => writeFileSync(path('toolkit.json'), '{}'), 'lists no files'],
  ])('notices %s', async (_, damage, words) => {
    damage()
    expect(await whatIsWrong(folder)).toContain(words)
  })

  it('notices a toolkit that is not there', async () => {
    expect(await whatIsWrong(path('nowhere'))).toBe('it has no toolkit.json')
  })

  it('does not mind what else lies there', async () => {
    writeFileSync(path('note'), 'mine')
    expect(await whatIsWrong(folder)).toBeUndefined()
  })

  it.each([
    '{"files":null}',
    '{"files":{}}',
    '{"files":[]}',
  ])('notices a manifest that lists nothing: %s', async (manifest) => {
    writeFileSync(path('toolkit.json'), manifest)
    expect(await whatIsWrong(folder)).toContain('lists no files')
  })
})
