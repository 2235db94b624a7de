import { describe, expect, it } from 'vitest'
import { requirements } from '../../../../src/cpu/features.js'
import { modelNamed } from '../../../../src/cpu/models.js'
import { conclude } from '../../../../src/remedy/floor/found.js'
import { nextCpus } from '../../../../src/remedy/floor/search.js'
import { leastFor, type Place, programOf, searched, type Thaw } from './program.js'

const source = modelNamed('EPYC-Milan')?.features ?? new Set()
const nothing = { source, certain: [], chosen: [], possible: [], companions: [] }
const floorOf = (known: ReturnType<typeof searched>) => {
  const { floor } = conclude(known)
  return floor && [...floor]
}
const knownOf = (known: ReturnType<typeof searched>) =>
  Object.fromEntries(conclude(known).needs.map((need) => [need.feature, need.known]))

const glibc: readonly Place[] = [
  { needs: ['xsave'] },
  { needs: ['avx2'] },
  { needs: ['avx2', 'bmi2'] },
  { needs: ['movbe'] },
]

describe('the search for the least CPU', () => {
  it('begins on the CPU without any feature, and ends there if that passes', () => {
    expect(nextCpus({ ...nothing, shown: [] }, 2)).toEqual([new Set()])
    const known = searched(programOf([]), nothing)
    expect(known.shown).toHaveLength(1)
    expect(conclude(known)).toEqual({ floor: new Set(), least: true, needs: [] })
  })

  it('climbs by what the thaws name, and confirms each need that nothing else implies', () => {
    const known = searched(programOf(glibc), { ...nothing, chosen: ['avx2', 'bmi2', 'fma'] })
    expect(floorOf(known)).toEqual(leastFor(glibc))
    expect(knownOf(known)).toEqual({
      ...{ avx2: 'confirmed', bmi2: 'confirmed', movbe: 'confirmed' },
      // Something named it, and no CPU has AVX2 without it.
      xsave: 'diagnosed',
      ...{ avx: 'required', 'sse4.2': 'required', 'sse4.1': 'required' },
      ...{ ssse3: 'required', pni: 'required' },
    })
    expect(known.shown.length).toBeLessThanOrEqual(9)
  })

  it('says of what only other needs imply that they require it', () => {
    const { needs } = conclude(searched(programOf([{ needs: ['sse4.1'] }]), nothing))
    expect(needs).toEqual([
      { feature: 'pni', known: 'required', requiredBy: ['ssse3', 'sse4.1'] },
      { feature: 'ssse3', known: 'required', requiredBy: ['sse4.1'] },
      { feature: 'sse4.1', known: 'confirmed', requiredBy: [] },
    ])
  })

  it('does not take all that was chosen for needed', () => {
    const known = searched(programOf([{ needs: ['ssse3'] }]), {
      ...nothing,
      chosen: ['avx2', 'fma', 'sha-ni'],
    })
    expect(floorOf(known)).toEqual(['pni', 'ssse3'])
  })

  it('halves what is left where nothing is named', () => {
    const places = [{ needs: ['aes'], named: false }, { needs: ['bmi1'] }]
    const known = searched(programOf(places), nothing)
    expect(floorOf(known)).toEqual(leastFor(places))
    expect(known.shown.length).toBeLessThan(14)
  })

  it('tries the likeliest first where nothing is named', () => {
    const places = [{ needs: ['fma'], named: false }]
    const likely = searched(programOf(places), { ...nothing, possible: ['fma'] })
    expect(floorOf(likely)).toEqual(leastFor(places))
    expect(likely.shown.length).toBeLessThan(searched(programOf(places), nothing).shown.length + 1)
  })

  it('drops what was named and is not needed after all', () => {
    // A program that falls back where it has little, and then needs something else.
    const thaw: Thaw = (features) =>
      features.has('avx')
        ? programOf([{ needs: ['sse4.1'] }])(features)
        : features.size === 0
          ? { outcome: 'fail', named: ['avx2'] }
          : { outcome: 'pass', named: [] }
    const known = searched(thaw, nothing)
    const floor = floorOf(known) ?? []
    expect(thaw(new Set(floor)).outcome).toBe('pass')
    expect(floor).not.toContain('avx2')
  })

  it('ends without a floor where the whole source CPU does not pass in a guest', () => {
    const known = searched(() => ({ outcome: 'fail', named: [] }), nothing)
    expect(conclude(known)).toEqual({ floor: undefined, least: false, needs: [] })
    expect(known.shown.length).toBeLessThan(8)
  })

  it('ends where no guest has what is needed, and says what', () => {
    const thaw: Thaw = (features) =>
      features.has('avx512f')
        ? { outcome: 'beyond', named: [] }
        : { outcome: 'fail', named: ['avx512f'] }
    const known = searched(thaw, { ...nothing, source: new Set(['avx512f', 'bmi2']) })
    const found = conclude(known)
    expect(found).toMatchObject({ floor: undefined, least: false })
    expect(found.needs).toContainEqual({ feature: 'avx512f', known: 'diagnosed', requiredBy: [] })
    const foreseen = conclude({ ...known, certain: ['bmi2'] })
    expect(foreseen.needs).toContainEqual({ feature: 'bmi2', known: 'foreseen', requiredBy: [] })
    expect(known.shown).toHaveLength(2)
  })

  it('climbs over thaws that are inconclusive, and says that their need is unclear', () => {
    const thaw: Thaw = (features) =>
      features.has('bmi2') ? { outcome: 'pass', named: [] } : { outcome: 'open', named: [] }
    expect(knownOf(searched(thaw, nothing))).toEqual({ bmi2: 'unclear' })
  })

  it('takes what is named and not listed for a feature of the source CPU', () => {
    const known = searched(programOf([{ needs: ['avx-ifma'] }]), nothing)
    expect(floorOf(known)).toEqual(requirements(['avx-ifma']))
  })

  it('does not drop what was named because of a pass in a guest that runs it nevertheless', () => {
    // QEMU's TCG checks BMI1 alone before BZHI.
    const places = [{ needs: ['bmi2'] }, { needs: ['bmi1'] }]
    const thaw: Thaw = (features) => {
      if (!features.has('bmi1')) return programOf(places)(features)
      return { outcome: 'pass', named: [], leaked: features.has('bmi2') ? [] : ['bmi2', 'abm'] }
    }
    const known = searched(thaw, nothing)
    expect(floorOf(known)).toEqual(['bmi1', 'bmi2'])
    expect(known.shown).toContainEqual({
      features: new Set(['bmi1', 'bmi2']),
      ...thaw(new Set(['bmi1', 'bmi2'])),
    })
    expect(knownOf(known)).toEqual({ bmi1: 'confirmed', bmi2: 'diagnosed' })
  })

  it('keeps together what guests show only together', () => {
    const companions = [
      ['bmi2', 'bmi1'],
      ['bmi1', 'abm'],
      ['abm', 'bmi1'],
    ] as const
    const known = searched(programOf([{ needs: ['bmi2'] }]), { ...nothing, companions })
    expect(floorOf(known)).toEqual(['abm', 'bmi1', 'bmi2'])
    expect(knownOf(known)).toEqual({ abm: 'required', bmi1: 'required', bmi2: 'confirmed' })
    const pair = searched(programOf([{ needs: ['bmi1'] }]), { ...nothing, companions })
    expect(knownOf(pair)).toEqual({ abm: 'required', bmi1: 'confirmed' })
    // QEMU checks BMI1 alone before instructions of BMI2.
    const leaky: Thaw = (features) =>
      features.has('bmi1')
        ? { outcome: 'pass', named: [], leaked: features.has('bmi2') ? [] : ['bmi2'] }
        : { outcome: 'fail', named: ['bmi2'] }
    const both = searched(leaky, { ...nothing, companions })
    expect(floorOf(both)).toEqual(['abm', 'bmi1', 'bmi2'])
    expect(knownOf(both)).toMatchObject({ bmi2: 'confirmed' })
    for (const { features } of [...known.shown, ...pair.shown]) {
      expect(features.has('abm')).toBe(features.has('bmi1'))
    }
  })

  it('climbs to what is certain to fault at once, and needs no thaw to say so', () => {
    const thaw: Thaw = (features) =>
      features.has('fma') ? { outcome: 'pass', named: [] } : { outcome: 'open', named: ['fma'] }
    const known = searched(thaw, { ...nothing, certain: ['fma'] }, { bound: 2 })
    expect(floorOf(known)).toEqual(requirements(['fma']))
    expect(knownOf(known)).toMatchObject({ fma: 'foreseen' })
  })

  it('takes away feature by feature what is left of a CPU that passed, and so confirms the others', () => {
    const known = searched(programOf(glibc), {
      ...nothing,
      chosen: ['avx2', 'bmi2', 'movbe', 'fma'],
    })
    expect(floorOf(known)).toEqual(leastFor(glibc))
    expect(knownOf(known)).toMatchObject({
      avx2: 'confirmed',
      bmi2: 'confirmed',
      movbe: 'confirmed',
    })
    expect(known.shown.length).toBeLessThanOrEqual(8)
  })

  it('says of what is only certain to fault later that it is foreseen', () => {
    const thaw: Thaw = (features) =>
      features.has('bmi2')
        ? programOf([{ needs: ['fma'] }])(features)
        : { outcome: 'open', named: ['bmi2'] }
    expect(knownOf(searched(thaw, nothing))).toMatchObject({ fma: 'confirmed', bmi2: 'foreseen' })
  })

  it('ends where two thaws contradict each other', () => {
    // It passes on few, and fails on more without a name.
    const thaw: Thaw = ({ size }) => ({
      outcome: size === 0 || size > 3 ? 'fail' : 'pass',
      named: [],
    })
    const floor = floorOf(searched(thaw, { ...nothing, chosen: ['avx2', 'fma'] }))
    expect(floor === undefined || floor.length <= 3).toBe(true)
  })
})

describe('a search that is cut short', () => {
  it('has a floor with needs that are only diagnosed, once that has passed', () => {
    const known = searched(programOf(glibc), nothing, { bound: 5 })
    const { floor, least, needs } = conclude(known)
    expect([...(floor ?? [])]).toEqual(leastFor(glibc))
    expect(least).toBe(true)
    expect(needs.map((need) => need.known)).toContain('diagnosed')
  })

  it('has a CPU that passed, of which it is not known whether it is the least', () => {
    const places = [{ needs: ['fma'], named: false }]
    const { floor, least } = conclude(searched(programOf(places), nothing, { bound: 3 }))
    expect(floor).toBeDefined()
    expect(least).toBe(false)
  })

  it('has none where nothing passed', () => {
    const { floor, needs } = conclude(searched(programOf(glibc), nothing, { bound: 1 }))
    expect(floor).toBeUndefined()
    expect(needs).toEqual([{ feature: 'xsave', known: 'diagnosed', requiredBy: [] }])
  })
})
