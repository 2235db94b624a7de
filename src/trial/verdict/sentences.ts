import { listNames } from '../../base/text/list.js'
import { differingFile } from './differing-file.js'
import { restored, startedAfresh } from './proof-sentences.js'
import {
  causeOf,
  type FailReason,
  type FaultyCalls,
  type OpenReason,
  type PassReason,
  type Reason,
  type Taken,
} from './reason.js'

/** What a sentence needs besides its reason. */
export interface SentenceContext {
  /** the target's name */
  readonly cpu: string
}

type Sentences<R extends { readonly kind: string }> = {
  readonly [Kind in R['kind']]: (
    reason: Extract<R, { readonly kind: Kind }>,
    context: SentenceContext,
  ) => string
}

const pass: Sentences<PassReason> = {
  lived: ({ seconds, verified, proof }) =>
    `${restored(proof)}alive after ${seconds} s${verified ? ', verified' : ''}`,
  'exited-0': ({ verified, proof }) =>
    `${restored(proof)}exited with 0${verified ? ', verified' : ''}`,
}

const fail: Sentences<FailReason> = {
  lacks: (reason, { cpu }) =>
    `${sigillAt(reason)}: it needs ${list(reason.features)}, which ${cpu} lacks`,
  refused: ({ error, by }) => `${refusing(by)}: ${error}`,
  crashed: ({ comm, pid, signal, trap }) => {
    const end = `${comm} (${pid}) of the app was killed by ${signal}`
    return trap ? `${end} at \`${trap.instruction}\`, a deliberate trap` : end
  },
  killed: ({ signal }) => `the app was killed by ${signal}`,
  exited: ({ status }) => `the app exited with ${status} after the thaw`,
  'ended-early': ({ seconds }) =>
    `the app exited with 0 after ${seconds} s, where the control lived through its whole watch`,
  unverified: ({ status }) => `the verify command still exited with ${status} when its time was up`,
  late: ({ what }) =>
    what === 'restore'
      ? 'the restore did not end within the time limit'
      : 'the verify command did not answer within the time limit',
}

