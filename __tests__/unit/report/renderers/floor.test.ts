import { describe, expect, it } from 'vitest'
import { renderAnnotations } from '../../../../src/report/renderers/annotations.js'
import { renderSummary } from '../../../../src/report/renderers/summary.js'
import { renderTerminal } from '../../../../src/report/renderers/terminal.js'
import { curve, floor, floorReportOf, unmeasured } from '../floor.js'
import { hostile } from '../make.js'

const noEvidence = () => ({ criu: '', output: '', console: '' })

describe('the least CPU', () => {
  it('is shown on a terminal, with who needs what, and what may need more', () => {
    const lines = renderTerminal(floorReportOf()).split('\n')
    expect(lines[0]).toBe('Thawcheck: found')
    expect(lines[1]).toMatch(/^ {2}pass {2}x86-64-v1,\+bmi2,\+avx2 {2}/)
    expect(lines.slice(2, 13)).toEqual([
      'level that has it: x86-64-v3',
      'oldest CPUs that have it: Haswell (2013), EPYC (2017)',
      'oldest instances that have it: aws:m4, gcp:e2',
      'needs bmi2: glibc (__strchr_avx2 in libc.so.6); it fails without just this',
      'needs xsave: CRIU; named by a thaw that lacked more; required by avx, avx2',
      'needs avx2: not known who; it fails without just this',
      'required by these: pni',
      'may need more: functions that may never run of OpenSSL that did not run: aes, sha-ni',
      'thaws: 2 CPUs, 7 guests',
      '  fail  x86-64-v1  CRIU refused: no xsave',
      '  pass  x86-64-v1,+bmi2,+avx2  alive after 3 s',
    ])
  })

  it('is in the summary', () => {
    const summary = renderSummary(floorReportOf(), noEvidence)
    expect(summary).toContain('Thawcheck: found')
    expect(summary).toMatch(/bmi2.*glibc \(.*strchr.*it fails without just this/)
  })

  it('says that the search was cut short', () => {
    const report = floorReportOf({ least: false, cut: true }, 'it ended')
    expect(renderTerminal(report)).toContain('cut short at 12 (`floor-guests`)')
    expect(renderAnnotations(report)).toEqual([
      { kind: 'warning', title: 'Thawcheck: no least CPU', message: 'it ended' },
    ])
  })

  it('has no names of CPUs where none was found', () => {
    const none = { cpu: null, features: [], oldest: null, least: false, latent: [] }
    const text = renderTerminal(floorReportOf(none))
    expect(text).not.toContain('oldest')
    expect(text).toContain('needs bmi2')
  })

  it('has a table of what lesser CPUs cost', () => {
    const lines = renderTerminal(floorReportOf({ curve })).split('\n')
    const at = lines.indexOf('what it costs:')
    expect(lines.slice(at, at + 6).map((line) => line.split(/ {2,}/))).toEqual([
      ['what it costs:'],
      ['', 'a guest stands in'],
      ['', 'CPU', 'benchmark', 'this checkpoint', 'one taken there needs'],
      [
        ...['', 'x86-64-v2', 'the benchmark fails: it exited with 3, saying `no AVX`'],
        ...['below its floor', 'at most x86-64-v2'],
      ],
      [
        ...['', 'x86-64-v3', '10.0 % lower (-20.0 % to -5.0 %)'],
        ...['not known', 'at most x86-64-v3,+xgetbv1'],
      ],
      ['', 'the source CPU', '10', 'at or above its floor', 'x86-64-v1,+bmi2,+avx2'],
    ])
    const summary = renderSummary(floorReportOf({ curve }), noEvidence)
    expect(summary).toContain('<td>x86-64-v3</td><td>10.0 % lower (-20.0 % to -5.0 %)</td>')
  })

  it('says why lesser CPUs were not measured', () => {
    expect(renderTerminal(floorReportOf({ curve: unmeasured }))).toMatch(/^it was not measured$/m)
    const summary = renderSummary(floorReportOf({ curve: unmeasured }), noEvidence)
    expect(summary).toContain('<p>It was not measured</p>')
  })

  it('cannot break out of the summary', () => {
    const users = [{ layer: hostile, where: hostile }]
    const needs = floor.needs.map((need) => ({ ...need, users }))
    const latent = [{ layer: hostile, how: 'possible' as const, features: ['aes'] }]
    const thaws = floor.thaws.map((thaw) => ({ ...thaw, words: hostile }))
    const failure = { kind: 'exited', status: 3, said: [hostile] } as const
    const rows = 'rows' in curve ? curve.rows.map((row) => ({ ...row, failure })) : []
    const costs = { ...curve, words: [hostile], rows } as typeof curve
    const report = floorReportOf({ needs, latent, thaws, curve: costs }, hostile)
    const summary = renderSummary(report, noEvidence)
    expect(summary).not.toMatch(/<script|<\/details><script/i)
    expect(renderTerminal(report)).not.toMatch(/^::|##\[/m)
  })
})
