import { describe, expect, it } from 'vitest'
import {
  closure,
  featureNamed,
  features,
  featuresFromLinuxFlags,
  requirements,
} from '../../../src/cpu/features.js'
import { flagNames } from '../../../src/cpu/models.js'

describe('the table', () => {
  it('names every feature as QEMU does, once', () => {
    const names = features.map((row) => row.name)
    const unknown = features.filter((row) => row.qemu === false).map((row) => row.name)
    expect(names.filter((name) => !flagNames.includes(name))).toEqual(unknown)
    expect(new Set(names).size).toBe(names.length)
  })

  it('has what a feature requires before the feature', () => {
    features.forEach((row, index) => {
      const earlier = features.slice(0, index).map((other) => other.name)
      expect(earlier).toEqual(expect.arrayContaining([...row.requires]))
    })
  })
})

describe('featureNamed', () => {
  it.each([
    ['sse4.1', 'sse4.1'],
    ['sse4-1', 'sse4.1'],
    ['sse4_1', 'sse4.1'],
    ['sse3', 'pni'],
    ['pni', 'pni'],
    ['pclmuldq', 'pclmulqdq'],
    ['lahf_lm', 'lahf-lm'],
    ['avx512_vnni', 'avx512vnni'],
    ['lzcnt', 'abm'],
  ])('%s is %s', (given, name) => {
    expect(featureNamed(given)?.name).toBe(name)
  })

  it('knows nothing else, and minds the case', () => {
    expect(featureNamed('AVX2')).toBeUndefined()
    expect(featureNamed('hle')).toBeUndefined()
    expect(featureNamed('constructor')).toBeUndefined()
  })

  it("does not know what the toolkit's QEMU has no name for", () => {
    for (const name of ['shstk', 'user_shstk', 'ibt']) expect(featureNamed(name)).toBeUndefined()
  })
})

describe('closure', () => {
  it('takes everything above AVX with AVX', () => {
    const gone = closure(['avx'])
    const above = ['f16c', 'fma', 'avx2', 'vaes', 'vpclmulqdq', 'xop', 'avx-vnni', 'avx512-fp16']
    expect(gone[0]).toBe('avx')
    expect(gone).toEqual(expect.arrayContaining(above))
    for (const kept of ['xsave', 'aes', 'gfni', 'bmi2', 'amx-tile'])
      expect(gone).not.toContain(kept)
  })

  it('takes AVX, AMX, PKU and the other ways to save with XSAVE', () => {
    const above = ['xsaveopt', 'xsavec', 'xgetbv1', 'xsaves', 'pku', 'mpx', 'avx512f', 'amx-int8']
    expect(closure(['xsave'])).toEqual(expect.arrayContaining(above))
  })

  it('goes all the way up the SSE chain', () => {
    expect(closure(['ssse3'])).toEqual(expect.arrayContaining(['sse4.1', 'sse4.2', 'avx', 'avx2']))
  })

  it.each(['avx2', 'fma', 'f16c'])('takes AVX-512 with %s', (name) => {
    expect(closure([name])).toContain('avx512vl')
  })

  it('is sorted in table order and takes nothing that does not depend', () => {
    expect(closure(['avx512vnni', 'popcnt'])).toEqual(['popcnt', 'avx512vnni'])
    expect(closure(['hle'])).toEqual([])
  })
})

describe('requirements', () => {
  it('are the reverse of closures', () => {
    for (const { name } of features) {
      for (const needed of requirements([name])) expect(closure([needed])).toContain(name)
    }
    expect(requirements(['avx'])).toEqual(['pni', 'ssse3', 'sse4.1', 'sse4.2', 'xsave', 'avx'])
  })
})

describe('featuresFromLinuxFlags', () => {
  it('translates the flags line of a guest', () => {
    const line = 'fpu vme sse2 pni ssse3 sse4_1 lahf_lm abm avx512_vnni sha_ni tsxldtrk hypervisor'
    const found = featuresFromLinuxFlags(line.split(' '))
    const expected = [
      'pni',
      'ssse3',
      'sse4.1',
      'lahf-lm',
      'abm',
      'avx512vnni',
      'sha-ni',
      'tsx-ldtrk',
    ]
    expect([...found]).toEqual(expected)
  })
})
