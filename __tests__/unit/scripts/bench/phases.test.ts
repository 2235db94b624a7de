import { describe, expect, it } from 'vitest'
import { momentsOf, phasesOf, stepsOf } from '../../../../scripts/bench/phases.mjs'

const log = [
  { at: 0.1, text: 'Toolkit' },
  { at: 0.5, text: 'Checkpoint in a guest on max' },
  { at: 3, text: '  checkpoint: dumping' },
  { at: 4, text: 'Thaw the control and 1 target, 1 at a time' },
  { at: 4, text: '  control: booting' },
  { at: 6, text: '  control: restoring' },
  { at: 7, text: '  control: watching' },
  { at: 9.5, text: '  control: pass: alive after 2.2 s' },
  { at: 10, text: '  Haswell: booting' },
  { at: 12.5, text: '  Haswell: restoring' },
  { at: 13.5, text: '  Haswell: watching' },
  { at: 16, text: '  Haswell: pass: alive after 2.1 s' },
  { at: 16.1, text: '  pass  Haswell  alive after 2.1 s' },
]

describe('momentsOf', () => {
  it('takes those of one guest', () => {
    expect(momentsOf(log, 'Haswell')).toEqual({
      ...{ begin: 10, restoring: 12.5, watching: 13.5, end: 16 },
    })
    expect(momentsOf(log, 'control').begin).toBe(4)
  })

  it('begins with the first line, whatever it says, and ends with the last try', () => {
    const twice = [
      { at: 1, text: '  EPYC: loading its state' },
      { at: 2, text: '  EPYC: restoring' },
      { at: 3, text: '  EPYC: trying once more, because QEMU ended' },
      { at: 5, text: '  EPYC: restoring' },
      { at: 6, text: '  EPYC: watching' },
      { at: 8, text: '  EPYC: pass: alive' },
      { at: 9, text: '  EPYC-Rome: restoring' },
    ]
    expect(momentsOf(twice, 'EPYC')).toEqual({ begin: 1, restoring: 5, watching: 6, end: 8 })
  })

  it('says which phase is missing', () => {
    expect(() => momentsOf(log.slice(0, -3), 'Haswell')).toThrow(
      'the log does not say when Haswell came to watching',
    )
  })
})

describe('phasesOf', () => {
  it('splits the whole time of a target', () => {
    const phases = phasesOf(momentsOf(log, 'Haswell'), 2.25, 1.75, 2)
    expect(phases).toEqual({
      ...{ before: 0.25, boot: 1.75, setUp: 0.5, restore: 1, watch: 2, rest: 0.5 },
    })
    expect(Object.values(phases).reduce((sum, one) => sum + one)).toBe(6)
  })
})

describe('stepsOf', () => {
  it('splits the command, of today and of before', () => {
    expect(stepsOf(log, 17)).toEqual({ before: 0.5, checkpoint: 3.5, thaw: 13 })
    const old = log.map(({ at, text }) => ({
      at,
      text: text.replace('Thaw the control and 1 target', 'Thaw on the source CPU and 1 targets'),
    }))
    expect(stepsOf(old, 17)).toEqual({ before: 0.5, checkpoint: 3.5, thaw: 13 })
  })

  it('takes what is before the thaw of a kept checkpoint for one part', () => {
    const kept = log.filter(({ text }) => !text.startsWith('Checkpoint'))
    expect(stepsOf(kept, 17)).toEqual({ before: 4, checkpoint: 0, thaw: 13 })
  })

  it('refuses a log without them', () => {
    expect(() => stepsOf(log.slice(0, 2), 17)).toThrow('does not say')
  })
})
