import { expect, it } from 'vitest'
import { featureWord, featureWords } from '../../../src/cpu/feature-names.js'
import special from '../../../src/cpu/feature-names.json' with { type: 'json' }
import { features } from '../../../src/cpu/features.js'

it.each([
  ['avx512f', 'AVX-512'],
  ['avx512bw', 'AVX-512 BW'],
  ['avx512-vp2intersect', 'AVX-512 VP2INTERSECT'],
  ['avx2', 'AVX2'],
  ['avx-vnni', 'AVX-VNNI'],
  ['amx-tile', 'AMX-TILE'],
  ['sse4.1', 'SSE4.1'],
  ['pni', 'SSE3'],
  ['sha-ni', 'SHA'],
  ['abm', 'LZCNT'],
  ['xsavec', 'XSAVEC'],
  ['pclmulqdq', 'PCLMULQDQ'],
])('%s is %s to people', (name, word) => {
  expect(featureWord(name)).toBe(word)
})

it('has words of its own for features of the table only, and no two the same', () => {
  const names = features.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(special)))
  expect(new Set(names.map(featureWord)).size).toBe(names.length)
})

it('speaks of AVX-512 as a whole where there is none of it', () => {
  const missing = ['avx512bw', 'avx512vl']
  expect(featureWords(missing, new Set(['avx2']))).toEqual(['AVX-512'])
  expect(featureWords(missing, new Set(['avx512f']))).toEqual(['AVX-512 BW', 'AVX-512 VL'])
  expect(featureWords(missing, undefined)).toEqual(['AVX-512 BW', 'AVX-512 VL'])
})
