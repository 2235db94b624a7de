import {
  type ExplainedFault,
  type Finished,
  type GuestOutcome,
  type NoAnswer,
  type Outcome,
  reportSchema,
} from '../../../src/report/model.js'
import type { EvidenceTexts } from '../../../src/report/renderers/details.js'
import type { Source } from '../../../src/report/source.js'
import type { SigillFault } from '../../../src/trial/verdict/fault.js'
import type { Decision } from '../../../src/trial/verdict/reason.js'

/** Text with which a hostile guest may try to break out of the place where it is shown. */
export const hostile = [
  'a|b `c` *d* _e_ [f](https://evil.example) ![g](x) ~~h~~',
  '',
  '</pre></code></td></details><script>alert("1")</script><!-- ',
  '::error::x',
  '  ::set-output name=verdict::pass',
  'x ##[group]y ##[error]z',
  '\u001b[2J\u001b]0;title\u0007 \u202Egnp.exe \u009B31m \r back',
  '@team @org/team #12 see :100:',
  '# heading',
].join('\n')

export const sigill: SigillFault = {
  id: 'thaw-1:sigill-1',
  kind: 'sigill',
  pid: 412,
  comm: 'java',
  signal: 'SIGILL',
  of: 'app',
  address: '0x7f3a5c00',
  bytes: 'c5f96fc1',
  message: 'vmovdqa xmm0,xmm1',
}

const facts = {
  machine: { on: 'guest', accel: 'tcg', cpu: 'Haswell' },
  enforced: ['avx512f'],
  leaks: [],
  shortfalls: [],
  attempts: 1,
  times: { boot: 1.94, restore: 0.31, total: 14.2 },
  evidence: 'targets/Haswell',
} as const

interface Made extends Partial<Omit<Outcome, 'verdict' | 'reason' | 'guests'>> {
  readonly words: string
  readonly faults?: readonly ExplainedFault[]
}

/** A target with one guest. */
export function outcomeOf(decision: Decision, made: Made): Outcome {
  const { name = 'Haswell', machine, words, attempts, evidence } = { ...facts, ...made }
  const guest: GuestOutcome = { ...facts, ...decision, machine, words, attempts, evidence }
  return {
    ...guest,
    cause: null,
    sentence: null,
    faults: [],
    log: [],
    removed: [],
    silent: [],
    ...made,
    name,
    guests: [guest],
  }
}

export const passed = outcomeOf(
  { verdict: 'pass', reason: { kind: 'lived', seconds: 10.02, verified: true } },
  { words: 'alive after 10.02 s, verified' },
)

export const failed = outcomeOf(
  {
    verdict: 'fail',
    reason: {
      kind: 'lacks',
      fault: sigill.id,
      comm: 'java',
      pid: 412,
      instruction: sigill.message,
      features: ['avx'],
    },
  },
  {
    name: 'Nehalem',
    machine: { on: 'guest', accel: 'tcg', cpu: 'Nehalem,-xsave' },
    cause: 'sigill',
    words: `java (412) hit SIGILL at \`${sigill.message}\`: it needs avx, which Nehalem lacks`,
    faults: [sigill],
    evidence: 'targets/Nehalem',
  },
)

/** The same, of a program that itself needs AVX. */
export const neverStarts: Outcome = {
  ...failed,
  fresh: {
    starts: 'no',
    reason: {
      ...{ kind: 'lacks', fault: 'start-1:sigill-1', comm: 'java', pid: 410 },
      ...{ instruction: sigill.message, features: ['avx'] },
    },
    words: `no: it needs avx (\`${sigill.message}\` in /usr/bin/java): nothing about checkpoints will help`,
    sentence: "java's own code uses `vmovdqa`; Nehalem has no AVX",
    faults: [{ ...sigill, id: 'start-1:sigill-1' }],
    guests: [
      {
        ...{ of: 'target', attempts: 1, times: { boot: 1.9, total: 9.1 } },
        machine: { on: 'guest', accel: 'tcg', cpu: 'Nehalem,-xsave' },
        evidence: 'targets/Nehalem/fresh',
      },
    ],
  },
}

