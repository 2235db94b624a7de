import { describe, expect, it } from 'vitest'
import { orderOf, type Series } from '../../../../src/remedy/price/in-rounds.js'
import type { MeasureFailure } from '../../../../src/remedy/price/price.js'
import { priceFrom } from '../../../../src/remedy/price/price-of.js'
import { priceSentences } from '../../../../src/remedy/price/sentences.js'

const tcg = { on: 'guest', accel: 'tcg', cpu: 'max' } as const
const adds = ['GLIBC_TUNABLES', 'JAVA_TOOL_OPTIONS'].map((name) => ({ adds: name }))
const three = { command: './bench', measures: 'number', rounds: 3 } as const

function told(
  series: readonly Series[],
  { benchmark = three, machine = tcg }: { benchmark?: object; machine?: object } = {},
): string[] {
  const rounds = { series, seconds: 12, evidence: 'price' }
  const at = { machine: machine as typeof tcg }
  return priceSentences(priceFrom(rounds, adds, { ...three, ...benchmark }, at))
}

const steady: Series = { figures: [1000, 1010, 1020] }
const slower: Series = { figures: [900, 920, 900] }

describe('a price', () => {
  it('is told with its spread, for each step of the change', () => {
    expect(told([steady, slower, { figures: [500, 505, 500] }])).toEqual([
      'what it costs, in 3 rounds in a guest under TCG (max): figures of an emulator, and not of a real CPU',
      'without it: 1010 (1000 to 1020)',
      'with GLIBC_TUNABLES: 10.0 % lower (-11.8 % to -8.9 %)',
      'and with JAVA_TOOL_OPTIONS: 50.0 % lower (-51.0 % to -50.0 %)',
    ])
  })

  it('of a time is longer or shorter, and has seconds', () => {
    const benchmark = { measures: 'time' }
    const [, without, first, second] = told(
      [{ figures: [1, 1.25, 1] }, { figures: [2, 2.5, 3] }, { figures: [0.9, 1, 0.5] }],
      { benchmark },
    )
    expect(without).toBe('without it: 1 s (1 to 1.25 s)')
    expect(first).toBe('with GLIBC_TUNABLES: 100 % longer (+100 % to +200 %)')
    expect(second).toMatch(/^and with JAVA_TOOL_OPTIONS: 20\.0 % shorter/)
  })

  it('is not clear where rounds disagree on its sign', () => {
    const [, , first] = told([steady, { figures: [990, 1030, 1030] }, slower])
    expect(first).toBe(
      'with GLIBC_TUNABLES: no clear difference: the median is 1.0 % higher (-1.0 % to +2.0 %)',
    )
  })

  it('of one round has no spread, and says when more would have taken too long', () => {
    const one = { figures: [100] }
    expect(told([one, { figures: [80] }, one])).toEqual([
      expect.stringMatching(/^what it costs, in 1 round of 3, since more would .* too long, in a/),
      'without it: 100',
      'with GLIBC_TUNABLES: 20.0 % lower',
      'and with JAVA_TOOL_OPTIONS: 0.0 % higher',
    ])
  })

  it.each([
    [{ on: 'host', cpu: 'Xeon' }, /on this machine itself \(Xeon\)$/],
    [{ on: 'guest', accel: 'kvm', cpu: 'host' }, /in a guest under KVM \(host\)$/],
  ])('says where it was measured: %j', (machine, heading) => {
    expect(told([steady, slower, slower], { machine })[0]).toMatch(heading)
  })
})

describe('a benchmark that fails', () => {
  const failure: MeasureFailure = { kind: 'exited', status: 3, said: ['no', 'bye'] }
  const none: Series = { figures: [] }

  it('without any change is not blamed on one', () => {
    expect(told([{ figures: [], failure }, none, none])).toEqual([
      expect.stringMatching(/^what it costs, in 0 rounds in a guest/),
      'without any change, the benchmark fails: it exited with 3, saying `no | bye`',
    ])
  })

  it('only with a change is told of that change, beside what the others cost', () => {
    expect(told([steady, { figures: [], failure }, slower]).slice(2)).toEqual([
      'with GLIBC_TUNABLES, the benchmark fails, as it does not without the change: it exited with 3, saying `no | bye`',
      expect.stringMatching(/^and with JAVA_TOOL_OPTIONS: 10\.0 % lower/),
    ])
  })

  it('because the change keeps the app from starting, is told as that', () => {
    const ended = { figures: [], failure: { kind: 'app-ended', status: 7 } } as const
    expect(told([steady, ended, slower])[2]).toBe(
      'with GLIBC_TUNABLES, the app does not get ready, as it does without the change: it exited with 7',
    )
  })

  it('later on loses nothing of the rounds before', () => {
    const lines = told([steady, { figures: [900], failure }, slower])
    expect(lines.slice(2, 4)).toEqual([
      'with GLIBC_TUNABLES: 10.0 % lower',
      expect.stringMatching(/^with GLIBC_TUNABLES, the benchmark fails/),
    ])
  })

  it.each<[MeasureFailure, RegExp]>([
    [
      { kind: 'app-ended', status: 132 },
      /change, the app does not get ready: it was killed by SIGILL \(status 132\)$/,
    ],
    [{ kind: 'app-not-ready', seconds: 60 }, /the app does not get ready: it did not within 60 s/],
    [{ kind: 'exited', status: 127, said: [] }, /it exited with 127$/],
    [{ kind: 'late', seconds: 60 }, /the benchmark fails: it did not end within 60 s/],
    [{ kind: 'no-number', line: null }, /it printed nothing, where a number above 0 is expected/],
    [{ kind: 'no-number', line: 'nan' }, /last line of output is `nan`, where a number above 0/],
    [
      { kind: 'machine-broke', why: 'its kernel panicked' },
      /change, nothing is known, since the machine broke: its kernel/,
    ],
  ])('says how: %j', (one, sentence) => {
    expect(told([{ figures: [], failure: one }, none, none])[1]).toMatch(sentence)
  })
})

it('what was not measured says why', () => {
  expect(priceSentences({ kind: 'not-measured', why: { kind: 'at-restore-only' } })).toEqual([
    'what it costs was not measured: no variable and no flag of the app is part of it',
  ])
  expect(priceSentences({ kind: 'not-measured', why: { kind: 'not-proven' } })).toEqual([
    'what it costs was not measured: nothing of it was proven',
  ])
  const broken = { kind: 'machinery', what: 'A disk is full' } as const
  expect(priceSentences({ kind: 'not-measured', why: broken })[0]).toMatch(/: A disk is full$/)
  const why = { kind: 'no-values', names: ['TOKEN'] } as const
  expect(priceSentences({ kind: 'not-measured', why })[0]).toMatch(
    /^what it costs was not measured: the app was not started: .* give TOKEN with `env`$/,
  )
})

it('rounds go forwards and backwards in turn', () => {
  expect([orderOf(1, 3), orderOf(2, 3), orderOf(3, 3)]).toEqual([
    [0, 1, 2],
    [2, 1, 0],
    [0, 1, 2],
  ])
})
