import { listNames } from '../../base/text/list.js'
import type { NoLaunch } from '../../checkpoint/launch.js'
import { reasonSentence, type SentenceContext } from '../verdict/sentences.js'
import type { FreshAnswer, NoReason, StartFailure, UnknownReason } from './answer.js'
import type { StartSeen } from './judge-start.js'

/** What a sentence needs besides the answer. */
export interface FreshContext extends SentenceContext {
  /** where the instruction is that decided: a clause such as `in work of own`; not trusted */
  readonly place?: string | undefined
}

type Sentences<R extends { readonly kind: string }> = {
  readonly [Kind in R['kind']]: (
    reason: Extract<R, { readonly kind: Kind }>,
    context: FreshContext,
  ) => string
}

const failures: Sentences<StartFailure> = {
  crashed: ({ comm, signal, trap }) =>
    trap
      ? `${comm} was killed by ${signal} at \`${trap.instruction}\`, a deliberate trap`
      : `${comm} was killed by ${signal}`,
  killed: ({ signal }) => `the app was killed by ${signal}`,
  exited: ({ status }) => `the app exited with ${status}`,
  'ended-early': ({ seconds }) =>
    `the app exited with 0 ${seconds} s after it was ready, where the control lived through its whole watch`,
  'ended-unready': () => 'the app exited with 0 before it was ready',
  unverified: ({ status }) => `the verify command still exited with ${status} when its time was up`,
  late: () => 'the verify command did not answer within the time limit',
  'not-ready': ({ seconds }) => `the app was not ready within ${seconds} s`,
}

const nos: Sentences<NoReason> = {
  lacks: ({ comm, instruction, features }, { place }) =>
    `it needs ${list(features)} (\`${instruction}\` ${place ?? `in ${comm}`})`,
  declined: ({ line }) => `it says \`${line}\``,
  failed: ({ how }) => `${failureSentence(how)}, twice, and not on a CPU that lacks nothing`,
}

const unknowns: Sentences<UnknownReason> = {
  caught: ({ comm, instruction, features }, { cpu }) =>
    `${comm} hit SIGILL at \`${instruction}\`, which needs ${list(features)}, which ${cpu} lacks, and the app went on`,
  leaks: ({ features }, { cpu }) =>
    `it started, but its guest runs ${list(features)}, which ${cpu} lacks`,
  open: ({ of }, context) => reasonSentence(of, context),
  'ready-broken': ({ what }) => `the ready command does not work there: ${what}`,
  slow: ({ seconds, elsewhere }) =>
    `it was not ready within ${seconds} s, and on a CPU that lacks nothing it took ${elsewhere} s`,
  unrepeated: ({ how }) => `${failureSentence(how)}, but not when it was started again`,
  elsewhere: ({ how, machine }) =>
    `${failureSentence(how)}, and it does not start in a guest on ${machine.cpu} either`,
  'not-tried': ({ why }) => `the app was not started: ${noLaunchSentence(why)}`,
}

/** Why the app cannot be started, as a clause. */
export function noLaunchSentence(why: NoLaunch): string {
  switch (why.kind) {
    case 'not-ours':
      return 'the checkpoint was made by somebody else, and does not say how its app is started'
    case 'freezes-itself':
      return 'it freezes itself, so nothing tells when it is ready'
    case 'no-readiness':
      return 'the checkpoint does not say when its app is ready'
    case 'foreign-pattern':
      return 'the regular expression that says when its app is ready comes from elsewhere'
    case 'no-values':
      return `a checkpoint keeps no values of the app's environment; give ${list(why.names)} with \`env\``
  }
}

/** The answer, to be put behind `starts fresh there:`, without a full stop. Parts of it are not trusted. */
export function freshSentence(answer: FreshAnswer, context: FreshContext): string {
  switch (answer.starts) {
    case 'yes':
      return `yes: the checkpoint is the cause (${howItLived(answer, context)})`
    case 'no':
      return `no: ${sentenceOf(nos, answer.reason, context)}: nothing about checkpoints will help`
    case 'unknown':
      return `not known: ${sentenceOf(unknowns, answer.reason, context)}`
  }
}

/** What one start shows, for the log. @param of where it was */
export function seenSentence(
  seen: StartSeen,
  of: 'target' | 'reference',
  context: FreshContext,
): string {
  if (seen.starts === 'doubtful') return failureSentence(seen.how)
  if (of === 'target' || seen.starts !== 'yes') return freshSentence(seen, context)
  return `it starts (${howItLived(seen, context)})`
}

function howItLived(
  { ready, reason }: Extract<FreshAnswer, { readonly starts: 'yes' }>,
  context: FreshContext,
): string {
  return `ready after ${ready} s, ${reasonSentence(reason, context)}`
}

function failureSentence(how: StartFailure): string {
  return sentenceOf(failures, how, { cpu: '' })
}

function sentenceOf<R extends { readonly kind: string }>(
  all: Sentences<R>,
  reason: R,
  context: FreshContext,
): string {
  const sentence = all[reason.kind as R['kind']] as (reason: R, context: FreshContext) => string
  return sentence(reason, context)
}

function list(names: readonly string[]): string {
  return listNames(names, { last: 'and' })
}
