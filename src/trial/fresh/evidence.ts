import type { Broken, Watched } from '../thaw/evidence.js'

/** Everything that was observed of an app that was started afresh. The answer depends on nothing else. */
export interface StartEvidence {
  /** As of a thaw whose restore took no time. An app that was not ready was watched for no time. */
  readonly observed: Broken | Watched
  readonly readiness: ReadinessSeen
}

/** Whether the app got ready. */
export type ReadinessSeen =
  /** seconds since it was started */
  | { readonly kind: 'ready'; readonly seconds: number }
  /** the app's first process ended before */
  | { readonly kind: 'ended' }
  /**
   * It did not within its time. `status` and `said` are of the last answer of the ready command;
   * undefined: it was never asked.
   */
  | { readonly kind: 'late'; readonly status: number | undefined; readonly said: string }
  /** the guest broke */
  | { readonly kind: 'unknown' }
