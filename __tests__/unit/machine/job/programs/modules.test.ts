import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { modulesProgram } from '../../../../../src/machine/job/programs/modules.js'
import { scratch } from '../../../../scratch.js'

const folder = scratch('modules')
const path = join(folder, 'modules')
writeFileSync(path, modulesProgram(), { mode: 0o755 })

const empty = join(folder, 'empty.ko')
writeFileSync(empty, '')

// That it loads modules is seen in every guest.
describe('modules', () => {
  it.each([
    ['a file that is none', empty],
    ['a file that is not there', join(folder, 'absent.ko')],
  ])('names %s, and goes no further', (_, file) => {
    const { status, stdout } = spawnSync(path, [file, 'another.ko'])
    expect([status, String(stdout)]).toEqual([1, file])
  })

  it('has nothing to do without a file', () => {
    const { status, stdout } = spawnSync(path, [])
    expect([status, String(stdout)]).toEqual([0, ''])
  })
})
