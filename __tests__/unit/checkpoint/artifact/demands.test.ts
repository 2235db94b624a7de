import { describe, expect, it } from 'vitest'
import { demandsOf } from '../../../../src/checkpoint/artifact/demands.js'
import { stateOf } from '../../../../src/cpu/register-state.js'
import { manifest } from '../make.js'
import { proofOf, provenOn } from './make.js'

/** A source CPU with these features. */
function sourceWith(features: string) {
  const list = features.split(' ')
  return { source: { ...manifest.source, features: list, state: [...stateOf(new Set(list))] } }
}

describe('what a CPU must have', () => {
  const source = sourceWith('pni ssse3 avx xsave')

  it('is what some target did with, and nothing that contains that', () => {
    const { needs } = demandsOf(
      source,
      proofOf(
        provenOn('all', 'pni ssse3 avx'),
        provenOn('a = b', 'ssse3 pni'),
        provenOn('c', 'pni ssse3'),
      ),
    )
    expect(needs).toEqual([{ names: ['a', 'b', 'c'], features: ['pni', 'ssse3'] }])
  })

  it('can be one of two sets, and has nothing that no program misses', () => {
    const proof = proofOf(provenOn('one', 'ssse3 erms'), provenOn('other', 'avx'))
    expect(demandsOf(source, proof).needs.map(({ features }) => features)).toEqual([
      ['ssse3'],
      ['avx'],
    ])
  })
})

describe('the registers that it may save', () => {
  const proof = proofOf(provenOn('one', 'avx', ['avx']))

  it.each([
    ['any where glibc uses FXSAVE', 'pni', undefined],
    ['any where it saves only those in use', 'xsave xsavec avx', undefined],
    ['those of the source CPU where it uses XSAVE', 'xsave avx', ['avx']],
  ])('are %s', (_, features, registers) => {
    expect(demandsOf(sourceWith(features), proof).registers).toEqual(registers)
  })

  it('are also those that a target had on which it passed', () => {
    const more = proofOf(provenOn('one', 'avx', ['avx', 'avx512f']))
    expect(demandsOf(sourceWith('xsave avx'), more).registers).toEqual(['avx', 'avx512f'])
  })

  it('are limited where a process was seen to use XSAVE although it need not', () => {
    const shown = { ...proof, overwritten: true }
    expect(demandsOf(sourceWith('xsave xsavec avx'), shown).registers).toEqual(['avx'])
  })
})
