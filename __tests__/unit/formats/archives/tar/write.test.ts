import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { ownTar, readAll } from '../make.js'

const long = `${'deep/'.repeat(40)}file`
const attributes = new Map([['security.capability', Buffer.from([1, 0, 0, 2, 0xff, 0x0a, 0])]])
const tar = ownTar([
  ['folder/', { mode: 0o1777 }],
  [long, { content: 'text', uid: 4_000_000_000, gid: 7, mtime: -5, attributes }],
  ['folder/same', { kind: 'hard-link', target: long }],
  ['folder/link', { target: '/../x'.repeat(50) }],
  ['folder/null', { kind: 'character', device: { major: 1, minor: 3 } }],
  ['\xff\n', { content: 'odd' }],
])

describe('a tar that was written', () => {
  it('is read by GNU tar', () => {
    const listed = execFileSync('tar', ['-tv', '--numeric-owner', '--quoting-style=c'], {
      input: tar,
    })
    const lines = listed.toString().trimEnd().split('\n')
    expect(lines).toHaveLength(6)
    expect(lines[0]).toMatch(/^drwxrwxrwt 0\/0 .*"folder\/"$/)
    expect(lines[1]).toContain('4000000000/7')
    expect(lines[1]).toContain(`"${long}"`)
    expect(lines[2]).toContain(`"folder/same" link to "${long}"`)
    expect(lines[3]).toContain(`"folder/link" -> "${'/../x'.repeat(50)}"`)
    expect(lines[4]).toMatch(/^crw-r--r-- 0\/0 +1,3 /)
    expect(lines[5]).toMatch(/ 3 .*"\\377\\n"$/)
  })

  it('is what was written', async () => {
    const [, file, ...rest] = await readAll(tar)
    expect(file).toMatchObject({ uid: 4_000_000_000, mtime: -5, attributes })
    expect(file?.bytes.toString()).toBe('text')
    expect(rest.map(({ kind }) => kind)).toEqual(['hard-link', 'link', 'character', 'file'])
  })

  it('has files of any size', async () => {
    for (const length of [511, 512, 513]) {
      const [one] = await readAll(ownTar([['a', { content: 'x'.repeat(length) }]]))
      expect(one?.bytes.length).toBe(length)
    }
  })
})
