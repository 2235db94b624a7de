import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openReportFolder } from '../../../../src/base/run/report-folder.js'

let path: string
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'report-folder-'))
})
afterEach(() => rmSync(path, { recursive: true }))

describe('a folder of evidence', () => {
  it.each([
    [['control'], 'control'],
    [['targets', 'Haswell'], 'targets/Haswell'],
    [['targets', 'max,-avx,+xgetbv1', 'kvm'], 'targets/max,-avx,+xgetbv1/kvm'],
    [['targets', 'EPYC@cores=2@memory=1G'], 'targets/EPYC@cores=2@memory=1G'],
    [['targets', 'aws:m5/8175M'], 'targets/aws_m5_8175M'],
  ])('of %j is %s', (parts, name) => {
    expect(openReportFolder(path).evidence(...parts)).toBe(name)
    expect(existsSync(join(path, name))).toBe(true)
  })

  it('has a number where its name is taken', () => {
    const folder = openReportFolder(path)
    // Different targets can have one name as a file.
    const names = ['a:b', 'a b', 'a/b'].map((name) => folder.evidence('targets', name))
    expect(names).toEqual(['targets/a_b', 'targets/a_b-2', 'targets/a_b-3'])
  })

  it.each([
    '..',
    '../../etc',
    '/etc',
    '.',
    '...',
    '.hidden',
    'a\u0000b',
    'a\nb',
  ])('never leads elsewhere: %j', (name) => {
    const folder = openReportFolder(path).evidence('targets', name)
    expect(normalize(folder)).toBe(folder)
    expect(folder).toMatch(/^targets\/[^./][^/]*$/)
    expect(existsSync(join(path, folder))).toBe(true)
  })
})

describe('openReportFolder', () => {
  const leftAfter = (report: string) => {
    mkdirSync(join(path, 'targets/old'), { recursive: true })
    writeFileSync(join(path, 'notes.txt'), 'mine')
    writeFileSync(join(path, 'report.json'), report)
    openReportFolder(path)
    return readdirSync(path).sort()
  }

  it.each([
    'thawcheck/1',
    'thawcheck/2',
  ])('removes what an earlier run with schema %s left, and nothing else', (schema) => {
    expect(leftAfter(JSON.stringify({ schema }))).toEqual(['notes.txt'])
  })

  it.each([
    '{"schema":"another/1"}',
    '{"schema":2}',
    '{}',
    'null',
    'no JSON',
  ])('removes nothing beside a report of somebody else: %s', (report) => {
    expect(leftAfter(report)).toEqual(['notes.txt', 'report.json', 'targets'])
  })
})
