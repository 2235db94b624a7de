import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/model.js'
import { errorOf, failed, open, passed, refused, reportOf, sigill, source } from './make.js'

const schema = JSON.parse(readFileSync('report.schema.json', 'utf8'))
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema)

/** The first complaint, as path and rule; undefined: the report is fine. */
function complaint(report: unknown): string | undefined {
  // As it is written: without what is undefined.
  if (validate(JSON.parse(JSON.stringify(report)))) return undefined
  const [first] = validate.errors ?? []
  return `${first?.instancePath} ${first?.keyword}`
}

describe('report.schema.json', () => {
  const control = { ...failed, evidence: 'control' }
  it.each<[string, Report]>([
    ['a pass', reportOf([passed])],
    ['a fail', reportOf([passed, failed, refused, open])],
    ['an inconclusive run', reportOf([passed, open])],
    ['an early error', errorOf('no toolkit')],
    ['an error of the control', errorOf('it fails', { source, toolkit: { qemu: '10' }, control })],
    [
      'faults of every kind',
      reportOf([
        {
          ...failed,
          faults: [
            { ...sigill, bytes: '' },
            { kind: 'criu', message: 'x' },
            { kind: 'signal', pid: 1, comm: '', signal: 'signal 34', message: 'x' },
            { kind: 'exit', pid: 7, comm: 'sh', message: 'sh exited with 3' },
            { kind: 'verify', message: 'x' },
          ],
        },
      ]),
    ],
  ])('accepts %s', (_, report) => {
    expect(complaint(report)).toBeUndefined()
  })

  const withFault = (change: object) =>
    reportOf([{ ...failed, faults: [{ ...sigill, ...change }] }])
  it.each<[string, unknown, string]>([
    ['another schema', { ...reportOf([passed]), schema: 'thawcheck/2' }, '/schema const'],
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
    ['targets of an error', errorOf('x', { targets: [failed] }), '/targets maxItems'],
    ['a fail without cause', reportOf([{ ...failed, cause: null }]), '/targets/0/cause type'],
    ['a pass with a cause', reportOf([{ ...passed, cause: 'exit' }]), '/targets/0/cause const'],
    ['an address in decimal', withFault({ address: '123' }), '/targets/0/faults/0/address pattern'],
    ['half a byte', withFault({ bytes: 'c5f' }), '/targets/0/faults/0/bytes pattern'],
    ['a SIGILL from nowhere', withFault({ address: undefined }), '/targets/0/faults/0 required'],
    ['a signal number', withFault({ signal: '4' }), '/targets/0/faults/0/signal pattern'],
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
