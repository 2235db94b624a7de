import type {
  FreshAnswer,
  NoReason,
  StartFailure,
  UnknownReason,
} from '../../../../src/trial/fresh/answer.js'
import { tcg } from '../make.js'
import { exited, lacks, starts } from './make.js'

type All<R extends { readonly kind: string }> = {
  readonly [Kind in R['kind']]: readonly Extract<R, { readonly kind: Kind }>[]
}

const process = { fault: 'start-1:signal-1', comm: 'node', pid: 10004 }
const trap = { fault: 'start-1:sigill-1', instruction: 'ud2' }

const failures: All<StartFailure> = {
  crashed: [
    { kind: 'crashed', ...process, signal: 'SIGSEGV' },
    { kind: 'crashed', ...process, signal: 'SIGILL', trap },
  ],
  killed: [{ kind: 'killed', fault: 'start-1:signal-1', signal: 'SIGTERM' }],
  exited: [exited],
  'ended-early': [{ kind: 'ended-early', seconds: 1.2 }],
  'ended-unready': [{ kind: 'ended-unready' }],
  unverified: [{ kind: 'unverified', fault: 'start-1:verify-1', status: 1 }],
  late: [{ kind: 'late', what: 'verify' }],
  'not-ready': [{ kind: 'not-ready', seconds: 60 }],
}

const nos: All<NoReason> = {
  lacks: [lacks],
  declined: [{ kind: 'declined', line: './app: CPU ISA level is lower than required' }],
  failed: Object.values<readonly StartFailure[]>(failures)
    .flat()
    .map((how) => ({ kind: 'failed', how })),
}

const unknowns: All<UnknownReason> = {
  caught: [{ ...lacks, kind: 'caught' }],
  leaks: [{ kind: 'leaks', features: ['avx', 'avx2'] }],
  open: [{ kind: 'open', of: { kind: 'guest-broke', on: 'guest', why: 'its kernel panicked' } }],
  'ready-broken': [{ kind: 'ready-broken', what: 'it exited with 127' }],
  slow: [{ kind: 'slow', seconds: 60, elsewhere: 31.5 }],
  unrepeated: [{ kind: 'unrepeated', how: exited }],
  elsewhere: [{ kind: 'elsewhere', how: exited, machine: tcg }],
  'not-tried': [
    { kind: 'not-tried', why: { kind: 'freezes-itself' } },
    { kind: 'not-tried', why: { kind: 'no-readiness' } },
    { kind: 'not-tried', why: { kind: 'foreign-pattern' } },
    { kind: 'not-tried', why: { kind: 'no-values', names: ['TOKEN', 'LANG'] } },
  ],
}

const answers = <R extends { readonly kind: string }>(
  all: All<R>,
  answer: (reason: R) => FreshAnswer,
): [string, readonly FreshAnswer[]][] =>
  Object.entries<readonly R[]>(all).map(([kind, reasons]) => [kind, reasons.map(answer)])

/** Every answer that a fresh start can give, by the kind of its reason. */
export const freshAnswers: Readonly<Record<string, readonly FreshAnswer[]>> = Object.fromEntries([
  ['yes', [starts]],
  ...answers(nos, (reason) => ({ starts: 'no', reason })),
  ...answers(unknowns, (reason) => ({ starts: 'unknown', reason })),
])
