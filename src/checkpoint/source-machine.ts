import { MachineryFailure } from '../base/process/failure.js'
import type { Accel } from '../cpu/accel.js'
import { guestCpuFor } from '../cpu/guest-cpu.js'
import { lowestCpu } from '../cpu/lowest.js'
import type { Offer } from '../cpu/offer.js'
import { settled } from '../cpu/settled.js'
import { type Target, targetNamed } from '../cpu/target.js'
import type { LowestOf, Taking } from '../plan/plan.js'
import type { Manifest } from './manifest.js'

/** Where the app runs until it is frozen. This decides which CPU it sees. */
export type SourceMachine =
  | {
      readonly on: 'guest'
      readonly cpu: Target
      /** why this machine itself was not used, if that was possible */
      readonly hostReason?: string
      /** what the CPU is the lowest of, if that was asked for */
      readonly lowest?: Manifest['source']['lowest']
    }
  | { readonly on: 'host' }

/**
 * Chooses, in this order: a guest under KVM, which has the real CPU and needs no root; this machine
 * itself, which has the real CPU too; a guest under TCG.
 * @param whyNotOnHost called only if its answer is needed, because it takes a moment
 * @throws MachineryFailure if `on` is `host` and this machine cannot be used
 */
export async function chooseSourceMachine(
  { on, cpu }: Pick<Taking, 'on'> & { readonly cpu: Target | undefined },
  accel: Accel,
  whyNotOnHost: () => Promise<string | undefined>,
): Promise<SourceMachine> {
  const guest = { on: 'guest', cpu: cpu ?? fullestCpu(accel) } as const
  if (cpu !== undefined || on === 'guest') return guest
  if (on === 'auto' && accel === 'kvm') return guest
  const reason = await whyNotOnHost()
  if (reason === undefined) return { on: 'host' }
  if (on === 'auto') return { ...guest, hostReason: reason }
  throw new MachineryFailure(
    `The checkpoint cannot be taken on this machine itself: ${reason}.\n` +
      '  try: run as root or with passwordless sudo, outside of a container; or `checkpoint-on: guest`',
  )
}

/** A guest on the CPU that all targets have in common. */
export function lowestMachine({ lowestOf }: LowestOf, offer: Offer): LowestMachine {
  const { cpu, of, without } = lowestCpu(
    lowestOf.map((target) => settled(target, offer)),
    offer,
  )
  const lowest = { name: cpu.name, of: [...of], ...(without === undefined ? {} : { without }) }
  return { on: 'guest', cpu, lowest }
}

type LowestMachine = Extract<SourceMachine, { readonly on: 'guest' }> & {
  readonly lowest: NonNullable<Manifest['source']['lowest']>
}

/** The same machine, with a CPU that its guest boots on. */
export function bootable(machine: SourceMachine, offer: Offer): SourceMachine {
  if (machine.on === 'host') return machine
  const { booted } = guestCpuFor(machine.cpu, settled(machine.cpu, offer).features, offer)
  return { ...machine, cpu: booted }
}

/** The fullest CPU of an accelerator: the default source CPU. */
export function fullestCpu(accel: Accel): Target {
  return targetNamed(accel === 'kvm' ? 'host' : 'max')
}

/** The machine as part of a phase's title. */
export function machineName(machine: SourceMachine): string {
  if (machine.on === 'host') return 'on this machine itself'
  const { cpu, lowest } = machine
  return `in a guest on ${cpu.name}${lowest ? ', the lowest of all targets' : ''}`
}
