import { describe, expect, it } from 'vitest'
import { parseTarget, type Target } from '../../../src/cpu/target.js'
import { controlFailure, type Facts, finishedReport, noAnswer } from '../../../src/report/build.js'
import { joinGuests } from '../../../src/trial/join-guests.js'
import type { GuestResult } from '../../../src/trial/result.js'
import { ends, guestResult, host, root, seen } from '../trial/make.js'
import { source } from './make.js'

const begun = {
  schema: 'thawcheck/2',
  started: '2026-11-02T08:15:30.123Z',
  command: 'node server.js',
} as const
const toolkit = { qemu: '10.0.13' }

const resultOf = (name: string, guest: GuestResult) =>
  joinGuests(parseTarget(name) as Target, [guest])
const killed = { seen: { evidence: seen({ trace: ends([root, { signal: 11 }]), state: 'gone' }) } }
const well = resultOf('max', guestResult('max'))

/** A trial with this control and these targets. */
const factsOf = (
  control = well,
  targets = [resultOf('Haswell', guestResult('Haswell'))],
): Facts => ({
  toolkit,
  source,
  trial: { control, targets },
  explanations: new Map([['thaw-1:signal-1', {}]]),
  hazards: { scan: undefined, certain: [], silentOn: () => [] },
  fresh: new Map(),
})

describe('finishedReport', () => {
  it('has the worst verdict of the targets, and the targets in their order', () => {
    const targets = [
      resultOf('Nehalem', guestResult('Nehalem', killed)),
      resultOf('Haswell', guestResult('Haswell')),
    ]
    const report = finishedReport(begun, factsOf(well, targets))
    expect(report).toMatchObject({
      ...begun,
      verdict: 'fail',
      words: 'the checkpoint breaks on Nehalem',
      source,
      toolkit,
      control: { name: 'max', verdict: 'pass' },
    })
    expect(report.targets.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['Nehalem', 'fail'],
      ['Haswell', 'pass'],
    ])
  })

  it('asks for the silent hazards of each target', () => {
    const asked: (ReadonlySet<string> | undefined)[] = []
    const hazards: Facts['hazards'] = {
      scan: undefined,
      certain: [],
      silentOn: ({ features }) => {
        asked.push(features)
        return []
      },
    }
    const facts = { ...factsOf(), hazards }
    finishedReport(begun, facts)
    expect(asked.some((features) => features?.has('avx2') && !features.has('avx512f'))).toBe(true)
  })
})

describe('controlFailure', () => {
  const failed = resultOf('max', guestResult('max', killed))

  it('is no answer, and says why no target was judged', () => {
    const report = controlFailure(begun, factsOf(failed, []))
    expect(report).toMatchObject({
      ...begun,
      verdict: 'error',
      source,
      toolkit,
      control: { name: 'max', verdict: 'fail' },
      targets: [],
    })
    expect(report.words).toBe(
      [
        'The control failed: on the source CPU itself, app (10000) of the app was killed by SIGSEGV.',
        '  The checkpoint does not work even where it was taken, so the targets were not judged.',
        '  try: look at the logs in targets/max, in the report folder',
      ].join('\n'),
    )
  })

  it('tells a control that is inconclusive from one that failed', () => {
    const broke = { seen: { evidence: seen({ broken: 'its kernel panicked' }) } }
    const control = resultOf('max', guestResult('max', broke))
    expect(controlFailure(begun, factsOf(control, [])).words).toMatch(
      /^The control is inconclusive: on the source CPU itself, the guest broke twice: its kernel panicked\./,
    )
  })

  it.each([
    ['in a guest, of a checkpoint from this machine', host, failed, true],
    ['on this machine, of a checkpoint from it', host, { ...killed, machine: host }, false],
    ['in a guest, of a checkpoint from a guest', source.machine, failed, false],
  ] as const)('advises another machine where the control ran %s', (_, machine, control, advised) => {
    const result = 'target' in control ? control : resultOf('host', guestResult('host', control))
    const facts = { ...factsOf(result, []), source: { ...source, machine } }
    expect(controlFailure(begun, facts).words.includes('thaw it on the machine that took')).toBe(
      advised,
    )
  })
})

describe('noAnswer', () => {
  it('has what was known when the run ended', () => {
    expect(noAnswer(begun, 'The disk is full.', { toolkit })).toEqual({
      ...begun,
      verdict: 'error',
      words: 'The disk is full.',
      toolkit,
      targets: [],
    })
  })
})
