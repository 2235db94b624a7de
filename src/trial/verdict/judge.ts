import { cpuRefusal } from '../../checkpoint/engines/criu/blame.js'
import { featureNamed } from '../../cpu/features.js'
import { judgeInstruction, missingFeatures } from '../../cpu/instruction.js'
import type { DecodedSigill, Evidence } from '../thaw/evidence.js'
import type { Exit } from '../thaw/trace.js'
import { settledBy, type Taking } from './advice.js'
import { type Fault, faultsOf, signalName } from './fault.js'

export type Cause = 'sigill' | 'criu' | 'signal' | 'exit' | 'verify' | 'timeout'

/**
 * `words`: one sentence for a person, beginning in lower case. `faults`: all that was seen; where
 * a SIGILL decided, it is the first.
 */
export type Verdict =
  | { readonly verdict: 'pass'; readonly words: string; readonly faults: readonly Fault[] }
  | {
      readonly verdict: 'fail'
      readonly cause: Cause
      /** whether the evidence itself names the CPU: an instruction, or CRIU's look at the CPU */
      readonly namesCpu: boolean
      readonly words: string
      readonly faults: readonly Fault[]
    }
  | { readonly verdict: 'inconclusive'; readonly words: string; readonly faults: readonly Fault[] }

/** What the thaw was asked for, and what its CPU is on paper. */
export interface Expectation {
  /** The target's name, for the words. */
  readonly cpu: string
  /** Features of the real CPU; undefined: unknown, and no SIGILL can be put down to it. */
  readonly features: ReadonlySet<string> | undefined
  /** Features of the CPU that the checkpoint was taken on. */
  readonly source: ReadonlySet<string>
  /** Features that the target has and this guest has not, of those that the source has. */
  readonly shortfalls: readonly string[]
  /** whether guest and checkpoint ran under the same accelerator */
  readonly comparable: boolean
  readonly taking: Taking
  /** seconds */
  readonly watch: number
  /** whether a verify command was to be asked */
  readonly verify: boolean
}

/**
 * Decides a verdict from evidence alone. A pass needs proof of everything: restored, watched,
 * alive or ended with 0, verified. What the machinery may have done is never a fail.
 */
export function judge(evidence: Evidence, expected: Expectation): Verdict {
  const fail = (cause: Cause, words: string, decisive?: DecodedSigill): Verdict => {
    const garbled = cause === 'sigill' || cause === 'criu' ? [] : garbling(expected.shortfalls)
    if (garbled.length > 0) {
      return open(
        `${words}; but this guest runs ${garbled.join(', ')} otherwise than a real ${expected.cpu}, so this shows nothing`,
      )
    }
    const namesCpu = cause === 'sigill' || cause === 'criu'
    return { ...{ verdict: 'fail', cause, namesCpu, words }, faults: faultsOf(evidence, decisive) }
  }
  const open = (words: string, decisive?: DecodedSigill): Verdict => ({
    ...{ verdict: 'inconclusive', words },
    faults: faultsOf(evidence, decisive),
  })

  if (evidence.broken !== undefined) return open(evidence.broken)
  if (evidence.trace.outOfMemory.length > 0) {
    return open('the guest ran out of memory; give it more with `memory`')
  }
  const ofApp = evidence.sigills.filter((sigill) => sigill.of === 'app')
  const lacking = ofApp.find((one) => judged(one, expected) === 'missing')
  if (lacking) return fail('sigill', sigillWords(lacking, expected), lacking)
  const unexplained = ofApp.find((one) => judged(one, expected) !== 'trap')
  if (unexplained) return open(sigillWords(unexplained, expected), unexplained)

  const ofCriu = evidence.sigills.find((sigill) => sigill.of === 'criu')
  if (ofCriu) return open(`CRIU itself hit SIGILL: ${ofCriu.instruction.text}`, ofCriu)

  const { criu, root } = evidence
  if (criu === undefined) return open('the guest never reached the restore')
  if (criu.status === 137) return fail('timeout', 'the restore did not end in time')
  // CRIU says why it refuses. Without a word it did not refuse: it broke.
  if (criu.status !== 0 && criu.errors.length === 0) {
    return open(`CRIU ended with status ${criu.status} and no error line`)
  }
  if (criu.status !== 0) return refused(criu.errors, expected, fail, open)
  if (evidence.state === undefined) {
    return open('CRIU said that it restored the app, but the app was not seen')
  }
  if (!evidence.trace.sawApp) {
    return open("the kernel's trace did not see the app, so a SIGILL could have been missed")
  }
  const crash = crashIn(evidence)
  if (crash?.signal === sigillNumber && ofApp.length === 0 && evidence.dropped !== 0) {
    return open(`${crash.words}, and the instruction is not in the trace`)
  }
  if (crash) return fail('signal', crash.words)
  if (evidence.state === 'gone') {
    const end = evidence.trace.exits.get(root)
    if (end === undefined) return open('the app was gone, and how it ended was not seen')
    if (end.kind === 'signal')
      return fail('signal', `the app was killed by ${signalName(end.signal)}`)
    if (end.status !== 0) return fail('exit', `the app exited with ${end.status} after the thaw`)
  } else if (evidence.watched < expected.watch) {
    return open(`the app was watched for ${evidence.watched} s instead of ${expected.watch} s`)
  }
  if (expected.verify && !evidence.verify.asked) return open('the verify command was not asked')
  const unverified = verifyVerdict(evidence, fail, open)
  if (unverified) return unverified
  if (evidence.dropped !== 0) {
    return open("the kernel's trace is not whole, so that a SIGILL may be missing in it")
  }
  return { verdict: 'pass', words: passWords(evidence), faults: faultsOf(evidence) }
}

