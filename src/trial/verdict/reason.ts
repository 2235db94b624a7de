import type { DifferingFile } from '../../checkpoint/engines/criu/file-refusal.js'
import type { FreshSwitch } from '../../checkpoint/fresh-switch.js'
import type { Machine } from '../../cpu/accel.js'
import type { Encoding } from '../../cpu/instruction.js'
import type { Package } from '../../formats/packages/package.js'
import type { Proof } from '../thaw/proof.js'
import type { Fault } from './fault.js'

/**
 * What was decided, why, and all faults that were seen. Reasons are plain JSON: report.json has them
 * as they are. Their sentences are in sentences.ts.
 */
export type Verdict = Decision & { readonly faults: readonly Fault[] }

/** A verdict before its faults are listed. */
export type Decision =
  | { readonly verdict: 'pass'; readonly reason: PassReason }
  | { readonly verdict: 'fail'; readonly reason: FailReason }
  | { readonly verdict: 'inconclusive'; readonly reason: OpenReason }

export type Reason = PassReason | FailReason | OpenReason

export type PassReason =
  | ({ readonly kind: 'lived'; readonly seconds: number; readonly verified: boolean } & Proven)
  | ({ readonly kind: 'exited-0'; readonly verified: boolean } & Proven)

/** What shows that the app was restored; undefined: our own engine did it. */
export interface Proven {
  readonly proof?: RestoreProof
}

export type RestoreProof = Exclude<Proof, { readonly kind: 'engine' | 'not-needed' }>

/** `lives`: it still ran at the end of the watch, or had become another program. */
export type CriuEnd =
  | { readonly kind: 'lives' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'signal'; readonly signal: string }

export type FailReason =
  /** an instruction of features that the target lacks raised SIGILL */
  | ({ readonly kind: 'lacks'; readonly features: readonly string[] } & AtInstruction)
  /** CRIU did not restore; `cpu`: for a CPU like the target's */
  | (ByFault &
      ByEngine & { readonly kind: 'refused'; readonly error: string; readonly cpu: boolean })
  /** A process of the app died of what it did itself. `trap`: the deliberate trap that it ran into. */
  | (InProcess & {
      readonly kind: 'crashed'
      readonly signal: string
      readonly trap?: ByFault & { readonly instruction: string }
    })
  /** the app's first process was ended by a signal that others send */
  | (ByFault & { readonly kind: 'killed'; readonly signal: string })
  | (ByFault & { readonly kind: 'exited'; readonly status: number })
  /** The app ended with 0 in the first half of its watch, and the control lived through its own. */
  | { readonly kind: 'ended-early'; readonly seconds: number }
  | (ByFault & { readonly kind: 'unverified'; readonly status: number })
  | { readonly kind: 'late'; readonly what: 'restore' | 'verify' }

export type OpenReason =
  | { readonly kind: 'guest-broke'; readonly on: 'guest' | 'host'; readonly why: string }
  | { readonly kind: 'out-of-memory' }
  /** the target has the features, and this guest does not run them */
  | ({
      readonly kind: 'guest-lacks'
      readonly features: readonly string[]
      readonly taken: Taken
    } & AtInstruction)
  | ({ readonly kind: 'present-on-target'; readonly features: readonly string[] } & AtInstruction)
  | ({ readonly kind: 'unexplained-sigill' } & AtInstruction)
  /** The bytes may be an instruction that is newer than the disassembler. */
  | (InProcess & {
      readonly kind: 'undecoded-sigill'
      /** hexadecimal; some of them may be of the next instruction */
      readonly bytes: string
      readonly encoding: Encoding
    })
  | (ByFault & { readonly kind: 'engine-sigill'; readonly instruction: string })
  | (ByEngine & { readonly kind: 'engine-without-error'; readonly status: number })
  /** CRIU refused a guest that lacks features of the target's */
  | (ByFault &
      ByEngine & {
        readonly kind: 'refused-by-guest'
        readonly error: string
        readonly features: readonly string[]
        readonly taken: Taken
      })
  /** CRIU refused for the CPU, and nothing says that it would refuse the target's */
  | (ByFault & ByEngine & { readonly kind: 'refused-unexplained'; readonly error: string })
  /** CRIU refused a file that is not as it was, which says nothing of the CPU */
  | (ByFault & {
      readonly kind: 'files-differ'
      readonly error: string
      readonly file: RefusedFile
      /** how many more files CRIU would refuse for what it compares; undefined: it is not known */
      readonly more?: number
    })
  | { readonly kind: 'unseen'; readonly what: 'app' | 'trace' | 'end' }
  /**
   * An app ran, but nothing shows that it was restored. `criu`: how the last CRIU ended that the restore
   * command ran; undefined: it ran none. `error`: what it said. `by`: what makes the engine start the app
   * afresh where the restore fails.
   */
  | {
      readonly kind: 'started-afresh'
      readonly criu?: CriuEnd
      readonly error?: string
      readonly fault?: string
      readonly by?: FreshSwitch
    }
  /** a process was killed by SIGILL, and events were lost */
  | (InProcess & { readonly kind: 'unseen-instruction' })
  /** A Java was restored by CRIU, and nothing sent it the signal that it waits for. */
  | { readonly kind: 'asleep' }
  /** The app was restored, and was stopped for the whole watch. */
  | { readonly kind: 'stopped'; readonly seconds: number }
  /** The app ended with 0 in the second half of its watch, and the control lived through its own. */
  | { readonly kind: 'ended-in-watch'; readonly seconds: number; readonly watch: number }
  /**
   * A program of this name, which the app started after the thaw, could not be run or broke, each time
   * and in both of two thaws. `unlike`: it never did in a control or reference; if not, that is not
   * known.
   */
  | {
      readonly kind: 'child-failed'
      readonly comm: string
      readonly status: number
      readonly unlike: boolean
    }
  /** seconds */
  | { readonly kind: 'watch-cut-short'; readonly seconds: number; readonly wanted: number }
  | { readonly kind: 'verify-not-asked' }
  | (ByFault & {
      readonly kind: 'verify-sigill'
      readonly comm: string
      readonly instruction: string
    })
  /** The verify command, or what it calls, could not start. `refusal`: the line that says so. */
  | (ByFault & {
      readonly kind: 'verify-not-started'
      readonly status: number
      readonly refusal?: string
    })
  | { readonly kind: 'trace-incomplete' }
  /**
   * The app lived, and is certain to raise SIGILL at its next call of `functions`, which were bound
   * before the checkpoint, or at its first call of any that is still `unbound`. At least one is there.
   */
  | {
      readonly kind: 'would-fault'
      readonly of: PassReason
      readonly functions?: FaultyCalls
      readonly unbound?: FaultyCalls
    }
  /** The guest runs features with another meaning than the target, so its failure proves nothing. */
  | { readonly kind: 'garbled'; readonly of: FailReason; readonly features: readonly string[] }
  /** The guest saves registers that neither source nor target has, so its failure proves nothing. */
  | { readonly kind: 'surplus'; readonly of: FailReason; readonly features: readonly string[] }
  /** It failed on another system, and fails with that on the source CPU, too. */
  | { readonly kind: 'other-system'; readonly of: FailReason; readonly reference: Judged }
  /** The checkpoint does not pass in a guest of this kind on any CPU. */
  | { readonly kind: 'doubtful'; readonly of: FailReason; readonly reference: Judged }
  /** It failed, and did not when it was thawed again on the same CPU. */
  | { readonly kind: 'unrepeated'; readonly of: FailReason; readonly again: Reason }
  /** It failed twice, and then the control, thawed again, did not pass any more. */
  | { readonly kind: 'changed'; readonly of: FailReason; readonly control: Judged }
  /** no guest of the target had an answer */
  | { readonly kind: 'several'; readonly guests: readonly Judged[] }

