import { describe, expect, it } from 'vitest'
import { apps } from '../../../../scripts/soak/apps.mjs'
import { faults } from '../../../../scripts/soak/faults.mjs'
import { schedule } from '../../../../scripts/soak/schedule.mjs'

const long = schedule(7, 400)

describe('the plan of a soak', () => {
  it('follows from the seed', () => {
    expect(schedule(7, 400)).toEqual(long)
    expect(schedule(8, 400)).not.toEqual(long)
  })

  it('begins like a longer one, so that one of its runs can be repeated', () => {
    expect(schedule(7, 20)).toEqual(long.slice(0, 20))
  })

  it('has every fault within twenty runs, and all about as often', () => {
    const names = Object.keys(faults)
    expect(new Set(long.slice(0, 20).map(({ fault }) => fault))).toEqual(new Set(names))
    for (const name of names) {
      const times = long.filter(({ fault }) => fault === name).length
      expect(Math.abs(times - 400 / names.length)).toBeLessThan(1)
    }
  })

  it('has every app, and every fault at every job', () => {
    expect(new Set(long.map(({ app }) => app))).toEqual(new Set(Object.keys(apps)))
    const jobs = long.filter(({ fault }) => fault === 'QEMU killed').map(({ moment }) => moment.job)
    expect(new Set(jobs)).toEqual(new Set(['checkpoint', 'control', 'target']))
  })

  it('gives a fault only to apps that it concerns', () => {
    const grown = long.filter(({ fault }) => fault === 'growing file')
    expect(new Set(grown.map(({ app }) => app))).toEqual(new Set(['holds a file']))
  })

  it('freezes on this machine itself only what survives that', () => {
    const auto = long.filter(({ place }) => place === 'auto')
    expect(auto.length).toBeGreaterThan(40)
    expect(auto.every(({ app }) => apps[app]?.anywhere)).toBe(true)
    // There, neither the checkpoint nor the control has a guest that could be killed.
    const killed = auto.filter(({ fault }) => faults[fault]?.does === 'kill')
    expect(new Set(killed.map(({ moment }) => moment.job))).toEqual(new Set(['target']))
  })

  it('strikes no job that the run does not have', () => {
    const kept = long.filter(({ place }) => place === 'kept')
    expect(kept.some(({ moment }) => moment.job === 'checkpoint')).toBe(false)
  })

  it('does without what this machine cannot do', () => {
    const possible = schedule(7, 100, (fault) => faults[fault]?.does !== 'fill')
    expect(possible.some(({ fault }) => fault.includes('disk'))).toBe(false)
  })
})
