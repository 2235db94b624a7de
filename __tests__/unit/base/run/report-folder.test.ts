import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MachineryFailure } from '../../../../src/base/process/failure.js'
import { openMemoryFolder, openReportFolder } from '../../../../src/base/run/report-folder.js'
import { scratch } from '../../../scratch.js'

describe('the report folder', () => {
  it('is cleared of what an earlier run left there, also of one that wrote no report', () => {
    const path = scratch('report')
    const first = openReportFolder(path)
    const evidence = join(path, first.evidence('checkpoint'))
    writeFileSync(join(evidence, 'old.img'), '')
    expect(openReportFolder(path).evidence('checkpoint')).toBe('checkpoint')
    expect(readdirSync(evidence)).toEqual([])
  })

  it('keeps what is not ours, and writes beside it', () => {
    const path = scratch('report')
    mkdirSync(join(path, 'checkpoint'))
    writeFileSync(join(path, 'checkpoint', 'mine'), '')
    expect(openReportFolder(path).evidence('checkpoint')).toBe('checkpoint-2')
    expect(existsSync(join(path, 'checkpoint', 'mine'))).toBe(true)
  })

  it('never takes a folder of somebody else for its own', () => {
    const path = scratch('report')
    for (const name of ['targets', 'checkpoint', 'checkpoint-on-host']) {
      mkdirSync(join(path, name))
      writeFileSync(join(path, name, 'mine'), '')
    }
    for (let run = 1; run <= 3; run++) {
      const folder = openReportFolder(path)
      const checkpoint = folder.evidence('checkpoint')
      expect(checkpoint).toBe('checkpoint-2')
      folder.setAside(checkpoint, 'checkpoint-on-host')
      expect(folder.evidence('checkpoint')).toBe('checkpoint-2')
      expect(folder.evidence('targets', 'a')).toBe('targets-2/a')
      expect(folder.evidence('targets', 'a')).toBe('targets-2/a-2')
    }
    for (const name of ['targets', 'checkpoint', 'checkpoint-on-host']) {
      expect(readdirSync(join(path, name))).toEqual(['mine'])
    }
  })

  it('is cleared of all that earlier run made, whatever its name, and of nothing else', () => {
    const path = scratch('report')
    const first = openReportFolder(path)
    for (const folder of ['first', 'second']) first.evidence(folder, 'control')
    first.write('report.json', '{}')
    writeFileSync(join(path, 'notes.txt'), 'mine')
    openReportFolder(path)
    expect(readdirSync(path)).toEqual(['notes.txt'])
  })

  it.each([
    '..',
    '../x',
    '/etc',
    'a/../..',
    '.',
  ])('is not left by a marker that says %j', (name) => {
    const path = join(scratch('report'), 'inner')
    mkdirSync(path)
    writeFileSync(join(path, '..', 'x'), 'mine')
    writeFileSync(join(path, '.thawcheck'), `${name}\n`)
    openReportFolder(path)
    expect(existsSync(join(path, '..', 'x'))).toBe(true)
    expect(existsSync('/etc/passwd')).toBe(true)
  })

  it.each([
    [['targets', 'max,-avx'], 'targets/max,-avx'],
    [['targets', '../x'], 'targets/__x'],
    [['targets', '..'], 'targets/_'],
    [['targets', 'aws:m5/8175M@cores=4'], 'targets/aws_m5_8175M@cores=4'],
    [['targets', 'a\nb'], 'targets/a_b'],
  ])('names evidence so that nothing leads elsewhere: %j', (parts, folder) => {
    const path = scratch('report')
    expect(openReportFolder(path).evidence(...parts)).toBe(folder)
    expect(existsSync(join(path, folder))).toBe(true)
  })

  it('shortens names that a file system does not take, always alike, and keeps them apart', () => {
    const long = `max,${'-avx512f,'.repeat(60)}`
    const names = [`${long}-avx`, `${long}-aes`]
    const path = scratch('report')
    const evidenceOf = (folder = openReportFolder(path)) =>
      names.map((name) => folder.evidence('targets', name))
    const folders = evidenceOf()
    for (const folder of folders) {
      expect(folder).toMatch(/^targets\/max,-avx512f,-avx512f.*-[0-9a-f]{12}$/)
      expect(folder.length).toBeLessThan(220)
      expect(existsSync(join(path, folder))).toBe(true)
    }
    expect(new Set(folders).size).toBe(2)
    expect(evidenceOf()).toEqual(folders)
  })

  it('removes what an earlier run made under a shortened name', () => {
    const path = scratch('report')
    openReportFolder(path).evidence('x'.repeat(300))
    openReportFolder(path)
    expect(readdirSync(path)).toEqual([])
  })

  it('on a full disk is a failure of the machinery, and leaves no half report', () => {
    const path = scratch('report')
    const folder = openReportFolder(path)
    folder.write('summary.md', 'written')
    symlinkSync('/dev/full', join(path, 'report.json'))
    expect(() => folder.write('report.json', '{}')).toThrow(MachineryFailure)
    expect(existsSync(join(path, 'report.json'))).toBe(false)
    symlinkSync('/dev/full', join(path, 'report.json'))
    expect(() => folder.write('report.json', '{}')).toThrow(
      `${path}/report.json cannot be written: ENOSPC: no space left on device, write\n  try: free space`,
    )
  })

  it('that cannot be written to is a failure of the machinery', () => {
    const path = scratch('report')
    writeFileSync(join(path, 'file'), '')
    expect(() => openReportFolder(join(path, 'file'))).toThrow(MachineryFailure)
    const folder = openReportFolder(path)
    expect(folder.evidence('file', 'inner')).toBe('file-2/inner')
    expect(() => folder.setAside('none', 'other')).toThrow(MachineryFailure)
  })

  it('gives two with the same name different folders, unless the first was set aside', () => {
    const path = scratch('report')
    const folder = openReportFolder(path)
    expect([folder.evidence('targets', 'a'), folder.evidence('targets', 'a')]).toEqual([
      'targets/a',
      'targets/a-2',
    ])
    folder.evidence('checkpoint')
    folder.setAside('checkpoint', 'checkpoint-on-host')
    expect(folder.evidence('checkpoint')).toBe('checkpoint')
    expect(existsSync(join(path, 'checkpoint-on-host'))).toBe(true)
  })
})

describe('the folder for the memory of the app', () => {
  it('is created when it is first used, for its owner alone', () => {
    const path = join(scratch('report'), 'memory')
    const folder = openMemoryFolder(path)
    expect(existsSync(path)).toBe(false)
    expect(folder.evidence('checkpoint')).toBe('checkpoint')
    expect(statSync(path).mode & 0o777).toBe(0o700)
  })

  it('is closed to others although it was there already, and cleared of what an earlier run made', () => {
    const path = scratch('memory')
    openMemoryFolder(path).evidence('checkpoint')
    writeFileSync(join(path, 'notes.txt'), 'mine')
    chmodSync(path, 0o755)
    const folder = openMemoryFolder(path)
    expect(readdirSync(path)).toEqual(['notes.txt'])
    folder.evidence('checkpoint')
    expect(statSync(path).mode & 0o777).toBe(0o700)
  })
})
