import { describe, expect, it } from 'vitest'
import { settled } from '../../../../src/cpu/settled.js'
import { chooseLesser, notStarting } from '../../../../src/remedy/lowest/choose.js'
import { featuresOf, targetOf, tcg } from '../../cpu/make.js'

const targets = ['EPYC-Rome', 'Haswell', 'Nehalem'].map((name) => settled(targetOf(name), tcg))
const none: ReadonlySet<string> = new Set()

function lesser(failing: string[], hopeless = none, source = tcg.provides) {
  return chooseLesser(targets, failing, hopeless, source, tcg)
}

describe('the lesser CPU', () => {
  it('is what all targets have in common, also those that pass', () => {
    expect(lesser(['Haswell'])).toMatchObject({
      open: ['Haswell'],
      told: {
        ...{ checkpointCpu: 'lowest', cpu: 'Nehalem', of: ['EPYC-Rome', 'Haswell', 'Nehalem'] },
        machine: { on: 'guest', accel: 'tcg', cpu: expect.stringMatching(/^Nehalem/) },
      },
    })
  })

  it('leaves out targets on which the app does not start, and has to be named then', () => {
    const { cpu, told, open } = lesser(['Haswell', 'Nehalem'], new Set(['Nehalem'])) ?? {}
    expect(open).toEqual(['Haswell'])
    expect(told).toMatchObject({ checkpointCpu: cpu?.name, of: ['EPYC-Rome', 'Haswell'] })
    expect(cpu?.features).toContain('avx2')
    expect(cpu?.name).not.toBe('lowest')
  })

  it('is not looked for where the app starts on no target that fails', () => {
    expect(lesser(['Nehalem'], new Set(['Nehalem']))).toBeUndefined()
  })

  it('is not tried where the source CPU has no more', () => {
    expect(lesser(['Nehalem'], none, featuresOf('Nehalem'))).toBeUndefined()
    expect(lesser(['Nehalem'], none, featuresOf('Westmere'))).toBeDefined()
  })
})

it('an app starts not where that was seen, and it may where it is not known', () => {
  const reason = { kind: 'declined', line: 'no AVX' } as const
  const unknown = { kind: 'slow', seconds: 60, elsewhere: 2 } as const
  const fresh = notStarting(
    new Map([
      ['Nehalem', { answer: { starts: 'no', reason }, starts: [] }],
      ['Haswell', { answer: { starts: 'unknown', reason: unknown }, starts: [] }],
    ]),
  )
  expect([...fresh]).toEqual(['Nehalem'])
})
