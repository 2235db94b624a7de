import { join } from 'node:path'
import { MachineryFailure } from '../base/process/failure.js'
import { oncePer } from '../base/process/once.js'
import { Turns } from '../base/process/turns.js'
import type { Run } from '../base/run/run.js'
import type { Accel } from '../cpu/accel.js'
import type { Offer } from '../cpu/offer.js'
import type { Target } from '../cpu/target.js'
import { kvmOnlyCpus, type MachinePlan } from '../plan/plan.js'
import { type Accelerator, chooseAccelerator } from './guest/accel.js'
import { offersHere } from './guest/offers.js'
import { callerHere } from './host/caller.js'
import { type PrivateMounts, privateMountsHere, whyNoPrivateMounts } from './host/private-mounts.js'
import { busyGuests, guestMemory, type HostResources, resourcesHere } from './host/resources.js'
import { type Equipment, openEquipment } from './job/equipment.js'
import type { StoreMaker } from './job/store.js'
import { memoryOfStores } from './job/store-place.js'
import { whyNotOnHost } from './job/why-not-on-host.js'
import { openStateStore, type StateStore } from './states/store.js'
import type { Toolkit } from './toolkit/toolkit.js'

/** How many guests there are at a time, and what each has. */
export interface GuestDefaults {
  /** MiB, for each guest whose target does not set its own */
  readonly memory: number
  /** the same */
  readonly cores: number
  /** guests at a time; undefined: as many as this machine's resources allow */
  readonly jobs: number | undefined
  /** of this machine */
  readonly resources: HostResources
}

/** What a run works with. It is determined once and is the same for all guests of the run. */
export interface Bench extends Equipment {
  readonly guests: GuestDefaults
  /** whether images of roots are kept for later runs */
  readonly keepsImages: boolean
  readonly accelerator: Accelerator
  /** Where the server of a guest's files runs. undefined: this machine gives none, so it serves all of `/` */
  readonly mounts: PrivateMounts | undefined
  /** what QEMU can give under each accelerator that targets may get, the preferred one first */
  readonly offers: readonly [Offer, ...Offer[]]
  /**
   * Why jobs cannot run on this machine itself; undefined: they can. This is tested only once for each
   * root, at the first call, because it takes a moment.
   * @param image of the app's root; undefined: that is this machine's own
   */
  readonly whyNotOnHost: (image: string | undefined) => Promise<string | undefined>
}

/**
 * Finds out what the toolkit's QEMU can do on this machine.
 * @param cpus all CPUs that the run needs
 * @param engine name of the engine that jobs on this machine would call
 * @throws MachineryFailure if KVM is needed but cannot be used
 */
export async function openBench(
  run: Run,
  toolkit: Toolkit,
  plan: MachinePlan,
  cpus: readonly Target[],
  engine: string,
): Promise<Bench> {
  const isLasting = plan.cache && !run.variables.isEphemeral
  const states = openStates(run, isLasting)
  const equipment = openEquipment(toolkit, run.temporary, states)
  const resources = resourcesHere()
  const accelerator = await chooseAccelerator(plan.accel, equipment, run.cancel)
  const { accel, reason } = accelerator
  run.log.info(reason ? `${accel}: ${reason}` : accel)
  const open = await whyNoPrivateMounts(run.temporary, run.cancel)
  if (open !== undefined) {
    run.log.info(
      `root in a guest can read this machine's /proc, /sys, /dev and /run as this user, because they cannot be hidden here: ${open}`,
    )
  }
  const [host] = kvmOnlyCpus(cpus)
  if (host !== undefined && accel === 'tcg') {
    throw new MachineryFailure(
      `The CPU ${host} needs KVM, which cannot be used: ${reason}.\n  try: a model's name, or \`max\``,
    )
  }
  return {
    ...equipment,
    turns: new Turns(busyGuests(plan.jobs, resources, plan.cores)),
    keepsImages: isLasting,
    guests: {
      memory: guestMemory(plan.memory, resources),
      cores: plan.cores,
      jobs: plan.jobs,
      resources,
    },
    accelerator,
    mounts: open === undefined ? privateMountsHere() : undefined,
    offers: await offersHere(toolkit, usableAccels(plan, accel), run.cancel),
    whyNotOnHost: oncePer((image: string | undefined) =>
      whyNotOnHost(equipment, callerHere(), engine, run.cancel, image),
    ),
  }
}

/** A state takes some 100 MB, so that 36 CPUs have one. */
const maxStatesBytes = 4 * 1024 ** 3

/** Without a cache, or on a machine that is thrown away, states are only there for this run's own guests. */
function openStates(
  { temporary, variables }: Pick<Run, 'temporary' | 'variables'>,
  isLasting: boolean,
): StateStore {
  const folder = isLasting ? join(variables.cacheHome, 'thawcheck') : temporary
  return openStateStore(join(folder, 'states'), maxStatesBytes, isLasting)
}

/** Cores and memory (MiB) of a guest: those that its target sets, or else the defaults. */
export function resourcesOf(
  { guests }: Pick<Bench, 'guests'>,
  { cores = guests.cores, memory = guests.memory }: Pick<Target, 'cores' | 'memory'>,
): { readonly cores: number; readonly memory: number } {
  return { cores, memory }
}

/** What makes the stores of a run. */
export function storeMaker(run: StoreMaker['run'], { toolkit, guests }: Bench): StoreMaker {
  return { run, toolkit, freeMemory: guests.resources.freeMemory, guest: guests.memory }
}

/** What this machine has for guests besides the stores of the run. */
export function resourcesBesideStores({ guests }: Pick<Bench, 'guests'>): HostResources {
  const { cores, freeMemory } = guests.resources
  return { cores, freeMemory: freeMemory - memoryOfStores() }
}

/** With `auto`, TCG is kept for the targets that KVM cannot provide. */
function usableAccels({ accel }: MachinePlan, chosen: Accel): [Accel, ...Accel[]] {
  return accel === 'auto' && chosen === 'kvm' ? ['kvm', 'tcg'] : [chosen]
}
