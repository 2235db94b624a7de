import { describe, expect, it } from 'vitest'
import { isSuspect } from '../../../../src/trial/fresh/suspects.js'
import { reasons } from '../verdict/reasons.js'

const faults = [] as const
const kindsOf = (all: Readonly<Record<string, readonly { readonly kind: string }[]>>) =>
  Object.values(all).flat()

describe('a fresh start tells more', () => {
  it('of every target that fails', () => {
    for (const reason of Object.values(reasons.fail).flat()) {
      expect(isSuspect({ verdict: 'fail', reason, faults })).toBe(true)
    }
  })

  it('of no target that passes', () => {
    for (const reason of Object.values(reasons.pass).flat()) {
      expect(isSuspect({ verdict: 'pass', reason, faults })).toBe(false)
    }
  })

  it('of inconclusive ones only where the CPU may be the cause', () => {
    const suspected = Object.values(reasons.inconclusive)
      .flat()
      .filter((reason) => isSuspect({ verdict: 'inconclusive', reason, faults }))
    expect([...new Set(suspected.map(({ kind }) => kind))].sort()).toEqual([
      ...['child-failed', 'undecoded-sigill', 'unseen-instruction', 'would-fault'],
    ])
    expect(kindsOf(reasons.inconclusive).length).toBeGreaterThan(suspected.length)
  })
})
