import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { MachineryFailure } from '../../src/base/process/failure.js'
import { copyFromDisk } from '../../src/machine/job/disk.js'
import { type Toolkit, toolCommand } from '../../src/machine/toolkit/toolkit.js'
import { scratch } from '../scratch.js'
import { toolkitHere } from './toolkit-here.js'

const never = new AbortController().signal
const disk = join(scratch('disk'), 'disk.img')
let toolkit: Toolkit

beforeAll(async () => {
  toolkit = await toolkitHere()
  const content = scratch('content')
  mkdirSync(join(content, 'upper/closed'), { recursive: true })
  writeFileSync(join(content, 'upper/closed/secret'), 'content')
  writeFileSync(join(content, 'upper/line\nbreak'), '')
  writeFileSync(join(content, 'upper/suid'), '', { mode: 0o755 })
  chmodSync(join(content, 'upper/suid'), 0o4755)
  symlinkSync('/etc/passwd', join(content, 'upper/link'))
  symlinkSync('x'.repeat(200), join(content, 'upper/long-link'))
  mkdirSync(join(content, 'upper/many'))
  for (let at = 0; at < 2000; at++)
    writeFileSync(join(content, `upper/many/${'n'.repeat(50)}-${at}`), '')
  execFileSync('mkfifo', [join(content, 'upper/pipe')])
  writeFileSync(join(content, 'upper/sparse'), 'x')
  truncateSync(join(content, 'upper/sparse'), 5 * 1024 ** 3)
  writeFileSync(join(content, 'upper/big'), Buffer.alloc(8 * 1024 * 1024, 7))
  chmodSync(join(content, 'upper/closed/secret'), 0o000)
  chmodSync(join(content, 'upper/closed'), 0o555)
  makeDiskOf(content, disk)
  chmodSync(join(disk, '..'), 0o755)
})

function makeDiskOf(content: string, to: string): void {
  const [program = '', ...words] = toolCommand(toolkit.directory, 'mke2fs', [
    ...['-q', '-t', 'ext4'],
    // Who changes a disk by hand would also put its checksums right.
    ...['-O', '^metadata_csum'],
  ])
  execFileSync(program, [...words, '-d', content, to, '64M'], { stdio: 'ignore' })
}

const copy = (folders: readonly string[], to: string) => copyFromDisk({ disk, folders, to }, never)

describe('a copy out of a disk', () => {
  it('is whole, and its owner can read it', async () => {
    const to = join(scratch('copy'), 'a "quoted" folder, with $(blanks)')
    mkdirSync(to)
    await copy(['upper'], to)
    expect(readFileSync(join(to, 'upper/closed/secret'), 'utf8')).toBe('content')
    expect(statSync(join(to, 'upper/closed')).mode & 0o777).toBe(0o755)
    expect(statSync(join(to, 'upper/closed/secret')).mode & 0o777).toBe(0o600)
    const big = readFileSync(join(to, 'upper/big'))
    expect(big.equals(Buffer.alloc(8 * 1024 * 1024, 7))).toBe(true)
    expect(readdirSync(join(to, 'upper/many'))).toHaveLength(2000)
    expect(readlinkSync(join(to, 'upper/link'))).toBe('/etc/passwd')
    expect(readlinkSync(join(to, 'upper/long-link'))).toBe('x'.repeat(200))
    expect(existsSync(join(to, 'upper/line\nbreak'))).toBe(true)
  })

  it('has no devices, no pipes and no programs that change the user, and stays sparse', async () => {
    const to = scratch('copy')
    await copy(['upper'], to)
    expect(existsSync(join(to, 'upper/pipe'))).toBe(false)
    expect(statSync(join(to, 'upper/suid')).mode & 0o7777).toBe(0o755)
    const { size, blocks } = statSync(join(to, 'upper/sparse'))
    expect(size).toBe(5 * 1024 ** 3)
    expect(blocks * 512).toBeLessThan(1024 * 1024)
  })

  it('of what is not there is a failure', async () => {
    const copying = copy(['held'], scratch('copy'))
    await expect(copying).rejects.toThrow(MachineryFailure)
    await expect(copying).rejects.toThrow(/no folder held/)
  })

  it('that finds something else in its place is a failure', async () => {
    const to = scratch('copy')
    writeFileSync(join(to, 'upper'), '')
    await expect(copy(['upper'], to)).rejects.toThrow(MachineryFailure)
  })

  it.runIf(process.getuid?.() === 0)('to a full disk is a failure', async () => {
    const to = scratch('small')
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=5M', 'tmpfs', to])
    try {
      const copying = copy(['upper'], to)
      await expect(copying).rejects.toThrow(MachineryFailure)
      await expect(copying).rejects.toThrow(/ENOSPC: no space left on device/)
    } finally {
      execFileSync('umount', [to])
    }
  })
})

describe('a disk that root in the guest has written to', () => {
  /** Makes a disk of some files, and renames them in it to what no system call would take. */
  function crafted(
    make: (folder: string) => void,
    names: Readonly<Record<string, string>>,
  ): string {
    const content = scratch('content')
    mkdirSync(join(content, 'upper'))
    make(join(content, 'upper'))
    const path = join(scratch('disk'), 'disk.img')
    makeDiskOf(content, path)
    const image = readFileSync(path)
    for (const [from, to] of Object.entries(names)) {
      expect(to).toHaveLength(from.length)
      const at = image.indexOf(from)
      expect(at).toBeGreaterThan(0)
      image.write(to, at, 'latin1')
    }
    writeFileSync(path, image)
    return path
  }
  const copied = (path: string, to: string) =>
    copyFromDisk({ disk: path, folders: ['upper'], to }, never)

  it.each([
    '../../escaped',
    '/tmp/escaped/',
    'sub/./escaped',
  ])('has no name that leads elsewhere: %s', async (name) => {
    const path = crafted((upper) => writeFileSync(join(upper, '0123456789abc'), 'x'), {
      '0123456789abc': name,
    })
    const around = scratch('around')
    const to = join(around, 'copy')
    mkdirSync(to)
    await expect(copied(path, to)).rejects.toThrow(MachineryFailure)
    await expect(copied(path, to)).rejects.toThrow()
    expect(readdirSync(around)).toEqual(['copy'])
    expect(readdirSync(join(to, 'upper'))).not.toContain('escaped')
  })

  it('has no link that a file of the same name is written through', async () => {
    const victim = join(scratch('victim'), 'file')
    writeFileSync(victim, 'mine')
    const path = crafted(
      (upper) => {
        symlinkSync(victim, join(upper, 'twin-aaaaaaaa'))
        writeFileSync(join(upper, 'twin-bbbbbbbb'), 'theirs')
      },
      { 'twin-bbbbbbbb': 'twin-aaaaaaaa' },
    )
    await expect(copied(path, scratch('copy'))).rejects.toThrow(/EEXIST/)
    expect(readFileSync(victim, 'utf8')).toBe('mine')
  })

  it('is no link in the place of a folder', async () => {
    const path = crafted((upper) => symlinkSync('/etc', join(upper, '..', 'other')), {
      upper: 'uxxer',
    })
    const image = readFileSync(path)
    image.write('upper', image.indexOf('other'), 'latin1')
    writeFileSync(path, image)
    await expect(copied(path, scratch('copy'))).rejects.toThrow(/no folder upper/)
  })

  it.each([
    0, 1024, 4096, 16384,
  ])('is refused and not trusted where it is cut after %i bytes', async (bytes) => {
    const path = crafted(() => {}, {})
    truncateSync(path, bytes)
    await expect(copied(path, scratch('copy'))).rejects.toThrow(/it ends before byte/)
  })
})
