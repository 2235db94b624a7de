import { execFileSync, spawnSync } from 'node:child_process'
import {
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cpioArchive, type Entry } from '../../../../src/machine/job/cpio.js'
import { writeEntries } from '../../../../src/machine/job/write-entries.js'
import { scratch } from '../../../scratch.js'

interface Member {
  readonly path: string
  readonly mode: number
  readonly inode: number
  readonly content: string
}

/** A reader of the format, by its description and not by the writer's code. */
function members(archive: Buffer): Member[] {
  const found: Member[] = []
  for (let at = 0; ; ) {
    expect(archive.toString('latin1', at, at + 6)).toBe('070701')
    const field = (index: number) =>
      Number.parseInt(archive.toString('latin1', at + 6 + index * 8, at + 14 + index * 8), 16)
    const [inode, mode, size, nameSize] = [field(0), field(1), field(6), field(11)]
    const path = archive.toString('utf8', at + 110, at + 110 + nameSize - 1)
    const start = Math.ceil((at + 110 + nameSize) / 4) * 4
    at = Math.ceil((start + size) / 4) * 4
    if (path === 'TRAILER!!!') {
      expect(at).toBe(archive.length)
      return found
    }
    const content = archive.toString('utf8', start, start + size)
    found.push({ path, mode, inode, content })
  }
}

const file = (path: string, content: string, executable?: boolean): Entry => ({
  ...{ path, kind: 'file', content },
  ...(executable === undefined ? {} : { executable }),
})

const entries: readonly Entry[] = [
  { path: 'bin', kind: 'folder' },
  { path: 'bin/deep', kind: 'folder' },
  file('bin/program', '#!/bin/sh\necho hello\n', true),
  { path: 'bin/link', kind: 'link', to: 'program' },
  { path: 'bin/deep/ärger mit, leerzeichen', kind: 'file', content: Buffer.from([0, 255, 10]) },
  file('empty', ''),
]

describe('cpioArchive', () => {
  it('keeps kinds, permissions, contents and order', () => {
    expect(members(cpioArchive(entries))).toMatchObject([
      { path: 'bin', mode: 0o040755 },
      { path: 'bin/deep', mode: 0o040755 },
      { path: 'bin/program', mode: 0o100755, content: '#!/bin/sh\necho hello\n' },
      { path: 'bin/link', mode: 0o120777, content: 'program' },
      { path: 'bin/deep/ärger mit, leerzeichen', mode: 0o100644 },
      { path: 'empty', mode: 0o100644, content: '' },
    ])
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('aligns names and contents that are %i longer', (more) => {
    const name = `name${'x'.repeat(more)}`
    for (let size = 0; size < 9; size++) {
      const archive = cpioArchive([file(name, 'c'.repeat(size)), file('next', 'n')])
      expect(members(archive).map(({ path, content }) => [path, content])).toEqual([
        [name, 'c'.repeat(size)],
        ['next', 'n'],
      ])
    }
  })

  it('counts bytes and not characters', () => {
    expect(members(cpioArchive([file('ü', '€'), file('after', 'a')]))).toMatchObject([
      { path: 'ü', content: '€' },
      { path: 'after', content: 'a' },
    ])
  })

  it('gives each member an inode of its own, so that none is taken for a hard link', () => {
    const inodes = members(cpioArchive(entries)).map(({ inode }) => inode)
    expect(new Set(inodes).size).toBe(entries.length)
  })

  it.each([0, 5, 64 * 1024, 200_001])('copies a program of %i bytes', (size) => {
    const folder = scratch('cpio-test')
    try {
      const content = Array.from({ length: size }, (_, at) => at % 10).join('')
      writeFileSync(join(folder, 'tool'), content)
      const copy: Entry = { path: 'tool', kind: 'copy', from: join(folder, 'tool') }
      expect(members(cpioArchive([copy, file('next', 'n')]))).toEqual([
        { path: 'tool', mode: 0o100755, inode: 1, content },
        { path: 'next', mode: 0o100644, inode: 2, content: 'n' },
      ])
      writeEntries([{ ...copy, path: 'copied' }], folder)
      expect(readFileSync(join(folder, 'copied'), 'utf8')).toBe(content)
      expect(statSync(join(folder, 'copied')).mode & 0o777).toBe(0o755)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('fails where a program that is to be copied is missing', () => {
    expect(() => cpioArchive([{ path: 'tool', kind: 'copy', from: '/missing' }])).toThrow('ENOENT')
  })

  it('of nothing is an archive of nothing', () => {
    expect(members(cpioArchive([]))).toEqual([])
  })

  // A minimal system has no cpio; the reader above then has to do.
  describe.runIf(spawnSync('cpio', ['--version']).status === 0)('and a real cpio', () => {
    const folder = scratch('cpio-test')
    afterAll(() => rmSync(folder, { recursive: true }))

    it('agree on every member', () => {
      execFileSync('cpio', ['-id', '--quiet', '--no-preserve-owner'], {
        cwd: folder,
        input: cpioArchive(entries),
      })
      expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
        entries.map(({ path }) => path).sort(),
      )
      expect(readFileSync(join(folder, 'bin/deep/ärger mit, leerzeichen'))).toEqual(
        Buffer.from([0, 255, 10]),
      )
      expect(readlinkSync(join(folder, 'bin/link'))).toBe('program')
      expect(lstatSync(join(folder, 'bin/deep')).isDirectory()).toBe(true)
      expect(statSync(join(folder, 'bin/program')).mode & 0o111).not.toBe(0)
      expect(statSync(join(folder, 'empty')).mode & 0o111).toBe(0)
    })
  })
})
