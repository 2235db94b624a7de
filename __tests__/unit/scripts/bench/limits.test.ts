import { describe, expect, it } from 'vitest'
import { limitRows } from '../../../../scripts/bench/limits.mjs'
import { howStarted, report } from '../../../../scripts/bench/report.mjs'
import { isReached } from '../../../../scripts/bench/table.mjs'

/** A check as checkRun measures it; the app is watched for 2 s. */
function run(figures: object = {}): object {
  return {
    ...{
      started: 0,
      wall: 20,
      whole: 6,
      start: 3,
      ready: 3.5,
      restore: 1,
      criu: 0.5,
      busy: 3,
      seen: 500,
    },
    steps: { before: 0.5, checkpoint: 5, thaw: 10 },
    phases: { before: 0.1, boot: 2.9, setUp: 0.5, restore: 1, watch: 2, rest: 0.1 },
    targets: [{ name: 'Haswell', verdict: 'pass' }],
    guests: [{ attempts: 1 }],
    ...figures,
  }
}
const thaw = (seconds: number) => ({ steps: { before: 0.5, checkpoint: 5, thaw: seconds } })

const small = {
  old: [run({ start: 4, busy: 5 })],
  alone: { first: [run()], further: [run({ start: 0.6, whole: 3.5 })] },
  one: { first: [run(thaw(6))], further: [run(thaw(4))] },
  eight: { first: [run(thaw(30))], further: [run(thaw(12))] },
  kept: { one: [run(thaw(7))], eight: [run(thaw(28))] },
  memory: { peak: { all: 3e6, guests: 2.9e6, ours: 1e5 }, mostOurs: 1e5, exact: true },
}
const large = {
  old: [run({ restore: 30, wall: 120 }), run({ restore: 32, wall: 110 })],
  gigabyte: [run({ restore: 6.2, wall: 46 }), run({ restore: 6.2, wall: 46 })],
  four: [run({ restore: 31, wall: 150 })],
  usage: {
    gigabyte: {
      images: 1e9,
      left: 1e9,
      steps: { checkpoint: 20, thaw: 10 },
      most: { checkpoint: { ours: 1e5, disk: 1e9 }, thaw: { ours: 1e5, disk: 1e9 } },
    },
    four: undefined,
  },
}
const measured = {
  ...{ repetitions: 1, cores: 2, baseline: { cli: '/old/dist/cli.js' }, small, large },
  ...{ toolkit: { cold: 30, warm: [0.3] }, scans: { times: [2] }, boots: [2], probes: [0.3] },
  others: { first: [3], further: [1], virtme: { times: [33] }, plain: { times: [16] } },
}
const figures = (of: object) =>
  limitRows(of)
    .slice(1)
    .map(({ what, value, limit }) => [what, value && Number(value.toFixed(3)), limit])

describe('limitRows', () => {
  it('has each figure that must be reached', () => {
    expect(figures(measured)).toEqual([
      ['first start of a target / 0f271b7', 0.75, 0.85],
      ["  the same in QEMU's CPU time, until it restores", 0.6, undefined],
      ['further starts of the same target / first', 0.2, 0.25],
      ['further starts of the same target', 0.6, 1],
      ["target without its watch / (first start + CRIU's restore)", 1.143, 1.15],
      ["target without its watch / (further start + CRIU's restore)", 1.364, 1.15],
      ['restore of 1 GB / 0f271b7', 0.2, 0.25],
      ['restore of 4 GB / 0f271b7, four times 1 GB', 0.25, 0.25],
      ['whole check of 1 GB / 0f271b7', 0.4, 0.4],
      ['eight targets / one, first starts, of a kept checkpoint', 4, 3.5],
      ['  the same, with what is prepared while one is taken', 5, undefined],
      ['eight targets / one, further starts', 3, 3],
      ['toolkit, warm', 0.3, 0.2],
      ['scan of a JVM with 256 MB', 2, 3],
    ])
    expect(limitRows(measured).map(isReached)).toEqual([
      ...[
        undefined,
        true,
        undefined,
        true,
        true,
        true,
        false,
        true,
        true,
        true,
        false,
        undefined,
        true,
        false,
        true,
      ],
    ])
  })

  it('says of each comparison with the old command why there is none', () => {
    const missing = 'the history here has no 0f271b7'
    const rows = limitRows({
      ...measured,
      baseline: { missing },
      small: { ...small, old: [] },
      large: { ...large, old: [] },
    })
    const without = rows.filter((row) => row.missing !== undefined)
    expect(without.map(({ what }) => what)).toEqual([
      'first start of a target / 0f271b7',
      'restore of 1 GB / 0f271b7',
      'restore of 4 GB / 0f271b7, four times 1 GB',
      'whole check of 1 GB / 0f271b7',
    ])
    expect(without.every((row) => row.missing === missing && row.value === undefined)).toBe(true)
  })

  it('judges eight targets only on the cores that the limit is for', () => {
    const eight = limitRows({ ...measured, cores: 4 }).filter(({ what }) => /^eight/.test(what))
    expect(eight.map(isReached)).toEqual([undefined, undefined])
  })

  it('has nothing of a part that was not wanted', () => {
    expect(figures({ ...measured, small: undefined }).map(([what]) => what)).toEqual([
      ...['restore of 1 GB / 0f271b7', 'restore of 4 GB / 0f271b7, four times 1 GB'],
      'whole check of 1 GB / 0f271b7',
    ])
    expect(limitRows({ ...measured, small: undefined, large: undefined })).toEqual([])
  })
})

describe('report', () => {
  it('is complete if all that was wanted has a figure, whether or not it is good', () => {
    const { text, complete } = report('2 cores', measured)
    expect(complete).toBe(true)
    expect(text).toMatch(
      /eight targets \/ one, first starts, of a kept checkpoint +4\.00 +at most 3\.5 +not reached/,
    )
    expect(text).toMatch(/virtme-ng +33\.00 {2}s/)
    expect(text).not.toContain('NaN')
  })

  it('is not complete if something has none, and says why', () => {
    const others = { ...measured.others, virtme: { missing: 'it needs root' } }
    const { text, complete } = report('2 cores', { ...measured, others })
    expect(complete).toBe(false)
    expect(text).toMatch(/virtme-ng +not measured: it needs root/)
  })

  it('shows no figure of the old command that there is not', () => {
    const baseline = { missing: 'the history here has no 0f271b7' }
    const without = { ...measured, baseline, small: { ...small, old: [] }, large: undefined }
    const { text, complete } = report('2 cores', without)
    expect(complete).toBe(false)
    expect(text).not.toContain('NaN')
  })

  it('has no table of phases without a check', () => {
    const { text } = report('2 cores', { ...measured, small: undefined, large: undefined })
    expect(text).not.toContain('(s)')
  })
})

describe('howStarted', () => {
  it('counts the starts from a saved state', () => {
    const starts = { first: [run({ how: 'boot' })], further: [run({ how: 'state' })] }
    expect(howStarted(starts)).toBe(
      'From a saved state started: first starts 0 of 1, further 1 of 1.',
    )
    expect(howStarted(small.alone)).toBe('The reports do not say how guests started.')
  })
})
