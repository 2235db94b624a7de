import type { GuestPlan } from '../../cpu/accelerators.js'

/** Where a checkpoint is to be thawed. */
export type ThawMachine = ({ readonly on: 'guest' } & GuestPlan) | { readonly on: 'host' }
