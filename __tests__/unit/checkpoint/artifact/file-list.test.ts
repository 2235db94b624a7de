import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileList } from '../../../../src/checkpoint/artifact/file-list.js'
import { attributesIn } from '../../../../src/formats/ext4/attributes.js'
import { scratch } from '../../../scratch.js'

it('has what an archive of an ordinary user drops', () => {
  const one = { kind: 'other', mode: 0o644, uid: 0, gid: 0 } as const
  const path = Buffer.from('upper/a')
  const list = fileList([
    { ...one, path },
    { ...one, path, mode: 0o755 },
    { ...one, path, uid: 1000, gid: 100 },
    { ...one, path, mode: 0o4755 },
    { ...one, path, mode: 0o1777 },
    { ...one, path, mode: 0o444 },
    { ...one, path, mode: 0o610 },
    { ...one, path, kind: 'gone' },
    { ...one, path, kind: 'link' },
    { ...one, path: Buffer.from('upper/ä \n\\\xff', 'latin1'), kind: 'link', uid: 7 },
  ])
  expect(list.split('\n')).toEqual([
    '0644 1000:100 upper/a',
    '4755 0:0 upper/a',
    '1777 0:0 upper/a',
    '0444 0:0 upper/a',
    '0610 0:0 upper/a',
    'gone - upper/a',
    'link 7:0 upper/\\0344\\0040\\0012\\0134\\0377',
    '',
  ])
})

it('gives paths that a shell reads back', () => {
  const path = Buffer.from('upper/ä \n\\ 7\xff', 'latin1')
  const one = { path, kind: 'gone', mode: 0, uid: 0, gid: 0 } as const
  const read = 'read -r mode owner path; printf "%b" "$path"'
  expect(execFileSync('sh', ['-c', read], { input: fileList([one]) }).equals(path)).toBe(true)
})

it('is read from the disk', () => {
  const folder = scratch('attributes')
  const disk = join(folder, 'disk')
  const env = { PATH: `/usr/sbin:/sbin:${process.env.PATH}` }
  execFileSync('mke2fs', ['-q', '-t', 'ext4', '-b', '4096', '-I', '256', disk, '16M'], {
    env,
    stdio: 'ignore',
  })
  const commands = [
    ...['mkdir upper', 'mkdir other', 'cd upper', 'write /etc/passwd file'],
    ...['set_inode_field file mode 0104711', 'set_inode_field file uid 70000'],
    'set_inode_field file gid 12',
    ...['symlink link file', 'mknod gone c 0 0', 'mknod null c 1 3'],
  ]
  const script = join(folder, 'script')
  writeFileSync(script, `${commands.join('\n')}\n`)
  execFileSync('debugfs', ['-w', '-f', script, disk], { env, stdio: 'ignore' })
  const found = attributesIn(disk, ['upper']).map(({ path, ...rest }) => ({
    path: path.toString(),
    ...rest,
  }))
  expect(found.sort((a, b) => (a.path < b.path ? -1 : 1))).toMatchObject([
    { path: 'upper', kind: 'other', mode: 0o755 },
    { path: 'upper/file', kind: 'other', mode: 0o4711, uid: 70_000, gid: 12 },
    { path: 'upper/gone', kind: 'gone' },
    { path: 'upper/link', kind: 'link' },
  ])
})