/** A guest that lacks what the target has can be refused where the real CPU would not be. */
function refused(
  errors: readonly string[],
  { cpu, source, features: target, shortfalls, comparable, taking }: Expectation,
  fail: (cause: Cause, words: string) => Verdict,
  open: (words: string) => Verdict,
): Verdict {
  const refusal = target && cpuRefusal(errors, { source, target, shortfalls, comparable })
  if (!refusal) {
    const other = fail('criu', `CRIU refused: ${errors[0]}`)
    return other.verdict === 'fail' ? { ...other, namesCpu: false } : other
  }
  if (refusal.real) return fail('criu', `CRIU refused: ${refusal.error}`)
  const { error, because } = refusal
  if (because.length === 0)
    return open(`CRIU refused: ${error}; why a real ${cpu} would is not known`)
  return open(
    `CRIU refused: ${error}; a real ${cpu} has ${because.join(', ')}, which this guest has not: ${settledBy(because, taking)}`,
  )
}

function verifyVerdict(
  { verify, sigills }: Evidence,
  fail: (cause: Cause, words: string) => Verdict,
  open: (words: string, decisive?: DecodedSigill) => Verdict,
): Verdict | undefined {
  if (!verify.asked || verify.passed) return undefined
  const own = sigills.find((sigill) => sigill.of === 'other')
  if (own) {
    const { comm, instruction } = own
    return open(`the verify command itself hit SIGILL, in ${comm}: ${instruction.text}`, own)
  }
  if (verify.status === 137) return fail('timeout', 'the verify command had no answer in time')
  return fail('verify', `the verify command exited with ${verify.status} until the time was up`)
}

function judged(sigill: DecodedSigill, { features }: Expectation) {
  return judgeInstruction(sigill.instruction, features)
}

function sigillWords({ comm, pid, instruction }: DecodedSigill, expected: Expectation): string {
  const { cpu, features, shortfalls, taking } = expected
  const where = `${comm} (${pid}) hit SIGILL at ${instruction.text}`
  const missing = missingFeatures(instruction, features)
  if (missing.length > 0) return `${where}, which needs ${missing.join(', ')}; ${cpu} lacks it`
  const short = instruction.features.filter((name) => shortfalls.includes(name))
  if (short.length > 0) {
    return `${where}, which needs ${short.join(', ')}; a real ${cpu} has it and this guest has not: ${settledBy(short, taking)}`
  }
  if (instruction.features.length > 0 && features) {
    return `${where}, which needs ${instruction.features.join(', ')}; a real ${cpu} has it, so this shows nothing`
  }
  return `${where}, and no missing feature explains it`
}

/** Features whose lack raises no SIGILL: it gives wrong results, or another signal. */
function garbling(shortfalls: readonly string[]): readonly string[] {
  return shortfalls.filter((name) =>
    ['other meaning', '#GP'].includes(featureNamed(name)?.absent ?? '#UD'),
  )
}

/** Signals that a process gets for what it did itself. SIGKILL and SIGTERM are how apps end workers. */
const crashes = new Set([4, 5, 6, 7, 8, 11, 31])
const sigillNumber = 4

function crashIn({ trace, sigills }: Evidence) {
  const isCrash = ([, exit]: [number, Exit]) => exit.kind === 'signal' && crashes.has(exit.signal)
  const [pid, exit] = [...trace.exits].find(isCrash) ?? []
  if (exit?.kind !== 'signal') return undefined
  const words = `${exit.comm} (${pid}) of the app was killed by ${signalName(exit.signal)}`
  const trap = sigills.find((sigill) => sigill.of === 'app' && sigill.instruction.deliberateTrap)
  return {
    signal: exit.signal,
    words:
      exit.signal === sigillNumber && trap
        ? `${words} at ${trap.instruction.text}, a deliberate trap`
        : words,
  }
}

function passWords({ state, watched, verify }: Evidence): string {
  const end = state === 'alive' ? `alive after ${watched} s` : 'exited with 0'
  return `${end}${verify.asked ? ', verified' : ''}`
}