const open: Sentences<OpenReason> = {
  'guest-broke': ({ on, why }) =>
    on === 'guest' ? `the guest broke twice: ${why}` : `the job on this machine broke: ${why}`,
  'out-of-memory': () => 'the guest ran out of memory; give it more with `memory`',
  'guest-lacks': (reason, { cpu }) =>
    `${sigillAt(reason)}: it needs ${list(reason.features)}; a real ${cpu} has ${it(reason.features)}, but this guest does not: ${advice(reason.features, reason.taken)}`,
  'present-on-target': (reason, { cpu }) =>
    `${sigillAt(reason)}: it needs ${list(reason.features)}; a real ${cpu} has ${it(reason.features)}, so this proves nothing`,
  'unexplained-sigill': (reason) => `${sigillAt(reason)}: no missing feature explains it`,
  'undecoded-sigill': ({ comm, pid, bytes, encoding }) =>
    `${comm} (${pid}) hit SIGILL at the bytes ${bytes}, whose ${encoding} encoding is newer than this disassembler, or no instruction: it is not known what they need`,
  'engine-sigill': ({ instruction }) => `CRIU itself hit SIGILL at \`${instruction}\``,
  'engine-without-error': ({ status, by = 'CRIU' }) =>
    `${by} exited with ${status} and logged no error`,
  'refused-by-guest': ({ error, features, taken, by }, { cpu }) =>
    `${refusing(by)}: ${error}; a real ${cpu} has ${list(features)}, but this guest does not: ${advice(features, taken)}`,
  'refused-unexplained': ({ error, by }, { cpu }) =>
    `${refusing(by)}: ${error}; it is not known whether it would refuse a real ${cpu}`,
  'files-differ': ({ file, more }) =>
    `files differ, which says nothing of the CPU: ${differingFile(file)}${more ? `; ${number(more)} more ${more === 1 ? 'file' : 'files'} would be refused` : ''}`,
  unseen: ({ what }) => unseen[what],
  'started-afresh': startedAfresh,
  'unseen-instruction': ({ comm, pid }) =>
    `${comm} (${pid}) of the app was killed by SIGILL, but the trace lost the instruction`,
  asleep: () =>
    'the JVM was restored, but nothing woke it: it waits for the signal SIGRTMIN+2 by sigqueue, which `java -XX:CRaCRestoreFrom` sends and `criu restore` without its `--action-script` does not',
  stopped: ({ seconds }) =>
    `the app was restored, but it was stopped for the whole watch of ${seconds} s`,
  'ended-in-watch': ({ seconds, watch }) =>
    `the app exited with 0 after ${seconds} s, where the control lived through its watch of ${watch} s; if it ends by itself, a longer \`watch\` would tell`,
  'child-failed': ({ comm, status, unlike }) =>
    `the app lived, but ${comm}, which it started, could not be run or broke each time (at last it exited with ${status})${unlike ? ', where in the control it never did' : ''}`,
  'watch-cut-short': ({ seconds, wanted }) =>
    `the app was watched for ${seconds} s instead of ${wanted} s`,
  'verify-not-asked': () => 'the verify command was not run',
  'verify-sigill': ({ comm, instruction }) =>
    `the verify command itself hit SIGILL, in ${comm} at \`${instruction}\``,
  'verify-not-started': ({ status, refusal }) =>
    `the verify command, or a program that it calls, could not start (${refusal ? `it said \`${refusal}\`` : `it exited with ${status}`}), though it could in the control`,
  'trace-incomplete': () => "the kernel's trace is incomplete: it may lack a SIGILL",
  'would-fault': ({ of, functions, unbound }, context) => {
    const parts = [
      ...(functions ? [faultyFunctions(functions, context)] : []),
      ...(unbound ? [faultyBinding(unbound, context)] : []),
    ]
    return `${reasonSentence(of, context)}, but ${parts.join('; and ')}`
  },
  garbled: ({ of, features }, context) =>
    `${reasonSentence(of, context)}; but this guest runs ${list(features)} differently from a real ${context.cpu}, so this proves nothing`,
  surplus: ({ of, features }, context) =>
    `${reasonSentence(of, context)}; but this guest alone saves registers of ${list(features)} on stacks, and neither the source CPU nor a real ${context.cpu} does, so this proves nothing`,
  'other-system': ({ of, reference: { machine, reason } }, context) =>
    `${reasonSentence(of, context)}; but with the files and the kernel of that system it does not pass on the source CPU either (${reasonSentence(reason, { cpu: machine.cpu })}), so ${causeOf(reason) === null ? 'it is not known whether the cause is the system or the CPU' : 'the cause is the system and not the CPU'}`,
  doubtful: ({ of, reference: { machine, reason } }, context) =>
    `${reasonSentence(of, context)}; but the checkpoint does not pass in a guest on ${machine.cpu} either (${reasonSentence(reason, { cpu: machine.cpu })}), so the cause may be the guest and not the CPU; \`checkpoint-on: guest\` would tell`,
  unrepeated: ({ of, again }, context) =>
    `${reasonSentence(of, context)}; but not when it was thawed again (${reasonSentence(again, context)}), so the cause may be something else than the CPU`,
  changed: ({ of, control: { machine, reason } }, context) =>
    `${reasonSentence(of, context)}; but the control, thawed again after that, does not pass any more (${reasonSentence(reason, { cpu: machine.cpu })}), so the cause may be what changed meanwhile and not the CPU`,
  several: ({ guests }, context) =>
    guests
      .map(({ machine, reason }) => {
        const where =
          machine.on === 'guest' ? `under ${machine.accel.toUpperCase()}` : 'on the host'
        return `${where}: ${reasonSentence(reason, context)}`
      })
      .join('; '),
}

