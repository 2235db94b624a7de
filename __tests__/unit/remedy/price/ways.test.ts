import { describe, expect, it } from 'vitest'
import { lowestWay, settingsWay, stagesIn } from '../../../../src/remedy/price/ways.js'
import { takingOf } from '../../plan/make.js'
import { answers } from '../proof/proofs.js'

const launch = takingOf({ run: './app' }).app
const guest = (cpu: string) => ({ on: 'guest', accel: 'tcg', cpu }) as const
const place = { machine: guest('max'), resources: { cores: 2, memory: undefined } }
const [proven, helped] = answers.map(([answer]) => ({ targets: [{ target: 'A', ...answer }] }))
const tried = {
  ...{ changes: { environment: { A: '1' }, flags: [] }, proof: proven ?? { targets: [] }, place },
  lowest: { cpu: 'Nehalem', machine: guest('Nehalem,-xsave'), ...(proven ?? { targets: [] }) },
}
const open = helped ?? { targets: [] }

describe('what is measured', () => {
  it('is the app with each setting, on the source CPU', () => {
    expect(settingsWay(tried, launch)).toMatchObject([
      { adds: 'A', launch: { environment: { A: '1' } }, place },
    ])
  })

  it('is the app as it is, on the lesser CPU', () => {
    expect(lowestWay(tried, launch)).toEqual([
      {
        adds: 'checkpoint-cpu Nehalem',
        launch,
        place: { ...place, machine: guest('Nehalem,-xsave') },
      },
    ])
    expect(lowestWay({ ...tried, lowest: undefined }, launch)).toBeUndefined()
  })

  it('is only what was proven', () => {
    const none = { kind: 'not-measured', why: { kind: 'not-proven' } }
    expect(settingsWay({ ...tried, proof: open }, launch)).toEqual(none)
    const way = lowestWay({ ...tried, lowest: { ...tried.lowest, ...open } }, launch)
    expect(way).toEqual(none)
    expect(stagesIn(way)).toEqual([])
  })

  it('is not a guest beside this machine itself', () => {
    const here = { ...place, machine: { on: 'host', cpu: 'this one' } as const }
    expect(lowestWay({ ...tried, place: here }, launch)).toEqual({
      ...{ kind: 'not-measured', why: { kind: 'not-comparable' } },
    })
  })
})
