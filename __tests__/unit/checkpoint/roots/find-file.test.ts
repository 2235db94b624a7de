import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { findFile, hasFolder } from '../../../../src/checkpoint/roots/find-file.js'
import { scratch } from '../../../scratch.js'
import { imageOf } from '../../formats/erofs/make.js'

let upper: string
let lower: string
beforeEach(() => {
  const folder = scratch('roots')
  onTestFinished(() => rmSync(folder, { recursive: true }))
  upper = join(folder, 'upper')
  lower = join(folder, 'lower')
  for (const root of [upper, lower]) mkdirSync(join(root, 'lib'), { recursive: true })
  writeFileSync(join(lower, 'lib/a.so'), '')
})
const find = (path: string) => findFile(path, [upper, lower])

it('finds a file in the uppermost root that has it', () => {
  expect(find('/lib/a.so')).toBe(join(lower, 'lib/a.so'))
  writeFileSync(join(upper, 'lib/a.so'), '')
  expect(find('/lib/a.so')).toBe(join(upper, 'lib/a.so'))
})

it('finds no folder, and nothing below a file', () => {
  expect(find('/lib')).toBeUndefined()
  expect(find('/lib/a.so/b')).toBeUndefined()
  expect(find('/none')).toBeUndefined()
})

it('follows links from one root to the other, and not out of them', () => {
  symlinkSync('a.so', join(upper, 'lib/relative'))
  symlinkSync('/lib/a.so', join(upper, 'lib/absolute'))
  symlinkSync('../../../../lib/a.so', join(upper, 'lib/outward'))
  for (const name of ['relative', 'absolute', 'outward']) {
    expect(find(`/lib/${name}`)).toBe(join(lower, 'lib/a.so'))
  }
  symlinkSync('/etc/passwd', join(upper, 'lib/host'))
  expect(find('/lib/host')).toBeUndefined()
  expect(find('/../../../../etc/passwd')).toBeUndefined()
})

it('follows links of folders as the app did, and not out of the roots', () => {
  mkdirSync(join(lower, 'usr/lib'), { recursive: true })
  writeFileSync(join(lower, 'usr/lib/b.so'), '')
  symlinkSync('usr/lib', join(lower, 'lib64'))
  expect(find('/lib64/b.so')).toBe(join(lower, 'usr/lib/b.so'))
  symlinkSync('/', join(upper, 'out'))
  expect(find('/out/etc/passwd')).toBeUndefined()
  expect(find('/out/lib/a.so')).toBe(join(lower, 'lib/a.so'))
})

it('does not leave the roots through a link of one under a folder of another', () => {
  mkdirSync(join(upper, 'opt'))
  symlinkSync('/etc', join(lower, 'opt'))
  expect(find('/opt/passwd')).toBeUndefined()
})

it('does not follow links for ever, and takes any name', () => {
  symlinkSync('circle', join(upper, 'lib/circle'))
  expect(find('/lib/circle')).toBeUndefined()
  expect(find('/lib/\0')).toBeUndefined()
  expect(find(`/${'x'.repeat(5000)}`)).toBeUndefined()
})

it('finds files of an image, which become files here when they are asked for', () => {
  const image = join(lower, '../root.erofs')
  writeFileSync(image, imageOf(Buffer.from('code')))
  symlinkSync('/link', join(upper, 'lib/in-image'))
  const place = findFile('/lib/in-image', [upper, image]) ?? ''
  expect(readFileSync(place, 'utf8')).toBe('code')
  expect(findFile('/lib/../lib/a.so', [upper, image])).toBe(place)
  expect(findFile('/lib', [upper, image])).toBeUndefined()
  expect(findFile('/none', [upper, image])).toBeUndefined()
  expect(['/', '/lib', '/lib/..'].filter((path) => !hasFolder(path, [image]))).toEqual([])
  expect(['/link', '/none'].filter((path) => hasFolder(path, [image]))).toEqual([])
})
