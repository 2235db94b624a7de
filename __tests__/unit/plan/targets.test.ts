import { describe, expect, it } from 'vitest'
import { planOf, problemsIn } from './make.js'

const namesOf = (cpus: string) =>
  planOf({ cpus }).thaw.targets.map(({ name, also = [] }) => [name, ...also])

describe('cpus', () => {
  it('is one target for each CPU, with every name that it was asked for with', () => {
    expect(namesOf('aws:m5;aws:r5')).toEqual([
      ['aws:m5/8175M', 'aws:r5/8175M'],
      ['aws:m5/8259CL', 'aws:r5/8259CL'],
    ])
    const azure = namesOf('azure:dv3;azure:dv4').flat()
    expect(azure).toEqual(expect.arrayContaining(namesOf('azure:dv3').flat()))
    expect(azure).toEqual(expect.arrayContaining(namesOf('azure:dv4').flat()))
    expect(namesOf('max,-avx,-xsave; Haswell; max, -xsave, -avx')).toEqual([
      ['max,-avx,-xsave', 'max, -xsave, -avx'],
      ['Haswell'],
    ])
    expect(namesOf('aws:m5;aws:m5/8259CL')).toEqual([['aws:m5/8175M'], ['aws:m5/8259CL']])
  })

  it('says of a joined target where everything is known from', () => {
    const [joined] = planOf({ cpus: 'aws:m5/8175M;aws:r5/8175M' }).thaw.targets
    const notes = ['aws:m5/8175M', 'aws:r5/8175M'].map(
      (cpus) => planOf({ cpus }).thaw.targets[0]?.note ?? 'none',
    )
    for (const note of notes) expect(joined?.note).toContain(note)
  })

  it('keeps the same CPU with other resources apart', () => {
    expect(namesOf('Haswell;Haswell@cores=2')).toEqual([['Haswell'], ['Haswell@cores=2']])
  })

  it('keeps the same CPU with other files apart', () => {
    expect(
      namesOf('aws:m5/8175M;aws:r5/8175M@image=debian:12;aws:m5/8175M@image=debian:12'),
    ).toEqual([['aws:m5/8175M'], ['aws:r5/8175M@image=debian:12', 'aws:m5/8175M@image=debian:12']])
  })

  it('is none where the least CPU is searched for', () => {
    expect(planOf({ cpus: ' floor\n' })).toMatchObject({
      thaw: { targets: [] },
      floor: { guests: 12 },
    })
    expect(planOf({ cpus: 'floor', 'floor-guests': '30' }).floor).toEqual({ guests: 30 })
    expect(planOf({ cpus: 'Haswell' }).floor).toBeUndefined()
  })

  it('may not have the same text twice', () => {
    expect(problemsIn(() => namesOf('aws:m5\nHaswell\n aws:m5 \nHaswell'))).toEqual([
      'cpus: "aws:m5" is given twice',
      'cpus: "Haswell" is given twice',
    ])
  })
})
