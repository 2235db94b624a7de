import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { busyboxEntries } from '../../src/machine/job/entries.js'
import { writeEntries } from '../../src/machine/job/write-entries.js'
import { scratch } from '../scratch.js'
import { project } from './command.js'
import { toolkitHere } from './toolkit-here.js'

const scripts = join(project, 'src/machine/job/scripts')

/** The programs of the toolkit's busybox that our scripts may call, and no others. */
const bin = join(scratch('hold'), 'bin')
beforeAll(async () => {
  writeEntries(busyboxEntries(await toolkitHere(), 'bin'), dirname(bin))
})

/**
 * Runs hold.sh in a process namespace in which a program has files open.
 * @param folder where the files are
 * @param files open ones
 * @returns the names of the files below `folder` that are kept
 */
function heldFiles(folder: string, files: readonly number[]): string[] {
  const [job, disk] = [scratch('job'), scratch('disk')]
  for (const name of [join(job, 'tmp'), join(disk, 'held'), join(disk, 'upper')]) mkdirSync(name)
  // The shell is process 1, whose files are not the app's.
  const script = `PATH=${bin}; sleep 60 & . ${scripts}/root.sh; . ${scripts}/hold.sh; hold_files`
  const namespace = ['-mpf', '--mount-proc', '--', join(bin, 'sh'), '-euc']
  const lost = 'lost() { echo "$*" >&2; exit 1; }'
  const ran = spawnSync('unshare', [...namespace, `${lost}; ${script}`], {
    env: { ...process.env, K: job, DISK: disk, ROOT: 'host' },
    stdio: ['ignore', 'pipe', 'pipe', ...files],
    encoding: 'utf8',
  })
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' })
  return readdirSync(join(disk, 'held', folder)).sort()
}

describe.runIf(process.getuid?.() === 0)('the files that an app holds open', () => {
  it('are kept whatever their names are, except deleted ones', () => {
    const folder = scratch('open')
    const names = [
      'plain',
      'two words',
      ' blanks at both ends ',
      "it's",
      'double "quotes"',
      "arrow -> 'quoted",
      "fd' -> '",
      "ends with a quote'",
      'back\\slash $(touch pwned) *',
      'grüße 世界',
    ]
    for (const name of [...names, 'deleted', 'not open']) writeFileSync(join(folder, name), name)
    const files = [...names, 'deleted'].map((name) => openSync(join(folder, name), 'r'))
    unlinkSync(join(folder, 'deleted'))
    expect(heldFiles(folder, files)).toEqual(names.sort())
    files.forEach(closeSync)
  })

  it('are all kept if they are thousands', () => {
    const folder = scratch('many')
    const names = Array.from({ length: 1234 }, (_, index) => `file-${index}`)
    for (const name of names) writeFileSync(join(folder, name), '')
    const files = names.map((name) => openSync(join(folder, name), 'r'))
    expect(heldFiles(folder, files)).toEqual(names.sort())
    files.forEach(closeSync)
  })
})
