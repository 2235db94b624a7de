import { expect, it } from 'vitest'
import type { Diagnosis } from '../../../src/diagnose/diagnosis.js'
import { hopelessTargets } from '../../../src/remedy/hopeless.js'
import type { FreshAnswer } from '../../../src/trial/fresh/answer.js'
import { lacks } from '../trial/fresh/make.js'

const diagnosis: Diagnosis = {
  ...{ sentence: '', how: '', layer: 'native', id: 'openblas', name: 'OpenBLAS', certain: true },
  ...{ needs: ['fma'], missing: ['fma'], symbol: null, crash: null, executable: null },
  mapping: null,
}

/** Whether no change helps an app that starts like this, where a layer broke the start. */
const isHopeless = (answer: FreshAnswer, id: string) =>
  hopelessTargets(
    new Map([['Nehalem', { answer, starts: [] }]]),
    new Map([[lacks.fault, { diagnosis: { ...diagnosis, id } }]]),
  ).has('Nehalem')

it.each<[string, FreshAnswer, string, boolean]>([
  ['its own code breaks', { starts: 'no', reason: lacks }, 'app', true],
  ['a layer with settings breaks', { starts: 'no', reason: lacks }, 'openblas', false],
  [
    'the app refuses the CPU',
    { starts: 'no', reason: { kind: 'declined', line: '' } },
    'app',
    true,
  ],
  [
    'it lives',
    { starts: 'yes', ready: 1, reason: { kind: 'lived', seconds: 1, verified: false } },
    'app',
    false,
  ],
])('a start: %s, %j', (_, answer, layer, expected) => {
  expect(isHopeless(answer, layer)).toBe(expected)
})
