import type { Caller } from '../machine/host/caller.js'
import type { OpenTaking } from './open-taking.js'
import type { Root } from './roots/root.js'
import type { SourceMachine } from './source-machine.js'

/** What to freeze, and where. */
export interface TakeRequest {
  readonly taking: OpenTaking
  readonly root: Root
  readonly user: Caller
  /** bootable */
  readonly machine: SourceMachine
}

/** Where a checkpoint is being taken. */
export type TakingPlace = Pick<TakeRequest, 'taking' | 'root' | 'machine'>
