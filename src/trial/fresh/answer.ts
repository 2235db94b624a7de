import type { NoLaunch } from '../../checkpoint/launch.js'
import type { Machine } from '../../cpu/accel.js'
import type { FailReason, OpenReason, PassReason } from '../verdict/reason.js'

/**
 * Whether the app itself starts on a CPU on which its checkpoint did not work. Plain JSON: report.json
 * has it as it is. It changes no verdict. The sentences are in sentences.ts.
 */
export type FreshAnswer =
  /** The checkpoint is the cause. `ready`: seconds that it took to get ready. */
  | { readonly starts: 'yes'; readonly ready: number; readonly reason: PassReason }
  /** The app needs that CPU: nothing about checkpoints will help. */
  | { readonly starts: 'no'; readonly reason: NoReason }
  | { readonly starts: 'unknown'; readonly reason: UnknownReason }

export type NoReason =
  /** an instruction of features that the target lacks raised SIGILL, and the app broke */
  | Lacks
  /** it said itself that it does not start on this CPU, and ended */
  | { readonly kind: 'declined'; readonly line: string }
  /** it failed in the same way twice, and not on a CPU that lacks nothing */
  | { readonly kind: 'failed'; readonly how: StartFailure }

export type UnknownReason =
  /** an instruction of features that the target lacks raised SIGILL, and the app went on */
  | (Omit<Lacks, 'kind'> & { readonly kind: 'caught' })
  /** it started, but this guest runs features that the target lacks */
  | { readonly kind: 'leaks'; readonly features: readonly string[] }
  /** the guest showed nothing of the app; the reason is one of an inconclusive thaw */
  | { readonly kind: 'open'; readonly of: OpenReason }
  /** The ready command hit SIGILL, or could not start. */
  | { readonly kind: 'ready-broken'; readonly what: string }
  /** It was not ready within `seconds`, and on a CPU that lacks nothing it took `elsewhere`. */
  | { readonly kind: 'slow'; readonly seconds: number; readonly elsewhere: number }
  /** it failed, and did not in the same way when it was started again */
  | { readonly kind: 'unrepeated'; readonly how: StartFailure }
  /** it does not start in such a guest on a CPU that lacks nothing, either */
  | { readonly kind: 'elsewhere'; readonly how: StartFailure; readonly machine: Machine }
  /** it was not started */
  | { readonly kind: 'not-tried'; readonly why: NoLaunch }

type Lacks = Extract<FailReason, { readonly kind: 'lacks' }>

/** How a fresh start failed, where nothing names the CPU. */
export type StartFailure =
  | Extract<
      FailReason,
      { readonly kind: 'crashed' | 'killed' | 'exited' | 'ended-early' | 'unverified' | 'late' }
    >
  /** it exited with 0 before it was ready */
  | { readonly kind: 'ended-unready' }
  /** seconds */
  | { readonly kind: 'not-ready'; readonly seconds: number }
