import { availableParallelism, freemem } from 'node:os'

/** What this machine has to share out. Sizes in MiB. */
export interface HostResources {
  readonly cores: number
  readonly freeMemory: number
}

/** What QEMU and virtiofsd take beside the guest's own memory. */
const overhead = 200
const enough = 2048
const least = 512

/**
 * Memory of each guest, the same for all of them: an app freezes how much it found.
 * @param wanted MiB; undefined: 2 GiB, or half of what is free where that is less
 */
export function guestMemory(wanted: number | undefined, host: HostResources): number {
  if (wanted !== undefined) return wanted
  return Math.max(least, Math.min(enough, Math.floor(host.freeMemory / 2)))
}

/**
 * How many guests run at a time. Twice the cores at most, since a watched guest is mostly idle,
 * and never more than would fit into free memory if each used all of its own. Within that, few
 * enough for rounds of about the same size: a last one by itself would leave cores without work.
 * @param wanted as the user says; undefined: as above
 * @param guests how many there will be
 */
export function guestsAtOnce(
  wanted: number | undefined,
  host: HostResources,
  guest: { readonly cores: number; readonly memory: number },
  guests: number,
): number {
  if (wanted !== undefined) return wanted
  const byCores = Math.floor((2 * host.cores) / guest.cores)
  const byMemory = Math.floor(host.freeMemory / (guest.memory + overhead))
  const most = Math.max(1, Math.min(byCores, byMemory))
  return Math.ceil(guests / Math.ceil(guests / most))
}

/**
 * The largest that any of the guests is: what is reckoned with for all of them.
 * @param usual what a target has that does not say
 */
export function largest(
  usual: { readonly cores: number; readonly memory: number },
  targets: readonly {
    readonly cores: number | undefined
    readonly memory: number | undefined
  }[],
): { readonly cores: number; readonly memory: number } {
  return {
    cores: Math.max(...targets.map(({ cores = usual.cores }) => cores), usual.cores),
    memory: Math.max(...targets.map(({ memory = usual.memory }) => memory), usual.memory),
  }
}

/** This machine, now. */
export function resourcesHere(): HostResources {
  return { cores: availableParallelism(), freeMemory: Math.floor(freemem() / 1024 / 1024) }
}
