import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/remedy/compose.js'
import { glibc, situation, variablesFor } from './make.js'

describe('glibc', () => {
  const without512 = '-AVX512F,-AVX512CD,-AVX512DQ,-AVX512BW,-AVX512VL'
  it('gets all names of what the target lacks, since none implies another', () => {
    expect(variablesFor(glibc)).toEqual({ GLIBC_TUNABLES: `glibc.cpu.hwcaps=${without512}` })
  })

  it.each([
    ['2.43', 'glibc.cpu.hwcaps=-FMA'],
    ['2.32', 'glibc.cpu.hwcaps=-FMA'],
    ['2.31', 'glibc.cpu.hwcaps=-FMA_Usable'],
    ['2.29', 'glibc.cpu.hwcaps=-FMA_Usable'],
    ['2.28', 'glibc.tune.hwcaps=-FMA_Usable'],
    ['2.26', 'glibc.tune.hwcaps=-FMA_Usable'],
  ])('%s has its own names', (version, value) => {
    const need = { ...glibc, features: ['fma'], software: { version } }
    const fma = { lacking: ['fma'], source: new Set(['fma']) }
    const { environment, parts } = compose([need], situation(fma))
    expect(environment).toEqual({ GLIBC_TUNABLES: value })
    expect(parts).toMatchObject([{ version, setting: 'GLIBC_TUNABLES' }])
  })

  it('2.17 has none', () => {
    const { parts, unhelped } = compose([{ ...glibc, software: { version: '2.17' } }], situation())
    expect(parts).toEqual([])
    expect(unhelped).toMatchObject([{ layer: 'glibc-ifunc', features: ['avx512vl'] }])
    expect(unhelped[0]?.why).toMatch(/^glibc before 2.26 has no tunables/)
  })

  it('of an unknown version is taken to be a current one, and says so', () => {
    const { software: _, ...unknown } = glibc
    const { environment, parts } = compose([unknown], situation())
    expect(environment.GLIBC_TUNABLES).toMatch(/^glibc.cpu.hwcaps=-AVX512F,/)
    expect(parts).toMatchObject([{ version: null }])
  })

  it('binds all functions at the start instead of one by one', () => {
    const linker = { layer: 'glibc-dl-runtime-resolve', name: 'glibc', features: ['xsavec'] }
    expect(variablesFor(linker, { lacking: ['xsavec'] })).toEqual({ LD_BIND_NOW: '1' })
    // Where that is set already, the tunable is left.
    const environment = { LD_BIND_NOW: '1' }
    expect(variablesFor(linker, { lacking: ['xsavec'], environment })).toEqual({
      GLIBC_TUNABLES: 'glibc.cpu.hwcaps=-XSAVEC',
    })
  })

  it('binds them too where the target has more registers than were reserved for', () => {
    const linker = { layer: 'glibc-dl-runtime-resolve', name: 'glibc', features: ['mpx'] }
    expect(variablesFor(linker, { lacking: [] })).toEqual({ LD_BIND_NOW: '1' })
  })

  it('has other choices for TLS descriptors and for whole libraries', () => {
    expect(
      variablesFor({ layer: 'glibc-tlsdesc', features: ['xsavec'] }, { lacking: ['xsavec'] }),
    ).toEqual({
      GLIBC_TUNABLES: 'glibc.cpu.hwcaps=-XSAVEC',
    })
    expect(
      variablesFor({ layer: 'glibc-hwcaps-dirs', features: ['f16c'] }, { lacking: [] }),
    ).toEqual({
      GLIBC_TUNABLES: 'glibc.cpu.hwcaps=-MOVBE',
    })
  })
})
