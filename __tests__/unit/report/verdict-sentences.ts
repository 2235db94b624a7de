import { criu } from '../../../src/checkpoint/engines/criu/engine.js'
import { refusalOf } from '../../../src/checkpoint/refusal.js'
import { controlFailure } from '../../../src/report/build.js'
import { sourceSentence } from '../../../src/report/renderers/source-sentence.js'
import { runVerdict } from '../../../src/report/run-verdict.js'
import { freshSentence } from '../../../src/trial/fresh/sentences.js'
import { joinGuests } from '../../../src/trial/join-guests.js'
import type { GuestResult } from '../../../src/trial/result.js'
import type { Reason } from '../../../src/trial/verdict/reason.js'
import { openQuestions, reasonSentence } from '../../../src/trial/verdict/sentences.js'
import { targetOf } from '../cpu/make.js'
import { guest } from '../machine/guest/make.js'
import { freshAnswers } from '../trial/fresh/answers.js'
import { ends, guestResult, host, root, seen } from '../trial/make.js'
import { reasons } from '../trial/verdict/reasons.js'
import { failed, open, passed, source } from './make.js'

/** What sentences are about, and the sentences. */
export type Said = readonly [about: string, sentences: readonly string[]]

/** What was decided of a target, of a run, of its control and of its checkpoint. */
export function verdictSentences(): Said[] {
  return [
    ...ofReasons(),
    ...ofPasses(),
    ...ofFreshStarts(),
    ...ofRuns(),
    ...ofControls(),
    ...ofSources(),
    ...ofRefusals(),
  ]
}

const haswell = { cpu: 'Haswell' }

function ofReasons(): Said[] {
  return Object.entries(reasons).flatMap(([verdict, kinds]) =>
    Object.entries<readonly Reason[]>(kinds).map(
      ([kind, variants]): Said => [
        `${verdict}: ${kind}`,
        variants.map((reason) => reasonSentence(reason, haswell)),
      ],
    ),
  )
}

const names = ['pni', 'ssse3', 'sse4.1', 'sse4.2', 'popcnt', 'movbe', 'aes', 'sha-ni', 'bmi2']

function ofPasses(): Said[] {
  const questions = {
    nothing: { leaks: [], shortfalls: [] },
    leaks: { leaks: ['abm', 'bmi1'], shortfalls: [] },
    shortfalls: { leaks: [], shortfalls: ['avx512f'] },
    both: { leaks: ['abm'], shortfalls: ['avx512f'] },
    many: { leaks: names, shortfalls: [] },
    'one too many': { leaks: names.slice(0, 7), shortfalls: [] },
  }
  const lived = reasonSentence({ kind: 'lived', seconds: 10, verified: false }, haswell)
  return Object.entries(questions).map(
    ([what, shown]): Said => [
      `behind a pass: ${what}`,
      [lived + openQuestions(shown, [], haswell)],
    ],
  )
}

function ofFreshStarts(): Said[] {
  const place = 'in work of /srv/own'
  return [
    ...Object.entries(freshAnswers).map(
      ([kind, variants]): Said => [
        `starts fresh there: ${kind}`,
        variants.map((answer) => freshSentence(answer, haswell)),
      ],
    ),
    [
      'starts fresh there: lacks, at a known place',
      (freshAnswers.lacks ?? []).map((answer) => freshSentence(answer, { ...haswell, place })),
    ],
  ]
}

function ofRuns(): Said[] {
  const runs = {
    pass: [passed],
    fail: [passed, failed],
    'fail on several': [failed, { ...failed, name: 'Westmere' }, { ...failed, name: 'Opteron_G1' }],
    inconclusive: [passed, open],
  }
  return Object.entries(runs).map(
    ([what, targets]): Said => [`run: ${what}`, [runVerdict(targets).words]],
  )
}

function ofControls(): Said[] {
  const wordsOf = (control: GuestResult, machine: typeof source.machine) =>
    controlFailure(
      { schema: 'thawcheck/2', started: '', command: '' },
      {
        toolkit: {},
        source: { ...source, machine },
        trial: { control: joinGuests(targetOf('max'), [control]), targets: [] },
        explanations: new Map(),
        hazards: { scan: undefined, certain: [], silentOn: () => [] },
        fresh: new Map(),
      },
    ).words
  const broke = guestResult('max', { seen: { evidence: seen({ broken: 'its kernel panicked' }) } })
  const evidence = seen({ trace: ends([root, { signal: 11 }]), state: 'gone' })
  const crashed = guestResult('max', { seen: { evidence } })
  return [
    ['the control: failed', [wordsOf(crashed, source.machine), wordsOf(crashed, host)]],
    ['the control: inconclusive', [wordsOf(broke, source.machine)]],
  ]
}

function ofSources(): Said[] {
  const onHost = { ...source, machine: host, model: 'AMD EPYC 9V74', unseen: [] }
  return [
    [
      'the source',
      [
        sourceSentence(onHost),
        sourceSentence(source),
        sourceSentence({
          ...source,
          unseen: names,
          hostReason: 'it needs root or passwordless sudo',
        }),
      ],
    ],
  ]
}

function ofRefusals(): Said[] {
  const said = { output: 'listening on 8080\n', 'ready.log': 'curl: (7) connection refused\n' }
  const app = { timeout: 90, environment: {} }
  const log = '(00.01) 12: Error (criu/x.c:1): Some file locks are hold by dumping tasks!\n'
  const records = {
    broken: { kind: 'broken', why: 'it did not boot within 60 s' },
    'the app ended': { kind: 'ended', status: 3 },
    'the app was killed': { kind: 'ended', status: 137 },
    'the app was not ready': { kind: 'not-ready' },
    'CRIU refused': { kind: 'refused', status: 1 },
  } as const
  return Object.entries(records).map(
    ([what, record]): Said => [
      `no checkpoint: ${what}`,
      (['guest', 'host'] as const).map(
        (on) =>
          refusalOf(record, guest([], { ...said, 'criu.log': log }), app, criu, [], on).message,
      ),
    ],
  )
}
