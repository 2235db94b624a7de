import { atOnce } from '../base/process/at-once.js'
import { once } from '../base/process/once.js'
import type { Place } from '../checkpoint/origin.js'
import type { Hazards } from '../diagnose/hazards/hazards.js'
import type { Outcome } from '../report/model.js'
import { outcomeOf } from '../report/outcome.js'
import { planControl, referenceUnder, requestsFor, type TargetPlan } from './requests.js'
import { type Thawed, type Thawing, thawGuest } from './thaw-guest.js'
import { inTheLightOf, isDoubtful } from './verdict/doubt.js'

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

export interface ThawAll extends Thawing {
  readonly place: Place
  readonly targets: readonly TargetPlan[]
  readonly hazards: Pick<Hazards, 'silentOn'>
  readonly atOnce: number
  /** Ends the guests that run. */
  readonly halt: () => void
}

/**
 * The control and every target, each in one or two guests of its own.
 * @throws ControlFailure when the control does not pass
 */
export async function thawAll(all: ThawAll): Promise<{ control: Outcome; targets: Outcome[] }> {
  const source = planControl(all.place, all.rig.accel)
  const thaws = [source, ...all.targets]
  const requests = thaws.flatMap((thaw, index) => requestsFor(thaw, index, thaw === source))
  const references = {
    kvm: once(() => thawGuest(all, referenceUnder('kvm'))),
    tcg: once(() => thawGuest(all, referenceUnder('tcg'))),
  }
  const thawed = await atOnce(
    all.atOnce,
    requests,
    async (request) => {
      const guest = await thawGuest(all, request)
      if (request.control && guest.verdict.verdict !== 'pass') {
        throw new ControlFailure(outcomeOf(source.target, [guest], []))
      }
      const { accel, verdict } = guest
      if (accel === 'none' || !isDoubtful(verdict, all.sourceAccel, accel))
        return { request, guest }
      const { verdict: other, cpu } = await references[accel]()
      return { request, guest: { ...guest, verdict: inTheLightOf(other, cpu, verdict) } }
    },
    all.halt,
  )
  const guestsOf = ({ target }: TargetPlan) =>
    thawed.filter(({ request }) => request.target === target).map(({ guest }) => guest)
  const outcomes = thaws.map((thaw) =>
    outcomeOf(
      thaw.target,
      guestsOf(thaw) as [Thawed, ...Thawed[]],
      all.hazards.silentOn(thaw.target),
    ),
  )
  const [control, ...targets] = outcomes as [Outcome, ...Outcome[]]
  return { control, targets }
}
