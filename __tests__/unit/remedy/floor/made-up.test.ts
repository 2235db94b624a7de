import { describe, expect, it } from 'vitest'
import { gatesOf } from '../../../../src/cpu/holes.js'
import { modelNamed } from '../../../../src/cpu/models.js'
import { type Companion, dependenceOf } from '../../../../src/remedy/floor/dependence.js'
import { conclude } from '../../../../src/remedy/floor/found.js'
import { leastFor, programOf, searched } from './program.js'

const source = modelNamed('EPYC-Milan')?.features ?? new Set<string>()

describe('made-up programs', () => {
  const names = [...source]
  /** The same numbers in each run. */
  const random = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed / 2 ** 31
  }
  it.each(
    Array.from({ length: 60 }, (_, seed) => seed),
  )('%i: the floor is the least CPU', (seed) => {
    const next = random(seed + 1)
    const pick = () => names[Math.floor(next() * names.length)] ?? 'pni'
    const places = Array.from({ length: 1 + Math.floor(next() * 6) }, () => ({
      needs: Array.from({ length: 1 + Math.floor(next() * 2) }, pick),
      named: next() < 0.7,
    }))
    const chosen = [...places.flatMap(({ needs }) => needs), pick()].filter(() => next() < 0.6)
    const companions: Companion[] = seed % 2 === 0 ? [] : gatesOf('10.0.13')
    const known = { source, certain: [], chosen, possible: [pick(), pick()], companions }
    const { floor, least, needs } = conclude(searched(programOf(places), known))
    expect(floor).toEqual(dependenceOf(companions).closed(leastFor(places)))
    expect(least).toBe(true)
    const open = needs.filter(
      ({ known, requiredBy }) => known !== 'confirmed' && !requiredBy.length,
    )
    expect(open).toEqual([])
  })
})
