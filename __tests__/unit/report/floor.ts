import type { Floor, ShownCurve } from '../../../src/report/floor-model.js'
import type { Finished } from '../../../src/report/model.js'
import { passed, reportOf } from './make.js'

/** What a search found that confirmed all that it could. */
export const floor: Floor = {
  cpu: 'x86-64-v1,+bmi2,+avx2',
  features: ['pni', 'ssse3', 'sse4.1', 'sse4.2', 'bmi2', 'xsave', 'avx', 'avx2'],
  oldest: {
    level: 'x86-64-v3',
    models: [
      { name: 'Haswell', year: 2013 },
      { name: 'EPYC', year: 2017 },
    ],
    families: ['aws:m4', 'gcp:e2'],
  },
  least: true,
  needs: [
    { feature: 'pni', known: 'required', requiredBy: ['avx', 'avx2'], users: [] },
    {
      feature: 'bmi2',
      known: 'confirmed',
      requiredBy: [],
      users: [{ layer: 'glibc', where: '__strchr_avx2 in libc.so.6' }],
    },
    {
      feature: 'xsave',
      known: 'diagnosed',
      requiredBy: ['avx', 'avx2'],
      users: [{ layer: 'CRIU', where: null }],
    },
    { feature: 'avx2', known: 'confirmed', requiredBy: [], users: [] },
  ],
  latent: [{ layer: 'OpenSSL', how: 'possible', features: ['aes', 'sha-ni'] }],
  guests: 7,
  bound: 12,
  cut: false,
  thaws: [
    {
      cpu: 'x86-64-v1',
      verdict: 'fail',
      words: 'CRIU refused: no xsave',
      evidence: 'targets/x86-64-v1',
    },
    {
      cpu: 'x86-64-v1,+bmi2,+avx2',
      verdict: 'pass',
      words: 'alive after 3 s',
      evidence: 'floor-2/targets/x86-64-v1,+bmi2,+avx2',
    },
  ],
}

/** What lesser CPUs cost, of which one is too old for the app. */
export const curve: ShownCurve = {
  ...{ kind: 'measured', words: ['what it costs', 'a guest stands in'], measures: 'number' },
  ...{ accel: 'tcg', rounds: 3, wanted: 5, seconds: 60, evidence: 'curve' },
  standIn: { for: { on: 'host', cpu: 'Some Xeon' }, lacks: ['avx512f'] },
  rows: [
    {
      ...{ cpu: 'x86-64-v2', isSource: false, guest: 'Nehalem-v1' },
      failure: { kind: 'exited', status: 3, said: ['no AVX'] },
      ...{ hasFloor: false, needs: 'x86-64-v2' },
    },
    {
      ...{ cpu: 'x86-64-v3', isSource: false, guest: 'Haswell-v2' },
      figure: { median: 9, least: 8, most: 9.5 },
      change: { median: -10, least: -20, most: -5 },
      ...{ hasFloor: null, needs: 'x86-64-v3,+xgetbv1' },
    },
    {
      ...{ cpu: 'max,-sha-ni', isSource: true, guest: 'max,-sha-ni' },
      figure: { median: 10, least: 10, most: 10 },
      ...{ hasFloor: true, needs: 'x86-64-v1,+bmi2,+avx2' },
    },
  ],
}

export const unmeasured: ShownCurve = {
  kind: 'not-measured',
  words: ['it was not measured'],
  why: { kind: 'no-values', names: ['A'] },
}

/** The report of a search, whose only target is what was found. */
export function floorReportOf(changes: Partial<Floor> = {}, words = 'found'): Finished {
  const found = { ...floor, ...changes }
  const targets = found.cpu === null ? [] : [{ ...passed, name: found.cpu }]
  const verdict = found.cpu !== null && found.least ? 'pass' : 'inconclusive'
  return { ...reportOf(targets), verdict, words, floor: found }
}
