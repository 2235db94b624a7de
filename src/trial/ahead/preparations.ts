import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { atOnce } from '../../base/process/at-once.js'
import { type Run, withScope } from '../../base/run/run.js'
import type { OpenSystems } from '../../checkpoint/systems.js'
import type { TakingPlace } from '../../checkpoint/take-request.js'
import { type Bench, resourcesBesideStores } from '../../machine/bench.js'
import { prepareGuest } from '../../machine/guest/prepare.js'
import { guestsBeside, largest } from '../../machine/host/resources.js'
import type { ThawPlan } from '../../plan/plan.js'
import type { CheckpointMachine } from '../thaw/guest.js'
import { guestsAhead } from './guests-ahead.js'

/** Guests of the targets that are prepared while the checkpoint is taken, which leaves cores idle. */
export interface Preparations {
  /** Called when the checkpoint is about to be taken. Further calls do nothing. */
  begin(bench: Bench, plan: ThawPlan, systems: OpenSystems, place: TakingPlace): void
  /**
   * Called once the checkpoint is taken: no further guest is begun. Those that are under way are nearer to
   * the end than guests that boot only now, so thaws wait for them.
   */
  enough(): void
}

/** Generous, and less than what a thaw has, which may wait for as long. */
const bootLimitSeconds = 30

/** Ends with the work all that is still being prepared. */
export async function withPreparations<T>(
  run: Run,
  work: (preparations: Preparations) => Promise<T>,
): Promise<T> {
  return withScope(run, async (scope, end) => {
    let isOpen = true
    let preparing: Promise<unknown> | undefined
    try {
      return await work({
        begin: (...what) => {
          preparing ??= prepareAll(scope, () => isOpen, ...what)
        },
        enough: () => {
          isOpen = false
        },
      })
    } finally {
      end()
      await preparing
    }
  })
}

/** Never fails: a guest that is not prepared boots. */
async function prepareAll(
  run: Run,
  isOpen: () => boolean,
  ...[bench, plan, systems, place]: Parameters<Preparations['begin']>
): Promise<void> {
  const { guests, accelerator, turns } = bench
  if (accelerator.accel !== 'tcg') return
  try {
    const standIn = join(run.temporary, 'stand-in')
    await writeFile(standIn, '')
    const machines = guestsAhead(bench, plan, systems, place, standIn, run.cancel)
    const { machine } = place
    const sourceGuest = machine.on === 'guest' ? [machine.cpu] : []
    const limit = guestsBeside(
      guests.jobs,
      resourcesBesideStores(bench),
      largest(guests, [...machines, ...sourceGuest]),
      machines.length,
    )
    const prepare = async (machine: CheckpointMachine, name: string) => {
      const endTurn = await turns?.take(run.cancel)
      const console = join(run.temporary, `${name}.log`)
      const job = { ...machine, name, console, bootLimitSeconds, limitSeconds: bootLimitSeconds }
      try {
        if (isOpen()) await prepareGuest(bench, job, run.cancel)
      } finally {
        endTurn?.()
      }
    }
    const named = machines.map((machine, index) => ({ machine, name: `ahead-${index + 1}` }))
    await atOnce(
      limit,
      named,
      ({ machine, name }) => prepare(machine, name),
      () => {},
    )
  } catch {
    // What it was is told by the guest that boots, if it is still so.
  }
}
