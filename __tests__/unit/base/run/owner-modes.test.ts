import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { giveOwnerAccess, removeTree } from '../../../../src/base/run/owner-modes.js'
import { openReportFolder } from '../../../../src/base/run/report-folder.js'
import { asOrdinaryUser } from '../../../ordinary-user.js'
import { scratch } from '../../../scratch.js'

const modeOf = (path: string) => (statSync(path).mode & 0o7777).toString(8)

/** Files and folders that their owner may not read, search or remove. */
function lock(folder: string): void {
  mkdirSync(join(folder, 'closed/inner'), { recursive: true })
  writeFileSync(join(folder, 'closed/inner/secret'), '')
  writeFileSync(join(folder, 'closed/program'), '')
  chmodSync(join(folder, 'closed/inner/secret'), 0o000)
  chmodSync(join(folder, 'closed/program'), 0o4111)
  chmodSync(join(folder, 'closed/inner'), 0o000)
  chmodSync(join(folder, 'closed'), 0o555)
}

it('the owner gets access to all of a folder, and no more than that', async () => {
  const folder = scratch('modes')
  const outside = join(scratch('outside'), 'file')
  writeFileSync(outside, '')
  chmodSync(outside, 0o400)
  symlinkSync(outside, join(folder, 'link'))
  symlinkSync('nowhere', join(folder, 'dangling'))
  await asOrdinaryUser(folder, () => {
    lock(folder)
    giveOwnerAccess(folder)
    expect(modeOf(join(folder, 'closed'))).toBe('755')
    expect(modeOf(join(folder, 'closed/inner'))).toBe('700')
    expect(modeOf(join(folder, 'closed/inner/secret'))).toBe('600')
    expect(modeOf(join(folder, 'closed/program'))).toBe('4711')
  })
  expect(modeOf(outside)).toBe('400')
})

it('a tree that its owner may not change is removed all the same', async () => {
  const folder = scratch('modes')
  await asOrdinaryUser(folder, () => {
    lock(folder)
    removeTree(join(folder, 'closed'))
    expect(existsSync(join(folder, 'closed'))).toBe(false)
    removeTree(join(folder, 'never there'))
  })
})

it('a report folder with such a tree of an earlier run can be opened', async () => {
  const path = scratch('report')
  await asOrdinaryUser(path, () => {
    lock(join(path, openReportFolder(path).evidence('checkpoint')))
    openReportFolder(path)
    expect(existsSync(join(path, 'checkpoint'))).toBe(false)
  })
})
