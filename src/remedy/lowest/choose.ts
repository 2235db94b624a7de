import { lowestMachine } from '../../checkpoint/source-machine.js'
import { guestCpuFor } from '../../cpu/guest-cpu.js'
import type { Offer } from '../../cpu/offer.js'
import { difference } from '../../cpu/sets.js'
import { type SettledTarget, settled } from '../../cpu/settled.js'
import type { Target } from '../../cpu/target.js'
import type { FreshStarts } from '../../trial/fresh/result.js'
import type { LowestProof } from './proof.js'

/** What is tried. */
export interface Lesser {
  readonly cpu: Target
  /** what is told of it */
  readonly told: Pick<LowestProof, 'checkpointCpu' | 'cpu' | 'of' | 'without' | 'machine'>
  /** names of the targets to thaw on */
  readonly open: readonly string[]
}

/**
 * The CPU that the targets have in common, without those on which the app itself does not start.
 * @param failing names of the targets that fail
 * @param source features of the source CPU that Linux lists
 * @returns undefined: the app starts on no target that fails, or the checkpoint was taken on a CPU that
 *   has no more than this one
 */
export function chooseLesser(
  targets: readonly SettledTarget[],
  failing: readonly string[],
  hopeless: ReadonlySet<string>,
  source: ReadonlySet<string>,
  offer: Offer,
): Lesser | undefined {
  const open = failing.filter((name) => !hopeless.has(name))
  if (open.length === 0) return undefined
  const among = targets.filter(({ name }) => !hopeless.has(name))
  const { cpu, lowest } = lowestMachine({ lowestOf: among }, offer)
  const guest = guestCpuFor(cpu, settled(cpu, offer).features, offer)
  if (difference(source, guest.has).size === 0) return undefined
  const { of, without } = lowest
  return {
    cpu,
    open,
    told: {
      checkpointCpu: among.length === targets.length ? 'lowest' : cpu.name,
      cpu: cpu.name,
      of,
      ...(without === undefined ? {} : { without }),
      machine: { on: 'guest', accel: offer.accel, cpu: guest.cpu },
    },
  }
}

/** On a CPU that has no more than such a target has, the app does not start either. */
export function notStarting(fresh: FreshStarts): ReadonlySet<string> {
  const all = [...fresh].filter(([, { answer }]) => answer.starts === 'no')
  return new Set(all.map(([name]) => name))
}