const unseen = {
  app: 'CRIU reported success, but the app was not there',
  trace: "the kernel's trace did not see the app: a SIGILL could have been missed",
  end: 'the app is gone, and how it ended was not seen',
} as const

/** Why, in one sentence that begins in lower case, without a full stop. Parts of it are not trusted. */
export function reasonSentence(reason: Reason, context: SentenceContext): string {
  const all = { ...pass, ...fail, ...open } as Sentences<Reason>
  const sentence = all[reason.kind] as (reason: Reason, context: SentenceContext) => string
  return sentence(reason, context)
}

/**
 * What a pass does not show, to be put behind its sentence; empty if it shows everything.
 * @param lines what lines of the app's output mean that the control did not print
 * @param honesty features that the target lacks and the guest runs (leaks); that the target has and
 *   the guest does not run (shortfalls)
 */
export function openQuestions(
  {
    leaks,
    shortfalls,
  }: { readonly leaks: readonly string[]; readonly shortfalls: readonly string[] },
  lines: readonly string[],
  { cpu }: SentenceContext,
): string {
  const parts = [
    lines.length > 0 ? `; its output says: ${lines.join('; ')}` : '',
    leaks.length > 0 ? `; not tested: ${some(leaks)}, which ${cpu} lacks but its guest runs` : '',
    shortfalls.length > 0
      ? `; not tested: ${some(shortfalls)}, which ${cpu} has but its guest does not run`
      : '',
  ]
  return parts.join('')
}

function faultyFunctions(
  { count, names, files, features }: FaultyCalls,
  { cpu }: SentenceContext,
): string {
  const shown = names.slice(0, 3)
  const more = count - shown.length
  const rest = `${shown.length > 0 ? `${more} more` : number(more)} ${more === 1 ? 'function' : 'functions'}`
  const what = listNames([...shown, ...(more > 0 ? [rest] : [])], { last: 'and' })
  const need = `${count === 1 ? 'it needs' : 'they need'} ${some(features)}, which ${cpu} lacks`
  return `${what} of ${few(files)} would fault when called: ${need}`
}

function faultyBinding({ count, files, features }: FaultyCalls, { cpu }: SentenceContext): string {
  const what = count === 1 ? 'a function' : `any of ${number(count)} functions`
  return `the first call of ${what} that ${few(files)} ${files.length === 1 ? 'has' : 'have'} not bound yet would fault: binding needs ${some(features)}, which ${cpu} lacks`
}

function sigillAt(reason: {
  readonly comm: string
  readonly pid: number
  readonly instruction: string
}): string {
  return `${reason.comm} (${reason.pid}) hit SIGILL at \`${reason.instruction}\``
}

/**
 * Advice where a guest lacks features that the target has.
 * @param features at least one
 */
function advice(features: readonly string[], { on, kvm }: Taken): string {
  const names = list(features)
  // Without KVM, a checkpoint from a guest saw TCG's CPU, which lacks them as well.
  const checkpoint =
    on === 'host' && !kvm ? '`checkpoint-on: guest`' : `a \`checkpoint-cpu\` that lacks ${names}`
  return `a machine with KVM whose CPU has ${names} would settle it; a checkpoint taken with ${checkpoint} would not depend on it`
}

/** @param by undefined: CRIU */
function refusing(by = 'CRIU'): string {
  return `${by} refused`
}

function it(names: readonly string[]): string {
  return names.length === 1 ? 'it' : 'them'
}

function list(names: readonly string[]): string {
  return listNames(names, { last: 'and' })
}

function few(names: readonly string[]): string {
  return listNames(names, { most: 3, last: 'and' })
}

function number(count: number): string {
  return count.toLocaleString('en')
}

/** The first names; report.json has all. */
function some(names: readonly string[]): string {
  return listNames(names, { most: 6, last: 'and' })
}
