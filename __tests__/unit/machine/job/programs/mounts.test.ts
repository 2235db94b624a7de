import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mountsProgram } from '../../../../../src/machine/job/programs/mounts.js'
import { scratch } from '../../../../scratch.js'

const folder = scratch('mounts')
const path = join(folder, 'mounts')
writeFileSync(path, mountsProgram(), { mode: 0o755 })

const RDONLY = '1'
const BIND = '4096'

/** Mounts in a namespace of its own, and then runs a shell script in the folder. */
function mountThen(words: readonly string[], script: string) {
  const { status, stdout } = spawnSync(
    'unshare',
    ['-m', '--', 'sh', '-c', `./mounts "$@" && { ${script}; }`, 'sh', ...words],
    { cwd: folder },
  )
  return [status, String(stdout)]
}

describe.runIf(process.getuid?.() === 0)('mounts', () => {
  for (const name of ['one', 'two']) mkdirSync(join(folder, name), { recursive: true })

  it('mounts in this order, with flags and options', () => {
    const words = [...['none', 'one', 'tmpfs', RDONLY, 'mode=751'], ...['one', 'two', '', BIND, '']]
    const script = 'stat -f -c %T two; stat -c %a two; mkdir one/new 2>/dev/null || echo read-only'
    expect(mountThen(words, script)).toEqual([0, 'tmpfs\n751\nread-only\n'])
  })

  it('names the first place where it cannot, and goes no further', () => {
    const words = [
      ...['none', 'one', 'tmpfs', '0', ''],
      ...['none', 'absent', 'tmpfs', '0', ''],
      ...['none', 'two', 'tmpfs', '0', ''],
    ]
    expect(mountThen(words, 'true')).toEqual([1, 'absent'])
  })

  it('has nothing to do without words', () => {
    expect(mountThen([], 'true')).toEqual([0, ''])
  })
})
