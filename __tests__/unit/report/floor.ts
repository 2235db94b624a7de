import type { Floor } from '../../../src/report/floor-model.js'
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

/** The report of a search, whose only target is what was found. */
export function floorReportOf(changes: Partial<Floor> = {}, words = 'found'): Finished {
  const found = { ...floor, ...changes }
  const targets = found.cpu === null ? [] : [{ ...passed, name: found.cpu }]
  const verdict = found.cpu !== null && found.least ? 'pass' : 'inconclusive'
  return { ...reportOf(targets), verdict, words, floor: found }
}
