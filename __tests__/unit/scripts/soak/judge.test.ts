import { describe, expect, it } from 'vitest'
import { judge } from '../../../../scripts/soak/judge.mjs'
import type { Report } from '../../../../src/report/model.js'

const reasons = {
  pass: { kind: 'lived', seconds: 1, verified: false },
  fail: { kind: 'lacks', features: ['avx2'] },
  inconclusive: { kind: 'guest-broke', on: 'guest', why: 'QEMU was killed' },
}
type Verdict = keyof typeof reasons

/** A report on the CPU that the app with AVX2 cannot live on, as far as it is judged. */
function report(verdict: Verdict, reason: object = reasons[verdict]): Report {
  const target = { name: 'max,-avx2', verdict, reason, words: 'so it is' }
  return { verdict, words: 'so it is', targets: [target] } as unknown as Report
}

/** A report without an answer. */
function noAnswer(control: string): Report {
  const known = { control: { verdict: control }, targets: [] }
  return { verdict: 'error', words: 'no answer', ...known } as unknown as Report
}

const planned = (app: string, fault: string, job: 'control' | 'target' = 'target') => ({
  app,
  fault,
  targets: ['max,-avx2'],
  moment: { job, phase: 'restoring', delay: 0, again: 0 },
})

const seen = { status: 0, hung: false, said: '', fired: true, left: [] }
const statuses = { pass: 0, fail: 1, inconclusive: 0 }

/** The result for a run that ended properly. */
function resultOf(app: string, fault: string, verdict: Verdict, job?: 'control'): string {
  const run = { ...seen, status: statuses[verdict], report: report(verdict) }
  return judge(planned(app, fault, job), run).result
}

describe('a run without a fault', () => {
  it.each([
    ['lives', 'pass', 'right'],
    ['lives', 'fail', 'wrong'],
    ['lives', 'inconclusive', 'wrong'],
    ['uses AVX2', 'fail', 'right'],
    ['uses AVX2', 'pass', 'wrong'],
    ['exits with 0', 'pass', 'right'],
    ['crashes', 'pass', 'wrong'],
    ['crashes', 'fail', 'wrong'],
  ] as const)('of an app that %s: %s is %s', (app, verdict, result) => {
    expect(resultOf(app, 'none', verdict)).toBe(result)
  })

  it('of an app that crashes has a control that failed', () => {
    const run = { ...seen, status: 4, report: noAnswer('fail') }
    expect(judge(planned('crashes', 'none'), run).result).toBe('right')
    expect(judge(planned('lives', 'none'), run).result).toBe('wrong')
  })

  it('fails for the reason of the app', () => {
    const refused = report('fail', { kind: 'refused', cpu: true })
    expect(judge(planned('uses AVX2', 'none'), { ...seen, status: 1, report: refused })).toEqual({
      result: 'wrong',
      why: 'fail (fail was expected): max,-avx2: so it is',
    })
  })

  it('has the exit status of its verdict', () => {
    const run = { ...seen, status: 1, report: report('pass') }
    expect(judge(planned('lives', 'none'), run)).toEqual({
      result: 'wrong',
      why: 'exit status 1, where pass has 0',
    })
  })

  it('has a report, and ends by itself', () => {
    expect(judge(planned('lives', 'none'), { ...seen, status: 4 }).result).toBe('without report')
    const hung = { ...seen, status: 143, hung: true, report: report('pass') }
    expect(judge(planned('lives', 'none'), hung).result).toBe('without report')
  })

  it('has no report that is damaged, and says nothing of a bug', () => {
    const run = { ...seen, report: report('pass') }
    expect(judge(planned('lives', 'none'), { ...run, damage: 'half a file' }).result).toBe('wrong')
    const said = 'TypeError: x is not a function\n    at check.js:1:1\n'
    expect(judge(planned('lives', 'none'), { ...run, said }).result).toBe('wrong')
  })
})

describe('a guest that is killed', () => {
  it('once excuses nothing, because it is tried again', () => {
    expect(resultOf('lives', 'QEMU killed', 'pass')).toBe('right')
    expect(resultOf('lives', 'QEMU killed', 'inconclusive')).toBe('wrong')
  })

  it('twice may leave its target open, and never decides it', () => {
    expect(resultOf('lives', 'QEMU killed twice', 'inconclusive')).toBe('inconclusive')
    expect(resultOf('lives', 'QEMU killed twice', 'fail')).toBe('wrong')
    expect(resultOf('uses AVX2', 'virtiofsd killed twice', 'pass')).toBe('wrong')
  })

  it('twice may leave the control open, which is no excuse for a target', () => {
    const fault = 'virtiofsd killed twice'
    const run = { ...seen, status: 4, report: noAnswer('inconclusive') }
    expect(judge(planned('lives', fault, 'control'), run).result).toBe('inconclusive')
    expect(judge(planned('lives', fault, 'target'), run).result).toBe('wrong')
    expect(resultOf('lives', fault, 'inconclusive', 'control')).toBe('wrong')
  })

  it('excuses nothing if the run was over before', () => {
    const run = { ...seen, fired: false, report: report('inconclusive') }
    expect(judge(planned('lives', 'QEMU killed twice'), run).result).toBe('wrong')
  })
})

describe('a disk that is full', () => {
  const fault = 'report disk full'
  it('may leave no report, and says so by status 4', () => {
    const without = (status: number) => judge(planned('lives', fault), { ...seen, status }).result
    expect([4, 1, 0].map(without)).toEqual(['inconclusive', 'without report', 'without report'])
  })

  it('may end with 4 although the report is there', () => {
    const run = { ...seen, status: 4, report: report('pass') }
    expect(judge(planned('lives', fault), run).result).toBe('right')
  })

  it('never makes a fail', () => {
    expect(resultOf('lives', fault, 'fail')).toBe('wrong')
    expect(resultOf('lives', 'temporary disk full', 'fail')).toBe('wrong')
    expect(resultOf('lives', 'temporary disk full', 'inconclusive')).toBe('inconclusive')
  })
})

describe('a run that gets SIGTERM', () => {
  it('ends with 143, without a report', () => {
    const run = { ...seen, status: 143 }
    expect(judge(planned('lives', 'SIGTERM'), run).result).toBe('right')
    const answered = { ...run, report: report('pass') }
    expect(judge(planned('lives', 'SIGTERM'), answered).result).toBe('wrong')
    expect(judge(planned('lives', 'none'), run).result).toBe('without report')
  })

  it('or has its true verdict already', () => {
    expect(resultOf('lives', 'SIGTERM', 'pass')).toBe('right')
    expect(resultOf('lives', 'SIGTERM', 'inconclusive')).toBe('wrong')
  })
})

it('a file that grows never makes a fail', () => {
  expect(resultOf('holds a file', 'growing file', 'inconclusive')).toBe('inconclusive')
  expect(resultOf('holds a file', 'growing file', 'fail')).toBe('wrong')
})
