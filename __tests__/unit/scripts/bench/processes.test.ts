import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { showsCpu, timesIn } from '../../../../scripts/bench/processes.mjs'

describe('timesIn', () => {
  it('reads age and CPU time behind a name with spaces and parentheses', () => {
    const stat = `71 (a ) b) S 1 71 71 0 -1 4194304 9 0 0 0 250 50 0 0 20 0 3 0 100200 8192 700`
    const { age, busy } = timesIn(stat, '1004.50 1900.00\n')
    expect(age).toBeCloseTo(2.5)
    expect(busy).toBe(3)
  })

  it('fits the files of this kernel', () => {
    const uptime = readFileSync('/proc/uptime', 'utf8')
    const { age, busy } = timesIn(readFileSync('/proc/self/stat', 'utf8'), uptime)
    expect(age).toBeGreaterThanOrEqual(0)
    expect(Math.abs(age - process.uptime())).toBeLessThan(60)
    expect(busy).toBeGreaterThan(0)
  })
})

describe('showsCpu', () => {
  it('knows a model with a version and with other features', () => {
    const shows = (cpu: string, model: string) =>
      showsCpu({ args: ['qemu', '-cpu', cpu, '-smp', '1'] }, model)
    expect(shows('Haswell-v1,-hle,-rtm', 'Haswell')).toBe(true)
    expect(shows('EPYC-Rome-v2', 'EPYC-Rome')).toBe(true)
    expect(shows('EPYC-Rome-v2', 'EPYC')).toBe(false)
    expect(shows('max,-avx', 'Haswell')).toBe(false)
  })
})
