import { describe, expect, it } from 'vitest'
import { closure, featureNamed } from '../../../src/cpu/features.js'
import { parseTarget, qemuCpu, type Target } from '../../../src/cpu/target.js'

function target(text: string): Target {
  const parsed = parseTarget(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed
}

// x86-64 psABI, table 3.1, in its own words; OSXSAVE is what an operating system makes of XSAVE.
const second = ['CMPXCHG16B', 'LAHF-SAHF', 'POPCNT', 'SSE3', 'SSE4_1', 'SSE4_2', 'SSSE3']
const third = ['AVX', 'AVX2', 'BMI1', 'BMI2', 'F16C', 'FMA', 'LZCNT', 'MOVBE', 'XSAVE']
const fourth = ['AVX512F', 'AVX512BW', 'AVX512CD', 'AVX512DQ', 'AVX512VL']

const otherwise: Record<string, string> = { cmpxchg16b: 'cx16', 'lahf-sahf': 'lahf-lm' }

function ours(name: string): string {
  const lower = name.toLowerCase()
  const feature = featureNamed(otherwise[lower] ?? lower)
  if (!feature) throw new Error(`no feature ${name}`)
  return feature.name
}

describe('the levels of the x86-64 psABI', () => {
  it.each([
    ['x86-64-v1', []],
    ['x86-64-v2', second],
    ['x86-64-v3', [...second, ...third]],
    ['x86-64-v4', [...second, ...third, ...fourth]],
  ])('%s has exactly its features', (level, psabi) => {
    expect([...(target(level).features ?? [])].sort()).toEqual(psabi.map(ours).sort())
  })

  it('say what they are and whence', () => {
    expect(target('x86-64-v3').note).toMatch(/x86-64-v3.*psABI/)
  })

  it('are changed as a model is', () => {
    const lesser = target('x86-64-v3,-avx@cores=2')
    expect(lesser).toMatchObject({ name: 'x86-64-v3,-avx@cores=2', cores: 2 })
    expect(lesser.features).toContain('bmi2')
    for (const gone of closure(['avx'])) expect(lesser.features).not.toContain(gone)
  })

  it('get back what they lack, alone', () => {
    const more = target('x86-64-v3,+aes')
    expect(more.features).toEqual(new Set([...(target('x86-64-v3').features ?? []), 'aes']))
    expect(qemuCpu(more)).not.toContain('-aes')
    expect(qemuCpu(more)).toContain('-pclmulqdq')
  })

  it('get back what a feature needs', () => {
    const more = target('x86-64-v3,+vpclmulqdq')
    expect(more.features).toContain('pclmulqdq')
    expect(more.features).not.toContain('aes')
  })
})
