import { describe, expect, it } from 'vitest'
import type { Machine } from '../../../../src/cpu/accel.js'
import { curveCpus } from '../../../../src/remedy/floor/curve-cpus.js'
import { curveFrom, type KnownFloor } from '../../../../src/remedy/floor/curve-of.js'
import { curveCells, curveSentences } from '../../../../src/remedy/floor/curve-sentences.js'
import type { Series } from '../../../../src/remedy/price/in-rounds.js'
import { featuresOf, kvmOn, tcg } from '../../cpu/make.js'

const guestOn = (cpu: string, accel: 'tcg' | 'kvm' = 'tcg') =>
  ({ on: 'guest', accel, cpu }) as const
const here = { on: 'host', cpu: 'this one' } as const

/** @param model whose features the source CPU has */
function cpusOf(model: string, machine: Machine = guestOn(`${model}-v1`), control = machine) {
  return curveCpus({ machine, features: featuresOf(model) }, control, [tcg])
}

describe('the CPUs of a curve', () => {
  it('are the levels that the source CPU contains, and itself', () => {
    const { source, levels, standIn } = cpusOf('Haswell')
    expect(levels.map(({ name }) => name)).toEqual(['x86-64-v1', 'x86-64-v2', 'x86-64-v3'])
    expect(source).toEqual(guestOn('Haswell-v1'))
    expect(standIn).toBeUndefined()
    expect(cpusOf('Nehalem').levels.map(({ name }) => name)).not.toContain('x86-64-v3')
    expect(cpusOf('kvm64').levels.map(({ name }) => name)).toEqual(['x86-64-v1'])
  })

  it('have what their guests need to boot, which a checkpoint may need, too', () => {
    const v3 = cpusOf('Haswell').levels.at(-1)
    expect(v3?.guest.cpu).toContain('+xgetbv1')
    expect(v3?.atMost).toBe('x86-64-v3,+xgetbv1')
  })

  it('have no level twice that is the source CPU itself', () => {
    const [, v2] = cpusOf('Haswell').levels
    const { levels } = cpusOf('x86-64-v2', v2?.guest as Machine)
    expect(levels.map(({ name }) => name)).toEqual(['x86-64-v1'])
  })

  it('are all of one kind of guest, where the checkpoint was taken on this machine itself', () => {
    const { source, levels, standIn } = cpusOf('Skylake-Server', here)
    expect([source, ...levels.map(({ guest }) => guest)].map(({ accel }) => accel)).toEqual(
      Array(4).fill('tcg'),
    )
    // The emulator has more than that machine, and less.
    expect(source.cpu).toMatch(/^max,.*-sha-ni/)
    expect(standIn?.for).toEqual(here)
    expect(standIn?.lacks).toContain('avx512f')
  })

  it('stand in for a source CPU of guests that are not here', () => {
    const taken = guestOn('host', 'kvm')
    const features = featuresOf('Haswell')
    const elsewhere = curveCpus({ machine: taken, features }, guestOn('max'), [tcg])
    expect(elsewhere).toMatchObject({ source: { accel: 'tcg' }, standIn: { for: taken } })
    const same = curveCpus({ machine: taken, features }, taken, [kvmOn('Haswell'), tcg])
    expect(same.source).toEqual(taken)
    expect(same.standIn).toBeUndefined()
    expect(same.levels.map(({ guest }) => guest.accel)).toEqual(['kvm', 'kvm', 'kvm'])
  })
})

const three = { command: './bench', measures: 'number', rounds: 3 } as const
const floor: KnownFloor = {
  cpu: 'x86-64-v1,+ssse3',
  features: ['pni', 'ssse3'],
  least: true,
}
const series: readonly Series[] = [
  { figures: [1000, 1010, 1020] },
  { figures: [], failure: { kind: 'app-ended', status: 132 } },
  { figures: [900], failure: { kind: 'exited', status: 3, said: ['no such machine'] } },
  { figures: [1100, 1111, 1122] },
]

function curve({ given = series, known = floor, cpus = cpusOf('Haswell') } = {}) {
  return curveFrom({ series: given, seconds: 12, evidence: 'curve' }, cpus, three, known)
}

describe('a curve', () => {
  it('has the change on each level, and what a checkpoint needs that is taken there', () => {
    const told = curve()
    expect(curveSentences(told)).toEqual([
      'what lesser CPUs cost, in 3 rounds in guests under TCG: figures of an emulator, and not of a real CPU',
    ])
    expect(told.rows.map((row) => curveCells(row, told))).toEqual([
      [
        'x86-64-v1',
        'the app does not get ready: it was killed by SIGILL (status 132)',
        'below its floor',
        'at most x86-64-v1',
      ],
      [
        'x86-64-v2',
        '10.0 % lower; then the benchmark fails: it exited with 3, saying `no such machine`',
        'at or above its floor',
        'at most x86-64-v2',
      ],
      ['x86-64-v3', '10.0 % higher', 'at or above its floor', 'at most x86-64-v3,+xgetbv1'],
      ['the source CPU', '1010 (1000 to 1020)', 'at or above its floor', 'x86-64-v1,+ssse3'],
    ])
  })

  it('does not say more of the floor than is known', () => {
    const floors = (known: KnownFloor) => curve({ known }).rows.map(({ hasFloor }) => hasFloor)
    expect(floors({ ...floor, least: false })).toEqual([null, true, true, true])
    const none = { cpu: null, features: [], least: false }
    expect(floors(none)).toEqual([null, null, null, null])
    const told = curve({ known: none })
    expect(told.rows.map((row) => curveCells(row, told)[3])).toEqual([
      ...['at most x86-64-v1', 'at most x86-64-v2', 'at most x86-64-v3,+xgetbv1', 'not known'],
    ])
  })

  it('is one failure where the benchmark fails on the source CPU', () => {
    const failed: Series = { figures: [], failure: { kind: 'no-number', line: null } }
    const nothing: Series = { figures: [] }
    const told = curve({ given: [failed, nothing, nothing, nothing] })
    expect(told.rows.map((row) => curveCells(row, told)[1])).toEqual([
      ...Array(3).fill('not measured, since there is nothing to compare with'),
      'the benchmark fails: it printed nothing, where a number above 0 is expected',
    ])
    expect(curveSentences(told)[0]).toMatch(/^what lesser CPUs cost, in 0 rounds in guests/)
  })

  it('says what it does not show of a source CPU that no guest here is', () => {
    const told = curve({ cpus: cpusOf('Skylake-Server', here) })
    expect(curveSentences(told)[1]).toMatch(
      /^the checkpoint was taken outside of any guest \(this one\), and a guest stands in for that; it lacks .*avx512f.*, so what these are worth is not known$/,
    )
    const same = curve({ cpus: { ...cpusOf('Haswell'), standIn: { for: here, lacks: [] } } })
    expect(curveSentences(same)[1]).toMatch(/stands in for that$/)
  })

  it('says why nothing was measured', () => {
    expect(curveSentences({ kind: 'not-measured', why: { kind: 'no-readiness' } })).toEqual([
      'what lesser CPUs cost was not measured: the app was not started: the checkpoint does not say when its app is ready',
    ])
  })
})
