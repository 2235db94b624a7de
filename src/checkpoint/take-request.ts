import type { Caller } from '../machine/host/caller.js'
import type { Taking } from '../plan/plan.js'
import type { SourceMachine } from './source-machine.js'

/** What to freeze, and where. */
export interface TakeRequest {
  readonly taking: Taking
  readonly user: Caller
  /** bootable */
  readonly machine: SourceMachine
}
