import { describe, expect, it } from 'vitest'
import { requirements } from '../../../src/cpu/features.js'
import { modelNamed } from '../../../src/cpu/models.js'
import { levels } from '../../../src/cpu/named.js'
import { plainCpu } from '../../../src/cpu/plain-cpu.js'
import { parseTarget } from '../../../src/cpu/target.js'

const cpu = (...names: string[]) => plainCpu(new Set(requirements(names)))

describe('the CPU with just some features', () => {
  it.each([
    [[], 'x86-64-v1'],
    [['avx2'], 'x86-64-v1,+avx2'],
    [['avx2', 'bmi2'], 'x86-64-v1,+bmi2,+avx2'],
    [['sse4.2', 'popcnt', 'cx16', 'lahf-lm'], 'x86-64-v2'],
    [['sse4.2', 'popcnt', 'cx16', 'lahf-lm', 'xsave'], 'x86-64-v2,+xsave'],
  ])('%j is %s', (names, expected) => {
    expect(cpu(...names)?.name).toBe(expected)
  })

  it.each(levels.map(({ name }) => name))('is %s for its own features', (name) => {
    const target = parseTarget(name)
    const features = 'features' in target ? target.features : undefined
    expect(plainCpu(features ?? new Set())?.name).toBe(name)
  })

  it('has just the features of any model', () => {
    for (const model of ['Haswell', 'EPYC-Genoa', 'SapphireRapids', 'max']) {
      const features = modelNamed(model)?.features ?? new Set()
      const closed = new Set(requirements(features))
      expect(plainCpu(closed)?.features).toEqual(closed)
    }
  })
})