const noXsave = "x86: FPU xsave area present, but host cpu doesn't support it"

export const refused = outcomeOf(
  {
    verdict: 'fail',
    reason: { kind: 'refused', fault: 'thaw-1:criu-1', error: noXsave, cpu: true },
  },
  {
    name: 'Nehalem',
    machine: { on: 'guest', accel: 'tcg', cpu: 'Nehalem,-xsave' },
    cause: 'criu',
    words: `CRIU refused: ${noXsave}`,
    faults: [{ id: 'thaw-1:criu-1', kind: 'criu', message: noXsave }],
    evidence: 'targets/Nehalem',
  },
)

export const open = outcomeOf(
  {
    verdict: 'inconclusive',
    reason: { kind: 'guest-broke', on: 'guest', why: 'its kernel panicked' },
  },
  {
    name: 'max,-avx',
    words: 'the guest broke twice: its kernel panicked',
    attempts: 2,
    evidence: 'targets/max,-avx',
  },
)

export const source: Source = {
  id: 'c'.repeat(64),
  machine: { on: 'guest', accel: 'tcg', cpu: 'max' },
  model: 'QEMU TCG CPU version 2.5+',
  accel: 'tcg',
  accelReason: '/dev/kvm cannot be opened',
  kernel: '6.12.48+deb13-cloud-amd64',
  features: ['fpu', 'avx', 'avx2'],
  unseen: ['avx512f'],
  attempts: 1,
  times: { boot: 2.1, ready: 4.4, total: 12.5 },
  evidence: 'checkpoint',
}

export function reportOf(targets: readonly Outcome[], rest: Partial<Finished> = {}): Finished {
  const has = (verdict: Outcome['verdict']) => targets.some((one) => one.verdict === verdict)
  return {
    schema: reportSchema,
    verdict: has('fail') ? 'fail' : has('inconclusive') ? 'inconclusive' : 'pass',
    words: 'why',
    started: '2026-11-02T08:15:30.123Z',
    command: 'java -jar app.jar',
    source,
    toolkit: { qemu: '10.0.3 (Debian 1:10.0.3+ds-0+deb13u1)', criu: '4.1.1' },
    control: { ...passed, name: 'max', machine: source.machine, evidence: 'control' },
    targets,
    ...rest,
  }
}

export function errorOf(words: string, rest: Partial<NoAnswer> = {}): NoAnswer {
  const { schema, started, command } = reportOf([])
  return { schema, verdict: 'error', words, started, command, targets: [], ...rest }
}

export const silent = (): EvidenceTexts => ({ criu: '', output: '', console: '' })

/** The same, with hostile text everywhere that a guest or a user can write. */
export function hostileTo(outcome: Outcome): Outcome {
  const made = {
    name: `${outcome.name} ${hostile}`,
    machine: { on: 'guest', accel: 'tcg', cpu: hostile } as const,
    words: hostile,
    faults: [{ ...sigill, comm: hostile, message: hostile }],
    evidence: hostile,
    note: hostile,
    cause: outcome.cause,
    attempts: outcome.attempts,
    ...(outcome.fresh && {
      fresh: {
        ...outcome.fresh,
        ...{ words: hostile, sentence: hostile },
        faults: [{ ...sigill, comm: hostile, message: hostile }],
      },
    }),
  }
  switch (outcome.verdict) {
    case 'pass':
      return outcomeOf({ verdict: 'pass', reason: outcome.reason }, made)
    case 'fail':
      return outcomeOf({ verdict: 'fail', reason: outcome.reason }, made)
    case 'inconclusive':
      return outcomeOf({ verdict: 'inconclusive', reason: outcome.reason }, made)
  }
}
