import { listNames } from '../base/text/list.js'
import type { GuestPlan } from '../cpu/accelerators.js'
import { heldBack, type RegisterState } from '../cpu/register-state.js'
import type { Target } from '../cpu/target.js'
import type { ThawMachine } from './thaw/thaw-machine.js'

/**
 * A guest without the registers that neither the source CPU nor the target has.
 * @param source state of the source CPU; undefined: it is not known
 */
export function guestOf(
  target: Target,
  plan: GuestPlan,
  source: RegisterState | undefined,
): ThawMachine {
  const held = heldBack(target, plan.accel, source)
  if (held.length === 0) return { on: 'guest', ...plan }
  const cpu = [plan.cpu, ...held.map((name) => `-${name}`)].join(',')
  return { on: 'guest', ...plan, cpu, heldBack: held }
}

/** What the log says of it, once; undefined: nothing is held back. */
export function heldBackSentence(machines: readonly ThawMachine[]): string | undefined {
  const held = new Set(machines.flatMap((one) => (one.on === 'guest' ? (one.heldBack ?? []) : [])))
  if (held.size === 0) return undefined
  const names = listNames([...held], { last: 'and' })
  return `guests on max lack ${names}: only the emulator has the registers of that, and the source CPU did not save them`
}
