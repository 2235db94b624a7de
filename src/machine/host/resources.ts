import { readFileSync } from 'node:fs'
import { availableParallelism, freemem } from 'node:os'
import { type CgroupLimits, cgroupLimits } from './cgroup.js'

/** What this machine has for its guests. */
export interface HostResources {
  readonly cores: number
  /** MiB */
  readonly freeMemory: number
}

/** What QEMU and virtiofsd take besides the guest's own memory. */
const overheadMiB = 200
/** What a guest gets where there is plenty, and what it gets at least. */
const usualMiB = 2048
const leastMiB = 512

/**
 * The memory of each guest in MiB. It is the same for all guests, because an app remembers how much
 * it found when it started.
 * @param wanted MiB; undefined: 2 GiB, or half of the free memory where that is less
 */
export function guestMemory(wanted: number | undefined, host: HostResources): number {
  if (wanted !== undefined) return wanted
  return Math.max(leastMiB, Math.min(usualMiB, Math.floor(host.freeMemory / 2)))
}

/**
 * How many guests run at a time. Guests may have two and a half times as many cores as the host, since
 * a watched guest is mostly idle, and must fit into free memory. Rounds are balanced, so that no core
 * idles in the last one.
 * @param wanted what the user asked for; undefined: as above
 * @param guest the resources of the largest guest
 * @param guests how many guests there are
 */
export function guestsAtOnce(
  wanted: number | undefined,
  host: HostResources,
  guest: { readonly cores: number; readonly memory: number },
  guests: number,
): number {
  if (wanted !== undefined) return wanted
  const byCores = Math.floor((2.5 * host.cores) / guest.cores)
  const byMemory = Math.floor(host.freeMemory / (guest.memory + overheadMiB))
  const most = Math.max(1, Math.min(byCores, byMemory))
  return Math.ceil(guests / Math.ceil(guests / most))
}

/**
 * How many of those guests may boot or restore at a time. Were it all of them, they would then all be
 * watched at a time, and the cores idle.
 * @param wanted guests at a time that the user asked for; undefined: as above
 * @param cores of a guest
 */
export function busyGuests(
  wanted: number | undefined,
  host: Pick<HostResources, 'cores'>,
  cores: number,
): number {
  return wanted ?? Math.max(1, Math.floor((1.5 * host.cores) / cores))
}

/**
 * How many guests may be prepared beside one that is busy, without slowing it down: they get the cores
 * that it leaves.
 * @param wanted guests at a time that the user asked for
 * @param guest the resources of the largest guest
 * @param guests how many there are to prepare
 */
export function guestsBeside(
  wanted: number | undefined,
  host: HostResources,
  guest: { readonly cores: number; readonly memory: number },
  guests: number,
): number {
  const byCores = Math.floor(host.cores / guest.cores) - 1
  return Math.max(0, Math.min(byCores, guestsAtOnce(wanted, host, guest, guests + 1) - 1))
}

/**
 * The most cores and memory (MiB) that any guest has.
 * @param usual resources of a guest whose target does not set them
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

/** Of this machine, now; in a container, what that may use. */
export function resourcesHere(): HostResources {
  const whole = { cores: availableParallelism(), freeMemory: freemem() }
  return within(whole, cgroupLimits(readIfThere))
}

/** @param machine its free memory in bytes */
export function within(
  machine: { readonly cores: number; readonly freeMemory: number },
  limits: CgroupLimits,
): HostResources {
  const cores = Math.min(machine.cores, limits.cores ?? machine.cores)
  const freeMemory = Math.min(machine.freeMemory, limits.freeMemory ?? machine.freeMemory)
  return { cores: Math.max(1, Math.floor(cores)), freeMemory: Math.floor(freeMemory / 1024 / 1024) }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
