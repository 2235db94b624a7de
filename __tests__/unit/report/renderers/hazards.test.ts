import { describe, expect, it } from 'vitest'
import type { ScanFinding, TargetScan } from '../../../../src/diagnose/hazards/result.js'
import { hazardSentence } from '../../../../src/report/renderers/hazard-sentence.js'
import { renderHazards } from '../../../../src/report/renderers/hazards.js'
import { hostile } from '../make.js'

const example = { pid: 9, address: '0x1000', text: 'vpxor ymm1,ymm1,ymm1', where: 'libc.so.6+0x10' }
const finding: ScanFinding = {
  how: 'resolved',
  layer: 'glibc',
  ids: ['glibc-ifunc'],
  name: 'glibc',
  certain: true,
  features: ['avx', 'avx2'],
  count: 1200,
  examples: [example],
}
const scanned: TargetScan = {
  name: 'Nehalem',
  risk: 'at risk',
  findings: [finding],
  overwrites: [],
}

describe('hazardSentence', () => {
  it('counts what is sure, and names what it needs once', () => {
    const compiled: ScanFinding = {
      ...finding,
      how: 'compiled',
      layer: 'jvm',
      name: 'HotSpot',
      count: 1,
    }
    expect(hazardSentence({ ...scanned, findings: [compiled, finding] })).toBe(
      '1 instruction that HotSpot compiled and 1,200 functions of glibc in use need AVX and AVX2, which Nehalem lacks: they fault as soon as they run',
    )
  })

  it.each<TargetScan>([
    { ...scanned, risk: 'none', findings: [] },
    { ...scanned, risk: 'possible', findings: [{ ...finding, how: 'possible' }] },
    { ...scanned, risk: undefined },
  ])('says nothing where nothing is sure: %j', (one) => {
    expect(hazardSentence(one)).toBeUndefined()
    expect(renderHazards(one)).toEqual([])
  })
})

it('renderHazards shows examples, and lets none of them out', () => {
  const open = { ...finding, name: hostile, examples: [{ ...example, where: hostile }] }
  const lines = renderHazards({ ...scanned, name: hostile, findings: [open] }).join('\n')
  expect(lines).not.toMatch(/<script|::error::|!\[g\]/)
  expect(renderHazards(scanned)).toContain(
    '<li><code>libc.so.6+0x10</code>: <code>vpxor ymm1,ymm1,ymm1</code></li>',
  )
})
