import { fullestCpu, type Place } from './checkpoint/place.js'
import { type GuestPlan, guestsFor } from './cpu/accelerators.js'
import { featuresFromLinuxFlags } from './cpu/features.js'
import type { Offer } from './cpu/offer.js'
import { qemuCpu, type Target } from './cpu/target.js'
import { type SilentCode, type SilentHazard, silentHazards } from './diagnose/silent.js'
import { outcomeOf } from './outcome.js'
import { atOnce } from './process/at-once.js'
import type { Outcome } from './report/report.js'
import { thisMachine } from './source.js'
import { inTheLightOf, isDoubtful } from './thaw/reference.js'
import { type GuestRequest, type Thawed, type Thawing, thawGuest } from './thaw-guest.js'

/** Thawing on the source CPU itself failed, so that no target can be blamed on its CPU. */
export class ControlFailure extends Error {
  override readonly name = 'ControlFailure'

  constructor(readonly control: Outcome) {
    super(
      `The control ${control.verdict === 'fail' ? 'failed' : 'is inconclusive'}: on the source CPU ` +
        `itself, ${control.words}.\n  The checkpoint does not work even where it was taken, so ` +
        `the targets say nothing.\n  try: look at the logs in ${control.evidence}`,
    )
  }
}

/** A target and the guests that it is thawed in. */
export interface TargetPlan {
  readonly target: Target
  readonly guests: readonly [GuestPlan | 'runner', ...(GuestPlan | 'runner')[]]
}

/**
 * Which guests each target gets.
 * @param flags of the source CPU, from /proc/cpuinfo
 */
export function planGuests(
  targets: readonly Target[],
  flags: readonly string[],
  offers: readonly [Offer, ...Offer[]],
): TargetPlan[] {
  const source = featuresFromLinuxFlags([...flags])
  return targets.map((target) => ({ target, guests: guestsFor(source, target, offers) }))
}

export interface ThawAll extends Thawing {
  readonly place: Place
  readonly targets: readonly TargetPlan[]
  /** what the checkpoint's code has of instructions that have another meaning elsewhere */
  readonly code: SilentCode
  readonly atOnce: number
  /** Ends the guests that run. */
  readonly halt: () => void
}

/**
 * The control and every target, each in one or two guests of its own.
 * @throws ControlFailure when the control does not pass
 */
export async function thawAll(all: ThawAll): Promise<{ control: Outcome; targets: Outcome[] }> {
  const source = controlOf(all.place, all.rig.accel)
  const thaws = [source, ...all.targets]
  const requests = thaws.flatMap((thaw, index) => requestsOf(thaw, index, thaw === source))
  const reference = once(() => thawGuest(all, referenceRequest(all.rig.accel)))
  const thawed = await atOnce(
    all.atOnce,
    requests,
    async (request) => {
      const guest = await thawGuest(all, request)
      if (request.control && guest.verdict.verdict !== 'pass') {
        throw new ControlFailure(outcomeOf(source.target, [guest], []))
      }
      if (!isDoubtful(guest.verdict, all.place.where)) return { request, guest }
      const { verdict: other, cpu } = await reference()
      return { request, guest: { ...guest, verdict: inTheLightOf(other, cpu, guest.verdict) } }
    },
    all.halt,
  )
  const guestsOf = ({ target }: TargetPlan) =>
    thawed.filter(({ request }) => request.target === target).map(({ guest }) => guest)
  const outcomes = thaws.map((thaw) =>
    outcomeOf(thaw.target, guestsOf(thaw) as [Thawed, ...Thawed[]], hazardsOf(all, thaw.target)),
  )
  const [control, ...targets] = outcomes as [Outcome, ...Outcome[]]
  return { control, targets }
}

/** Nothing is silent on a CPU of which it is not known what it lacks. */
function hazardsOf({ code, checkpoint }: ThawAll, { features }: Target): SilentHazard[] {
  const source = featuresFromLinuxFlags([...checkpoint.flags])
  return features === undefined ? [] : silentHazards(code, source, features)
}

/** The control is thawed where the checkpoint was taken. */
function controlOf(place: Place, accel: 'kvm' | 'tcg'): TargetPlan {
  const guest =
    place.where === 'guest'
      ? ({
          ...{ accel, cpu: qemuCpu(place.cpu, accel) },
          ...{ booted: place.cpu, has: new Set<string>() },
        } as const)
      : ('runner' as const)
  const cpu = place.where === 'guest' ? place.cpu : thisMachine
  return { target: { ...cpu, name: 'control' }, guests: [guest] }
}

/** A guest on all that there is: of a checkpoint of this machine itself the nearest to a control. */
function referenceRequest(accel: 'kvm' | 'tcg'): GuestRequest {
  const cpu = fullestCpu(accel)
  return {
    ...{ job: 'reference', name: 'reference', place: ['reference'], control: true },
    target: { ...cpu, name: 'reference' },
    guest: { accel, cpu: qemuCpu(cpu, accel), has: new Set() },
  }
}

/** Does it at the first call, and never again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined
  return () => {
    begun ??= work()
    return begun
  }
}

function requestsOf(
  { target, guests }: TargetPlan,
  index: number,
  control: boolean,
): GuestRequest[] {
  const place = control ? ['control'] : ['targets', target.name]
  const job = `thaw-${index}`
  return guests.map((guest) => {
    const common = { target, guest, control }
    if (guests.length === 1) return { ...common, job, name: target.name, place }
    const accel = accelOf(guest)
    const name = `${target.name} (${accel})`
    return { ...common, job: `${job}-${accel}`, name, place: [...place, accel] }
  })
}

function accelOf(guest: GuestPlan | 'runner'): 'kvm' | 'tcg' | 'runner' {
  return guest === 'runner' ? guest : guest.accel
}
