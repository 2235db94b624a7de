import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../../../src/remedy/price/steps.js'

const change = {
  environment: { GLIBC_TUNABLES: 'a', LD_BIND_NOW: '1' },
  flags: [{ program: 'node', flags: ['--no-enable-avx'] }],
}
describe('the steps of a change', () => {
  it('add its parts one after the other, and the last one is all of it', () => {
    const steps = stepsOf(change)
    expect(steps.map(({ adds }) => adds)).toEqual([
      ...['GLIBC_TUNABLES', 'LD_BIND_NOW', 'node --no-enable-avx'],
    ])
    expect(steps[0]?.change).toEqual({ environment: { GLIBC_TUNABLES: 'a' }, flags: [] })
    expect(steps.at(-1)?.change).toEqual(change)
  })

  it('are few: of many, the rest is one step', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F']
    const environment = Object.fromEntries(names.map((name) => [name, '1']))
    const steps = stepsOf({ environment, flags: [] })
    expect(steps.map(({ adds }) => adds)).toEqual(['A', 'B', 'C', 'D, E, F'])
    expect(steps.at(-1)?.change.environment).toEqual(environment)
  })

  it('are none where a change acts only at the restore', () => {
    expect(stepsOf({ environment: {}, flags: [] })).toEqual([])
  })
})
