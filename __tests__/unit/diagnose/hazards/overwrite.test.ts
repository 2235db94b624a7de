import { describe, expect, it } from 'vitest'
import { stateOfTarget } from '../../../../src/cpu/register-state.js'
import { overwritesOn } from '../../../../src/diagnose/hazards/overwrite.js'
import { targetOf } from '../../cpu/make.js'

const area = { pid: 7, comm: 'app', reserved: 832, wanted: 0xee, unbound: 3 }
const on = (cpu: string, changes: Partial<typeof area> = {}) =>
  overwritesOn([{ ...area, ...changes }], stateOfTarget(targetOf(cpu)))

describe('the stacks that are overwritten on a target', () => {
  it('are those with less room than it saves', () => {
    expect(on('Skylake-Server')).toEqual([
      {
        ...{ pid: 7, name: 'app', reserved: 832, unbound: 3 },
        ...{ saved: 2688, features: ['avx512f'] },
      },
    ])
    expect(on('Haswell,+mpx')).toMatchObject([{ saved: 1024, features: ['mpx'] }])
    expect(on('Haswell')).toEqual([])
    expect(on('max')).toEqual([])
    expect(on('Skylake-Server', { reserved: 2688 })).toEqual([])
  })

  it("are also those from AMD's AVX-512, whose registers take less room than Intel's", () => {
    expect(on('Skylake-Server', { reserved: 2432 })).toMatchObject([{ features: ['avx512f'] }])
    expect(on('EPYC-Genoa', { reserved: 2432 })).toEqual([])
  })

  it('are none where only other registers are saved, or it is not known which', () => {
    expect(on('Haswell,+pku')).toEqual([])
    expect(on('Skylake-Server', { wanted: 0b111 })).toEqual([])
    expect(overwritesOn([area], undefined)).toEqual([])
  })

  it('have a name that stays on its line', () => {
    expect(on('Skylake-Server', { comm: 'a\nb' })[0]?.name).not.toMatch(/\n/)
  })
})
