import {
  type GuestOutcome,
  type Outcome,
  type Report,
  reportSchema,
  type Source,
} from '../../../src/report/model.js'
import type { EvidenceTexts } from '../../../src/report/renderers/folded.js'
import type { Fault } from '../../../src/trial/verdict/fault.js'

/** What a guest may put into any text, to break out of where it is shown. */
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

export const sigill: Fault = {
  kind: 'sigill',
  pid: 412,
  comm: 'java',
  signal: 'SIGILL',
  address: '0x7f3a5c00',
  bytes: 'c5f96fc1',
  message: 'vmovdqa xmm0,xmm1 (c5 f9 6f c1)',
}

const guest: GuestOutcome = {
  cpu: 'Haswell',
  accel: 'tcg',
  verdict: 'pass',
  words: 'alive after 10.02 s, verified',
  enforced: ['avx512f'],
  leaks: [],
  shortfalls: [],
  attempts: 1,
  times: { boot: 1.94, restore: 0.31, total: 14.2 },
  evidence: 'targets/Haswell',
}

/** A target with one guest. */
function outcomeOf(changes: Partial<Outcome>): Outcome {
  const {
    name = 'Haswell',
    cause = null,
    faults = [],
    removed = [],
    silent = [],
    sentence = null,
    log = [],
    ...rest
  } = changes
  const one = { ...guest, ...rest }
  const { cores, memory, note, guests, ...shown } = one as Outcome
  return { ...one, name, cause, faults, removed, silent, sentence, log, guests: [shown] }
}

export const passed: Outcome = outcomeOf({})

export const failed: Outcome = outcomeOf({
  ...passed,
  name: 'Nehalem',
  cpu: 'Nehalem,-xsave',
  verdict: 'fail',
  cause: 'sigill',
  words: `java (412) hit SIGILL at ${sigill.message}, which needs avx; Nehalem lacks it`,
  faults: [sigill],
  evidence: 'targets/Nehalem',
})

export const refused: Outcome = outcomeOf({
  ...failed,
  cause: 'criu',
  words: "CRIU refused: x86: FPU xsave area present, but host cpu doesn't support it",
  faults: [
    { kind: 'criu', message: "x86: FPU xsave area present, but host cpu doesn't support it" },
  ],
})

export const open: Outcome = outcomeOf({
  ...passed,
  name: 'max,-avx',
  verdict: 'inconclusive',
  words: 'the guest broke twice: its kernel panicked',
  attempts: 2,
  evidence: 'targets/max,-avx',
})

export const source: Source = {
  cpu: 'max',
  model: 'QEMU TCG CPU version 2.5+',
  accel: 'tcg',
  accelReason: '/dev/kvm cannot be opened',
  where: 'guest',
  kernel: '6.12.48+deb13-cloud-amd64',
  features: ['fpu', 'avx', 'avx2'],
  unseen: ['avx512f'],
  attempts: 1,
  times: { boot: 2.1, ready: 4.4, total: 12.5 },
  evidence: 'checkpoint',
}

export function reportOf(targets: readonly Outcome[], rest: Partial<Report> = {}): Report {
  const has = (verdict: Outcome['verdict']) => targets.some((one) => one.verdict === verdict)
  return {
    schema: reportSchema,
    verdict: has('fail') ? 'fail' : has('inconclusive') ? 'inconclusive' : 'pass',
    words: 'why',
    started: '2026-11-02T08:15:30.123Z',
    command: 'java -jar app.jar',
    source,
    toolkit: { qemu: '10.0.3 (Debian 1:10.0.3+ds-0+deb13u1)', criu: '4.1.1' },
    control: { ...passed, name: 'max', cpu: 'max', evidence: 'control' },
    targets,
    ...rest,
  }
}

export function errorOf(words: string, rest: Partial<Report> = {}): Report {
  const { schema, started, command } = reportOf([])
  return { schema, verdict: 'error', words, started, command, targets: [], ...rest }
}

export const silent = (): EvidenceTexts => ({ criu: '', output: '', console: '' })

/** The same with hostile text wherever a guest or a user has a say. */
export function hostileTo(outcome: Outcome): Outcome {
  return {
    ...outcomeOf({
      ...outcome,
      name: `${outcome.name} ${hostile}`,
      cpu: hostile,
      words: hostile,
      faults: [{ ...sigill, comm: hostile, message: hostile }],
      evidence: hostile,
      note: hostile,
    }),
  }
}
