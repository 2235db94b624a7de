import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { MachineryFailure } from '../../src/base/process/failure.js'
import { copyFromDisk } from '../../src/machine/guest/disk.js'
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
  writeFileSync(join(content, 'upper/big'), Buffer.alloc(8 * 1024 * 1024, 7))
  chmodSync(join(content, 'upper/closed/secret'), 0o000)
  chmodSync(join(content, 'upper/closed'), 0o555)
  const [program = '', ...words] = toolCommand(toolkit.directory, 'mke2fs', ['-q', '-d', content])
  execFileSync(program, [...words, disk, '64M'], { stdio: 'ignore' })
  chmodSync(join(disk, '..'), 0o755)
})

const copy = (folders: readonly string[], to: string) =>
  copyFromDisk(toolkit, { disk, folders, to }, never)

describe('a copy out of a disk', () => {
  it('is whole, and its owner can read it', async () => {
    const to = join(scratch('copy'), 'a "quoted" folder, with $(blanks)')
    mkdirSync(to)
    await copy(['upper'], to)
    expect(readFileSync(join(to, 'upper/closed/secret'), 'utf8')).toBe('content')
    expect(statSync(join(to, 'upper/closed')).mode & 0o777).toBe(0o755)
    expect(statSync(join(to, 'upper/closed/secret')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(to, 'upper/big'))).toHaveLength(8 * 1024 * 1024)
  })

  it('of what is not there is a failure', async () => {
    const copying = copy(['held'], scratch('copy'))
    await expect(copying).rejects.toThrow(MachineryFailure)
    await expect(copying).rejects.toThrow(/held: File not found/)
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
      await expect(copying).rejects.toThrow(/No space left on device/)
    } finally {
      execFileSync('umount', [to])
    }
  })
})
