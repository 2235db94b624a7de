import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyChanges, removalOf } from '../../../../src/checkpoint/foreign/changes.js'
import { placeOf } from '../../../../src/checkpoint/foreign/unpack.js'
import { scratch } from '../../../scratch.js'

const { signal } = new AbortController()

describe('what a container changed', () => {
  it('is copied for the diagnosis, and what it removed is told', async () => {
    const from = scratch('changes-')
    mkdirSync(join(from, 'etc/old'), { recursive: true })
    writeFileSync(join(from, 'etc/motd'), 'hello')
    writeFileSync(join(from, 'etc/.wh.gone'), '')
    writeFileSync(join(from, 'etc/old/.wh..wh..opq'), '')
    symlinkSync('/nowhere', join(from, 'link'))
    const tar = join(scratch('changes-'), 'rootfs-diff.tar')
    // A layer of containerd is packed in spite of its name.
    execFileSync('tar', ['-czf', tar, '-C', from, '.'])
    const to = join(scratch('changes-'), 'upper')
    expect(await copyChanges(tar, to, signal)).toEqual({
      removed: ['/etc/gone'],
      emptied: ['/etc/old'],
    })
    expect(readFileSync(join(to, 'etc/motd'), 'utf8')).toBe('hello')
    expect(existsSync(join(to, 'etc/.wh.gone'))).toBe(false)
    expect(lstatSync(join(to, 'link')).isSymbolicLink()).toBe(true)
  })

  it('never goes through a link to elsewhere', async () => {
    const outside = scratch('outside-')
    const first = scratch('changes-')
    symlinkSync(outside, join(first, 'way'))
    const second = scratch('changes-')
    mkdirSync(join(second, 'way'))
    writeFileSync(join(second, 'way/file'), 'escaped')
    const tar = join(scratch('changes-'), 'rootfs-diff.tar')
    execFileSync('tar', ['-cf', tar, '-C', first, 'way', '-C', second, 'way/file'])
    await copyChanges(tar, join(scratch('changes-'), 'upper'), signal)
    expect(existsSync(join(outside, 'file'))).toBe(false)
  })
})

describe('the removals of a layer', () => {
  it.each([
    ['etc/.wh.motd', { path: '/etc/motd', whole: true }],
    ['.wh.data', { path: '/data', whole: true }],
    ['var/.wh..wh..opq', { path: '/var', whole: false }],
    ['etc/motd', undefined],
  ])('of %s', (name, removal) => {
    expect(removalOf(name.split('/'))).toEqual(removal)
  })
})

describe('the files of an archive', () => {
  it.each([
    ['checkpoint/pages-1.img', 'pages-1.img'],
    ['checkpoint/descriptors.json', 'descriptors.json'],
    ['rootfs-diff.tar', 'rootfs-diff.tar'],
    ['volumes/data.tar', 'volumes/data.tar'],
    ['pre-checkpoint/pages-1.img', 'pre-checkpoint/pages-1.img'],
    ['checkpoint/dump.log', undefined],
    ['checkpoint/sub/pages-1.img', undefined],
    ['volumes/a/b.tar', undefined],
    ['config.dump', undefined],
  ])('%s goes to %s', (name, place) => {
    expect(placeOf(name, 'checkpoint/')).toBe(place)
  })
})
