import { isDeepStrictEqual } from 'node:util'
import { hostRoot } from '../../checkpoint/roots/host.js'
import { type OpenSystems, systemKey } from '../../checkpoint/systems.js'
import { storeSizeOn } from '../../checkpoint/take.js'
import type { TakingPlace } from '../../checkpoint/take-request.js'
import { settled } from '../../cpu/settled.js'
import { qemuCpu } from '../../cpu/target.js'
import { type Bench, resourcesOf } from '../../machine/bench.js'
import type { ThawPlan } from '../../plan/plan.js'
import { type CheckpointMachine, machineOn } from '../thaw/guest.js'
import { type CertainGuest, certainGuests } from './certain-guests.js'

/**
 * The guests that a checkpoint will be thawed in on its targets, as far as that is certain before it is
 * taken. Their devices are of the same kind and size; what is in them no guest reads before it gets its job.
 * @param standIn path of a file in place of their disks, of their images and of the store
 */
export function guestsAhead(
  bench: Bench,
  { targets }: Pick<ThawPlan, 'targets'>,
  systems: OpenSystems,
  { taking, root, machine }: TakingPlace,
  standIn: string,
  cancel: AbortSignal,
): CheckpointMachine[] {
  const { offers } = bench
  // Larger where an app on this machine itself has more memory than its targets: then guests boot.
  const size = machine.on === 'host' ? 0 : storeSizeOn(bench, machine)
  const files = {
    engine: taking.engine,
    disk: { path: standIn, format: 'raw' },
    store: { path: standIn, size },
  } as const
  const toolkits = targets.filter((target) => systems.get(systemKey(target))?.kernel === undefined)
  return certainGuests(
    toolkits.map((target) => settled(target, offers[0])),
    offers,
  )
    .filter((guest) => !isOfSource(bench, machine, guest))
    .map((guest) => {
      const { kind } = systems.get(systemKey(guest.target))?.root ?? root
      const own = kind === 'host' ? hostRoot : { kind, image: standIn }
      return machineOn(bench, { ...files, root: own }, guest, cancel)
    })
}

/** Whether the checkpoint's own guest is of the same kind: its state is saved anyway. */
function isOfSource(
  bench: Bench,
  machine: TakingPlace['machine'],
  { cpu, accel, target }: CertainGuest,
): boolean {
  if (machine.on === 'host' || cpu !== qemuCpu(machine.cpu, accel)) return false
  return isDeepStrictEqual(resourcesOf(bench, target), resourcesOf(bench, machine.cpu))
}
