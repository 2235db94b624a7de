import { describe, expect, it } from 'vitest'
import type { OpenOrigin } from '../../../src/checkpoint/obtain.js'
import { refuseContradictions } from '../../../src/commands/refuse.js'
import type { Plan } from '../../../src/plan/plan.js'
import { planOf } from '../plan/make.js'

const root = { kind: 'image', title: 'rootfs "/r"' }
const restoring = { kind: 'self-restoring', root } as OpenOrigin
const taken = { kind: 'take', root } as OpenOrigin

describe('what contradicts an open origin', () => {
  it.each([
    [restoring, { 'restore-image': 'debian:13' }, 'restore-image'],
    [restoring, { cpus: 'Haswell@image=debian:13' }, '@image'],
  ])('is another root for an image that restores itself', (origin, inputs, name) => {
    expect(() => refuseContradictions(planOf(inputs), origin)).toThrow(
      `${name}: cannot be used with an image that restores itself`,
    )
  })

  it('is an export of an app in an image', () => {
    const plan: Plan = { ...planOf({}), exportTo: '/a.tar' }
    expect(() => refuseContradictions(plan, taken)).toThrow(/^export: /)
  })

  it('is nothing else', () => {
    const plan = planOf({ cpus: 'Haswell@image=debian:13' })
    expect(refuseContradictions(plan, taken)).toBeUndefined()
    expect(refuseContradictions(planOf({}), restoring)).toBeUndefined()
  })
})