/** A file that CRIU refused, and the packages that it is from. Texts are one line and not trusted. */
export interface RefusedFile extends DifferingFile {
  /** where the app was frozen; undefined: of none, or it is not known */
  readonly packageWas?: Package
  /** of the system that it was to be restored on */
  readonly packageIs?: Package
}

/** Decided by a fault, which is known by its id. */
interface ByFault {
  readonly fault: string
}

/** Who refused, in sentences; undefined: CRIU. */
interface ByEngine {
  readonly by?: string
}

/** `pid` is of the process or the thread; `comm` is its name, which the app chooses. */
interface InProcess extends ByFault {
  readonly comm: string
  readonly pid: number
}

interface AtInstruction extends InProcess {
  /** in Intel's syntax */
  readonly instruction: string
}

/** Functions that cannot be called on a target. Texts are one line and not trusted. */
export interface FaultyCalls {
  /** of functions */
  readonly count: number
  /** of some of them, without `__` variants where there is another; empty: none is known */
  readonly names: readonly string[]
  /** names of some files: those that the functions are in; of `unbound`, those that call them */
  readonly files: readonly string[]
  /** that they need, or that binding them needs, and that the target lacks */
  readonly features: readonly string[]
}

/** A reason of another guest. */
export interface Judged {
  readonly machine: Machine
  readonly reason: Reason
}

/** How the checkpoint was taken, as far as it decides what to advise. */
export interface Taken {
  readonly on: 'guest' | 'host'
  /** whether KVM can be used on this machine */
  readonly kvm: boolean
}

/** What kind of failure a `fail` is, as report.json has it. */
export type Cause = 'sigill' | 'criu' | 'signal' | 'exit' | 'verify' | 'timeout'

const causes: Readonly<Record<FailReason['kind'], Cause>> = {
  lacks: 'sigill',
  refused: 'criu',
  crashed: 'signal',
  killed: 'signal',
  exited: 'exit',
  'ended-early': 'exit',
  unverified: 'verify',
  late: 'timeout',
}

/** null: it is no reason of a fail */
export function causeOf(reason: Reason): Cause | null {
  return reason.kind in causes ? causes[reason.kind as FailReason['kind']] : null
}

/** Whether the evidence itself blames the CPU: an instruction, or CRIU's check of the CPU. */
export function namesCpu(reason: Reason): boolean {
  return reason.kind === 'lacks' || (reason.kind === 'refused' && reason.cpu)
}

/**
 * Whether something happened to the app that no shortfall of its guest explains, so that a pass in
 * another guest does not settle it.
 */
export function isUnexplained({ kind }: Reason): boolean {
  return unexplained.includes(kind)
}

const unexplained: readonly Reason['kind'][] = [
  'present-on-target',
  'unexplained-sigill',
  'unseen-instruction',
  'child-failed',
  'unrepeated',
  'started-afresh',
]

/** Id of the fault that decided; undefined: none did, whatever else was seen. */
export function decisiveFault(reason: Reason): string | undefined {
  switch (reason.kind) {
    case 'garbled':
    case 'surplus':
    case 'other-system':
    case 'doubtful':
    case 'unrepeated':
    case 'changed':
      return decisiveFault(reason.of)
    case 'several':
      return reason.guests
        .map((guest) => decisiveFault(guest.reason))
        .find((fault) => fault !== undefined)
    case 'crashed':
      return reason.trap?.fault ?? reason.fault
    default:
      return 'fault' in reason ? reason.fault : undefined
  }
}
