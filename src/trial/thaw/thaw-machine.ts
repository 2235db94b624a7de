import type { GuestPlan } from '../../cpu/accelerators.js'

/** Where a checkpoint is to be thawed. */
export type ThawMachine =
  | ({
      readonly on: 'guest'
      /** features that its CPU lacks, although the target's model has them */
      readonly heldBack?: readonly string[]
    } & GuestPlan)
  | { readonly on: 'host' }
