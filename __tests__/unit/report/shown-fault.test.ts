import { describe, expect, it } from 'vitest'
import type { CriuExplanation } from '../../../src/checkpoint/engines/criu/explain.js'
import { placeBesideWords, shownFault, shownPlace } from '../../../src/report/shown-fault.js'
import { failed, open, passed, refused, sigill } from './make.js'

const trap = { ...sigill, id: 'thaw-1:sigill-2', address: '0x1', bytes: '0f0b', message: 'ud2' }

describe('shownPlace', () => {
  it('is the instruction', () => {
    expect(shownPlace(failed)).toBe('0x7f3a5c00: c5 f9 6f c1')
  })

  it('is the instruction that decided, wherever it is listed', () => {
    expect(shownPlace({ ...failed, faults: [trap, sigill] })).toBe('0x7f3a5c00: c5 f9 6f c1')
  })

  it('needs no bytes', () => {
    expect(shownPlace({ ...failed, faults: [{ ...sigill, bytes: '' }] })).toBe('0x7f3a5c00')
  })

  it("is CRIU's error", () => {
    expect(shownPlace(refused)).toMatch(/^x86: FPU xsave area present/)
  })

  it('is unknown where no fault decided, whatever else was seen', () => {
    expect(shownPlace(open)).toBeUndefined()
    expect(shownPlace({ ...open, faults: [trap] })).toBeUndefined()
    expect(shownPlace({ ...passed, faults: [sigill] })).toBeUndefined()
    // A trap that the app caught, and events that were lost.
    expect(shownPlace({ reason: { kind: 'trace-incomplete' }, faults: [trap] })).toBeUndefined()
  })

  it('is not in the verify command', () => {
    const reason = {
      kind: 'verify-sigill',
      fault: sigill.id,
      comm: 'curl',
      instruction: sigill.message,
    } as const
    expect(shownPlace({ reason, faults: [{ ...sigill, of: 'other' }] })).toBeUndefined()
  })
})

describe("of CRIU's errors", () => {
  const explanation: CriuExplanation = {
    error: 'the telling one',
    about: 'other',
    words: 'CRIU failed, but not because of the CPU: the telling one',
    differs: [],
    benign: [],
    onlyGuest: [],
  }
  const first = { id: 'thaw-1:criu-1', kind: 'criu', message: 'the first one' } as const
  const second = { id: 'thaw-1:criu-2', kind: 'criu', message: 'the telling one' } as const
  const reason = { kind: 'refused', fault: first.id, error: first.message, cpu: false } as const

  it('the explained one is shown as the place, beside words that quote another', () => {
    const faults = [first, { ...second, criu: explanation }]
    expect(shownFault({ reason, faults })?.id).toBe(second.id)
    expect(placeBesideWords({ reason, faults })).toBe('the telling one')
  })

  it('the one that decided is shown where none is explained, and not twice', () => {
    const faults = [first, second]
    expect(shownPlace({ reason, faults })).toBe('the first one')
    expect(placeBesideWords({ reason, faults })).toBeUndefined()
    expect(placeBesideWords(failed)).toBe(shownPlace(failed))
  })
})
