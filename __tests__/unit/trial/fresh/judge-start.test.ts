import { describe, expect, it } from 'vitest'
import type { ReadinessSeen } from '../../../../src/trial/fresh/evidence.js'
import { judgeStart, type StartExpectation } from '../../../../src/trial/fresh/judge-start.js'
import { ends, root, worker } from '../make.js'
import { avx2, elsewhere, sse2 } from '../verdict/samples.js'
import { late, startEvidence, startExpected } from './make.js'

type Changes = Parameters<typeof startEvidence>[0]

const ended: ReadinessSeen = { kind: 'ended' }
const goneBefore = { state: 'gone', watched: 0, verify: undefined } as const
const notWatched = { watched: 0, verify: undefined }
const killed = ends([root, { signal: 4 }])

/** What is seen on Nehalem, which lacks AVX2. */
const on = (changes: Changes, readiness?: ReadinessSeen, more: Partial<StartExpectation> = {}) =>
  judgeStart(startEvidence(changes, readiness), startExpected('Nehalem', more))

describe('a fresh start shows that the app starts', () => {
  it('if it was ready, lived as long as a thawed one, and was verified', () => {
    expect(on({})).toEqual({
      ...{ starts: 'yes', ready: 2 },
      reason: { kind: 'lived', seconds: 10.1, verified: true },
    })
  })

  it('not if it was watched for less', () => {
    expect(on({ watched: 3 })).toMatchObject({
      ...{ starts: 'unknown', reason: { kind: 'open', of: { kind: 'watch-cut-short' } } },
    })
  })

  it('not if the guest runs what the target lacks', () => {
    expect(on({}, undefined, { leaks: ['avx2'] })).toEqual({
      ...{ starts: 'unknown', reason: { kind: 'leaks', features: ['avx2'] } },
    })
  })

  it('not if events were lost', () => {
    expect(on({ dropped: 1 })).toMatchObject({ starts: 'unknown', reason: { kind: 'open' } })
  })
})

describe('an instruction that the target lacks', () => {
  const no = { starts: 'no', reason: { kind: 'lacks', features: ['avx2'] } }
  const verify = { passed: false, status: 1, output: '' }
  it.each<[string, Changes, ReadinessSeen | undefined]>([
    [
      'killed the app before it was ready',
      { sigills: [avx2], ...goneBefore, trace: killed },
      ended,
    ],
    ['killed it after that', { sigills: [avx2], state: 'gone', trace: killed }, undefined],
    ['killed one process', { sigills: [avx2], trace: ends([worker, { signal: 4 }]) }, undefined],
    ['kept it from being ready', { sigills: [avx2], ...notWatched }, late],
    ['kept it from being verified', { sigills: [avx2], verify }, undefined],
    [
      'made it exit',
      { sigills: [avx2], state: 'gone', trace: ends([root, { status: 134 }]) },
      undefined,
    ],
  ])('means that the app does not start if it %s', (_, changes, readiness) => {
    expect(on(changes, readiness)).toMatchObject(no)
  })

  it('is no such proof where the app caught it and lived', () => {
    expect(on({ sigills: [avx2] })).toMatchObject({
      starts: 'unknown',
      reason: { kind: 'caught', features: ['avx2'], fault: avx2.id },
    })
  })

  it('shows nothing in a guest that broke, where it is not known what became of the app', () => {
    const broken = { broken: 'QEMU was killed', sigills: [avx2] }
    expect(on(broken, { kind: 'unknown' })).toMatchObject({
      ...{ starts: 'unknown', reason: { kind: 'open', of: { kind: 'guest-broke' } } },
    })
  })

  it('of a real CPU that has it shows nothing', () => {
    const evidence = startEvidence({ sigills: [avx2], ...goneBefore, trace: killed }, ended)
    const shortfalls = ['avx2']
    expect(judgeStart(evidence, startExpected('Haswell', { shortfalls }))).toMatchObject({
      ...{ starts: 'unknown', reason: { kind: 'open', of: { kind: 'guest-lacks' } } },
    })
  })

  it('that every CPU has shows nothing', () => {
    expect(on({ sigills: [sse2], ...goneBefore, trace: killed }, ended)).toMatchObject({
      ...{ starts: 'unknown', reason: { kind: 'open', of: { kind: 'unexplained-sigill' } } },
    })
  })
})

