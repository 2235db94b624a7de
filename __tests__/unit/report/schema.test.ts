import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/remedy/compose.js'
import type { MeasureFailure } from '../../../src/remedy/price/price.js'
import type { Outcome, Report } from '../../../src/report/model.js'
import { describeRemedy } from '../../../src/report/remedy.js'
import { glibc, situation } from '../remedy/make.js'
import { freshAnswers } from '../trial/fresh/answers.js'
import { reasons } from '../trial/verdict/reasons.js'
import { curve, floorReportOf, unmeasured } from './floor.js'
import {
  errorOf,
  failed,
  neverStarts,
  open,
  outcomeOf,
  passed,
  refused,
  reportOf,
  sigill,
  source,
} from './make.js'
import { complaint } from './schema.js'

describe('report.schema.json', () => {
  const control = { ...failed, evidence: 'control' }
  it.each<[string, Report]>([
    ['a pass', reportOf([passed])],
    ['a fail', reportOf([passed, failed, refused, open])],
    ['an app that itself does not start', reportOf([neverStarts])],
    ['a target with several names', reportOf([{ ...passed, also: ['aws:r5'] }])],
    ['an inconclusive run', reportOf([passed, open])],
    ['the least CPU', floorReportOf()],
    ['what lesser CPUs cost', floorReportOf({ curve })],
    ['no figure of them', floorReportOf({ curve: unmeasured })],
    ['no least CPU', floorReportOf({ cpu: null, oldest: null, least: false })],
    ['an early error', errorOf('no toolkit')],
    ['an error of the control', errorOf('it fails', { source, toolkit: { qemu: '10' }, control })],
    [
      'a failure that was checked',
      reportOf([
        {
          ...failed,
          checks: (['target', 'control'] as const).map((of) => ({
            of,
            machine: source.machine,
            verdict: 'pass',
            reason: { kind: 'lived', seconds: 10, verified: false },
            words: 'alive after 10 s',
            evidence: `${of}/again`,
          })),
        },
      ]),
    ],
    [
      'faults of every kind',
      reportOf([
        {
          ...failed,
          faults: [
            { ...sigill, bytes: '' },
            { id: 'thaw-1:criu-1', kind: 'criu', message: 'x' },
            {
              id: 'thaw-1-kvm:signal-1',
              kind: 'signal',
              pid: 1,
              comm: '',
              signal: 'signal 34',
              message: 'x',
            },
            {
              id: 'reference-tcg:exit-1',
              kind: 'exit',
              pid: 7,
              comm: 'sh',
              status: 3,
              message: 'sh exited with 3',
            },
            { id: 'thaw-1:verify-1', kind: 'verify', status: 1, message: 'x' },
          ],
        },
      ]),
    ],
  ])('accepts %s', (_, report) => {
    expect(complaint(report)).toBeUndefined()
  })

  it('accepts every reason', () => {
    const outcomes = [
      ...Object.values(reasons.pass)
        .flat()
        .map((reason) => outcomeOf({ verdict: 'pass', reason }, { words: 'x' })),
      ...Object.values(reasons.fail)
        .flat()
        .map((reason) => outcomeOf({ verdict: 'fail', reason }, { words: 'x', cause: 'exit' })),
      ...Object.values(reasons.inconclusive)
        .flat()
        .map((reason) => outcomeOf({ verdict: 'inconclusive', reason }, { words: 'x' })),
    ]
    expect(complaint(reportOf(outcomes))).toBeUndefined()
  })

  const figure = { median: 10, least: 9.5, most: 11 }
  const withPrice = (price: object) => {
    const changes = compose([glibc], situation())
    return { ...reportOf([failed]), remedy: { ...describeRemedy({ changes }, './app'), price } }
  }
  const measured = {
    ...{ kind: 'measured', words: ['x'], measures: 'number', machine: source.machine },
    ...{ rounds: 3, wanted: 5, seconds: 12.5, evidence: 'price', without: { figure } },
  }
  it.each<MeasureFailure>([
    { kind: 'app-ended', status: 132 },
    { kind: 'app-not-ready', seconds: 60 },
    { kind: 'exited', status: 1, said: ['no'] },
    { kind: 'late', seconds: 60 },
    { kind: 'no-number', line: null },
    { kind: 'machine-broke', why: 'its kernel panicked' },
  ])('accepts a price, and a benchmark that fails: %j', (failure) => {
    const steps = [
      { adds: 'A', figure, change: figure },
      { adds: 'B', failure },
    ]
    expect(complaint(withPrice({ ...measured, steps }))).toBeUndefined()
  })

  it('accepts that nothing was measured', () => {
    const price = { kind: 'not-measured', words: ['x'], why: { kind: 'no-values', names: ['A'] } }
    expect(complaint(withPrice(price))).toBeUndefined()
    expect(complaint(withPrice({ ...price, why: undefined }))).toBe('/remedy/price required')
    expect(complaint(withPrice(measured))).toBe('/remedy/price required')
  })

  it('accepts every answer of a fresh start', () => {
    const outcomes = Object.values(freshAnswers)
      .flat()
      .map((answer) => withFresh(answer))
    expect(complaint(reportOf(outcomes))).toBeUndefined()
  })

  const withFresh = (answer: object): Outcome =>
    ({ ...neverStarts, fresh: { ...neverStarts.fresh, ...answer } }) as Outcome
  const withFault = (change: object) =>
    reportOf([{ ...failed, faults: [{ ...sigill, ...change }] }])
  it.each<[string, unknown, string]>([
    ['another schema', { ...reportOf([passed]), schema: 'thawcheck/1' }, '/schema const'],
    ['an unknown field', { ...reportOf([passed]), more: 1 }, ' additionalProperties'],
    ['no words', { ...reportOf([passed]), words: undefined }, ' required'],
    ['a local time', reportOf([passed], { started: '2026-11-02 08:15' }), '/started pattern'],
    ['a wrong verdict', { ...reportOf([passed]), verdict: 'ok' }, '/verdict enum'],
    ['a pass without targets', reportOf([]), '/targets minItems'],
    [
      'a pass that hides a fail',
      reportOf([failed], { verdict: 'pass' }),
      '/targets/0/verdict const',
    ],
    ['a fail without one', reportOf([open], { verdict: 'fail' }), '/targets/0/verdict const'],
    ['a pass without a control', { ...reportOf([passed]), control: undefined }, ' required'],
    ['a fail with a control that fails', reportOf([failed], { control }), '/control/verdict const'],
    ['targets of an error', { ...errorOf('x'), targets: [failed] }, '/targets maxItems'],
    [
      'a fail without a reason',
      reportOf([{ ...failed, reason: undefined } as never]),
      '/targets/0 required',
    ],
    [
      'a pass for the reason of a fail',
      reportOf([{ ...passed, reason: failed.reason } as never]),
      '/targets/0/reason/kind enum',
    ],
    [
      'a reason of no kind',
      reportOf([{ ...failed, reason: { kind: 'x' } } as never]),
      '/targets/0/reason/kind enum',
    ],
    [
      'a reason with more than its facts',
      reportOf([{ ...failed, reason: { ...failed.reason, x: 1 } } as never]),
      '/targets/0/reason additionalProperties',
    ],
    [
      'a guest without an accelerator',
      reportOf([{ ...passed, machine: { on: 'guest', cpu: 'max' } } as never]),
      '/targets/0/machine required',
    ],
    [
      'a host with one',
      reportOf([{ ...passed, machine: { on: 'host', cpu: 'x', accel: 'kvm' } } as never]),
      '/targets/0/machine/accel false schema',
    ],
    ['a fault without an id', withFault({ id: undefined }), '/targets/0/faults/0 required'],
    ['a fault of another kind', withFault({ kind: 'x' }), '/targets/0/faults/0/kind enum'],
    ['a fail without cause', reportOf([{ ...failed, cause: null }]), '/targets/0/cause type'],
    ['a pass with a cause', reportOf([{ ...passed, cause: 'exit' }]), '/targets/0/cause const'],
    ['an address in decimal', withFault({ address: '123' }), '/targets/0/faults/0/address pattern'],
    ['half a byte', withFault({ bytes: 'c5f' }), '/targets/0/faults/0/bytes pattern'],
    ['a SIGILL from nowhere', withFault({ address: undefined }), '/targets/0/faults/0 required'],
    ['a signal number', withFault({ signal: '4' }), '/targets/0/faults/0/signal const'],
    [
      'evidence elsewhere',
      reportOf([{ ...passed, evidence: 'a/../../b' }]),
      '/targets/0/evidence pattern',
    ],
    [
      'an absolute path',
      reportOf([{ ...passed, evidence: '/tmp/x' }]),
      '/targets/0/evidence pattern',
    ],
    [
      'a fresh start without an answer',
      reportOf([withFresh({ starts: undefined })]),
      '/targets/0/fresh required',
    ],
    [
      'a yes for the reason of a no',
      reportOf([withFresh({ starts: 'yes' })]),
      '/targets/0/fresh required',
    ],
    [
      'a no for the reason of a yes',
      reportOf([withFresh({ reason: passed.reason })]),
      '/targets/0/fresh/reason/kind enum',
    ],
    [
      'a failure of no kind',
      reportOf([withFresh({ reason: { kind: 'failed', how: { kind: 'lacks' } } })]),
      '/targets/0/fresh/reason/how/kind enum',
    ],
    ['a third attempt', reportOf([{ ...passed, attempts: 3 }]), '/targets/0/attempts maximum'],
    [
      'negative times',
      reportOf([{ ...passed, times: { boot: -1, restore: 0, total: 0 } }]),
      '/targets/0/times/boot minimum',
    ],
  ])('refuses %s', (_, report, expected) => {
    expect(complaint(report)).toBe(expected)
  })
})
