import { describe, expect, it } from 'vitest'
import { measured } from '../../../src/cpu/honesty.js'
import { type Probed, type ProbeResult, probes } from '../../../src/cpu/probes.js'
import { featuresOf } from './make.js'

/** A guest that is just what a target is, but for some probes. */
function guest(target: ReadonlySet<string>, changes: Record<string, ProbeResult> = {}): Probed {
  const honest = (key: string, expect?: number): ProbeResult => {
    if (target.has(key.split('/')[0] as string)) return 'ran'
    return expect === undefined ? 'trapped' : 'otherwise'
  }
  return new Map(
    probes.map(({ key, probe }) => [key, changes[key] ?? honest(key, probe.expect)] as const),
  )
}

function truth(source: string, target: string, changes: Record<string, ProbeResult> = {}) {
  const has = featuresOf(target)
  return measured(featuresOf(source), has, guest(has, changes))
}

describe('measured', () => {
  it('of an honest guest has neither leaks nor shortfalls', () => {
    for (const target of ['Nehalem', 'Haswell', 'Skylake-Server', 'SapphireRapids', 'EPYC-Milan']) {
      const { enforced, leaks, shortfalls } = truth('SapphireRapids', target)
      expect({ leaks, shortfalls }).toEqual({ leaks: [], shortfalls: [] })
      expect(enforced.includes('amx-int8')).toBe(target !== 'SapphireRapids')
    }
  })

  it('lists what runs although the target lacks it', () => {
    const { leaks, enforced } = truth('Haswell', 'Nehalem', { aes: 'ran', bmi2: 'ran' })
    expect(leaks).toEqual(['aes', 'bmi2'])
    expect(enforced).toEqual(expect.arrayContaining(['movbe', 'avx2', 'bmi1', 'abm']))
    expect(enforced).not.toContain('aes')
  })

  it('lists what traps although the target has it', () => {
    const { shortfalls } = truth('Haswell', 'Haswell', { avx2: 'trapped', movbe: 'trapped' })
    expect(shortfalls).toEqual(['movbe', 'avx2'])
  })

  it('takes the old meaning of LZCNT and TZCNT for what real CPUs do', () => {
    expect(truth('Haswell', 'Nehalem').enforced).toEqual(expect.arrayContaining(['abm', 'bmi1']))
    expect(truth('Haswell', 'Nehalem', { abm: 'ran' }).leaks).toEqual(['abm'])
    expect(truth('Haswell', 'Nehalem', { 'bmi1/TZCNT': 'ran' }).leaks).toEqual(['bmi1'])
    expect(truth('Haswell', 'Haswell', { abm: 'otherwise' }).shortfalls).toEqual(['abm'])
    expect(truth('Haswell', 'Haswell', { 'bmi1/TZCNT': 'otherwise' }).shortfalls).toEqual(['bmi1'])
  })

  it('takes another meaning of anything else for a leak', () => {
    expect(truth('Opteron_G5', 'Nehalem', { xop: 'otherwise' }).leaks).toEqual(['xop'])
  })

  it('sees a hole although the feature itself traps', () => {
    expect(truth('Haswell', 'Haswell,-bmi2', { 'bmi2/SHRX': 'ran' }).leaks).toEqual(['bmi2'])
    const short = truth('Haswell', 'Haswell', { 'bmi2/BZHI': 'trapped' })
    expect(short).toMatchObject({ leaks: [], shortfalls: ['bmi2'] })
    expect(truth('qemu64', 'qemu64,-pni', { 'pni/FISTTP': 'ran' }).leaks).toEqual(['pni'])
  })

  it('knows AMX arithmetic by its tiles, and doubts it where the tiles are there', () => {
    const short = truth('SapphireRapids', 'SapphireRapids', { 'amx-tile': 'trapped' })
    expect(short.shortfalls).toEqual(['amx-tile', 'amx-int8', 'amx-bf16'])
    const leaking = truth('SapphireRapids', 'Haswell', { 'amx-tile': 'ran' })
    expect(leaking.leaks).toEqual(['amx-tile', 'amx-int8', 'amx-bf16'])
    expect(truth('SapphireRapids', 'SapphireRapids,-amx-int8').leaks).toEqual(['amx-int8'])
  })

  it('knows shadow stacks by INCSSP, where there are none', () => {
    const source = new Set([...featuresOf('SapphireRapids'), 'shstk', 'ibt'])
    const target = featuresOf('Haswell')
    expect(measured(source, target, guest(target)).enforced).toContain('shstk')
    const old = guest(target, { 'shstk/INCSSPD': 'ran' })
    expect(measured(source, target, old).leaks).toEqual(['shstk'])
    const has = new Set([...target, 'shstk'])
    const elsewhere = guest(has, { 'shstk/INCSSPD': 'trapped' })
    expect(measured(source, has, elsewhere).shortfalls).toEqual([])
  })

  it('says nothing of what does nothing where it is missing', () => {
    const all = Object.values(
      truth('SapphireRapids', 'Nehalem', { '3dnowprefetch': 'ran', cldemote: 'ran' }),
    ).flat()
    for (const name of ['erms', 'fsrm', 'xsaves', '3dnowprefetch']) expect(all).not.toContain(name)
  })

  it('believes nothing that no probe has shown', () => {
    const { leaks, shortfalls } = measured(featuresOf('Haswell'), featuresOf('Nehalem'), new Map())
    expect(leaks).toContain('avx2')
    expect(shortfalls).toContain('sse4.2')
  })
})
