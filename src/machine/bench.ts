import { join } from 'node:path'
import type { Log } from '../base/log/log.js'
import { MachineryFailure } from '../base/process/failure.js'
import type { Offer } from '../cpu/offer.js'
import { hostsIn, type Plan } from '../plan/plan.js'
import { type Accelerator, chooseAccelerator } from './guest/accel.js'
import { writeCommonInitramfs } from './guest/initramfs.js'
import { offersHere } from './guest/offers.js'
import type { Rig } from './guest/rig.js'
import { guestMemory, type HostResources, resourcesHere } from './host/resources.js'
import type { Toolkit } from './toolkit/toolkit.js'

/** What a run works with: once prepared, the same for all its guests. */
export interface Prepared {
  readonly host: HostResources
  readonly rig: Rig
  readonly accelerator: Accelerator
  /** of the accelerators that the targets may get, the preferred one first */
  readonly offers: readonly [Offer, ...Offer[]]
}

/**
 * Sees what the toolkit's QEMU can do here.
 * @param temporary the run's folder
 * @throws MachineryFailure
 */
export async function prepare(
  plan: Plan,
  toolkit: Toolkit,
  temporary: string,
  log: Log,
  cancel: AbortSignal,
): Promise<Prepared> {
  const resources = resourcesHere()
  const commonInitramfs = join(temporary, 'common.cpio')
  writeCommonInitramfs(toolkit, commonInitramfs)
  const bare = {
    toolkit,
    directory: temporary,
    commonInitramfs,
    memory: guestMemory(plan.memory, resources),
    cores: plan.cores,
    cancel,
  }
  const accelerator = await chooseAccelerator(plan.accel, bare)
  const { accel, reason } = accelerator
  log.info(reason ? `${accel}: ${reason}` : accel)
  const [host] = hostsIn(plan)
  if (host !== undefined && accel === 'tcg') {
    throw new MachineryFailure(
      `The CPU ${host} needs KVM, which cannot be used: ${reason}.\n  try: a model's name, or \`max\``,
    )
  }
  const offers = await offersHere(bare, usableFor(plan, accel))
  return { host: resources, rig: { ...bare, accel }, accelerator, offers }
}

/** With `auto`, TCG is there for the targets that KVM cannot show. */
function usableFor(plan: Plan, accel: 'kvm' | 'tcg'): ['kvm' | 'tcg', ...('kvm' | 'tcg')[]] {
  return plan.accel === 'auto' && accel === 'kvm' ? ['kvm', 'tcg'] : [accel]
}