describe('a failure that names no CPU is not believed at once', () => {
  const verify = { passed: false, status: 1, output: '' }
  it.each<[string, Changes, ReadinessSeen | undefined, object]>([
    [
      'a crash',
      { ...goneBefore, trace: ends([root, { signal: 11 }]) },
      ended,
      { kind: 'crashed', signal: 'SIGSEGV' },
    ],
    [
      'an exit before it was ready',
      { ...goneBefore, trace: ends([root, { status: 3 }]) },
      ended,
      { kind: 'exited', status: 3 },
    ],
    [
      'an exit with 0 before it was ready',
      { ...goneBefore, trace: ends([root, { status: 0 }]) },
      ended,
      { kind: 'ended-unready' },
    ],
    [
      'an exit with 0 soon after',
      { state: 'gone', watched: 1, trace: ends([root, { status: 0 }]) },
      undefined,
      { kind: 'ended-early', seconds: 1 },
    ],
    ['a verify that fails', { verify }, undefined, { kind: 'unverified', status: 1 }],
    ['an app that is not ready', notWatched, late, { kind: 'not-ready', seconds: 60 }],
  ])('%s', (_, changes, readiness, how) => {
    expect(on(changes, readiness)).toMatchObject({ starts: 'doubtful', how })
  })
})

describe('an app that says itself that it does not start on such a CPU', () => {
  const line = './app: CPU ISA level is lower than required'
  const declined = { ...goneBefore, reports: [`${line}\n`], trace: ends([root, { status: 127 }]) }

  it('is believed', () => {
    expect(on(declined, ended)).toEqual({ starts: 'no', reason: { kind: 'declined', line } })
  })

  it('is compared where the guest lacks what the target has', () => {
    expect(on(declined, ended, { shortfalls: ['movbe'] })).toMatchObject({ starts: 'doubtful' })
  })

  it('is not believed where it was ready', () => {
    const later = { ...declined, state: 'gone', watched: 1 } as const
    expect(on(later)).toMatchObject({ starts: 'doubtful', how: { kind: 'exited', status: 127 } })
  })
})

describe('what the machinery did', () => {
  it.each<[string, Changes, ReadinessSeen, object]>([
    [
      'a guest that broke',
      { broken: 'QEMU was killed' },
      { kind: 'unknown' },
      { kind: 'open', of: { kind: 'guest-broke', on: 'guest', why: 'QEMU was killed' } },
    ],
    [
      'no memory',
      { trace: { outOfMemory: [root] }, ...goneBefore },
      ended,
      { kind: 'open', of: { kind: 'out-of-memory' } },
    ],
    [
      'a kernel in trouble',
      { ...goneBefore, trace: ends([root, { signal: 11 }]), kernelTrouble: 'Oops' },
      ended,
      { kind: 'open', of: { kind: 'guest-broke', on: 'guest', why: 'Oops' } },
    ],
    [
      'a ready command that is not found',
      notWatched,
      { kind: 'late', status: 127, said: 'curl: not found' },
      { kind: 'ready-broken', what: 'it exited with 127' },
    ],
    [
      'a ready command that does not start on the CPU',
      notWatched,
      { kind: 'late', status: 1, said: 'curl: CPU ISA level is lower than required' },
      {
        kind: 'ready-broken',
        what: 'it said `curl: CPU ISA level is lower than required`',
      },
    ],
    [
      'a ready command that hits SIGILL',
      { ...notWatched, sigills: [elsewhere] },
      late,
      {
        kind: 'ready-broken',
        what: `it hit SIGILL, in curl at \`${elsewhere.instruction.text}\``,
      },
    ],
  ])('is no answer: %s', (_, changes, readiness, reason) => {
    expect(on(changes, readiness)).toEqual({ starts: 'unknown', reason })
  })
})
