import { atOnce } from '../base/process/at-once.js'
import { once } from '../base/process/once.js'
import type { Place } from '../checkpoint/origin.js'
import { planControl, referenceUnder, requestsFor, type TargetPlan } from './requests.js'
import type { GuestResult, TargetResult } from './result.js'
import { type Thawing, thawGuest } from './thaw-guest.js'
import { compareWithReference, isDoubtful } from './verdict/compare.js'
import { joinGuests } from './verdict/join-guests.js'
import { reasonSentence } from './verdict/sentences.js'

/** Thawing on the source CPU itself failed, so that no target can be blamed on its CPU. */
export class ControlFailure extends Error {
  override readonly name = 'ControlFailure'

  constructor(readonly control: TargetResult) {
    const { verdict, reason } = control.verdict
    super(
      `The control ${verdict === 'fail' ? 'failed' : 'is inconclusive'}: on the source CPU ` +
        `itself, ${reasonSentence(reason, { cpu: control.target.name })}.\n  The checkpoint does not work even where it was taken, so ` +
        `the targets say nothing.\n  try: look at the logs in ${control.decisive.evidence}`,
    )
  }
}

export interface ThawAll extends Thawing {
  readonly place: Place
  readonly targets: readonly TargetPlan[]
  readonly atOnce: number
  /** Ends the guests that run. */
  readonly halt: () => void
}

/**
 * The control and every target, each in one or two guests of its own.
 * @throws ControlFailure when the control does not pass
 */
export async function thawAll(
  all: ThawAll,
): Promise<{ control: TargetResult; targets: TargetResult[] }> {
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
        throw new ControlFailure(joinGuests(source.target, [guest]))
      }
      const { machine, verdict } = guest
      if (machine.on === 'host' || !isDoubtful(verdict, all.sourceMachine, machine)) {
        return { request, guest }
      }
      const reference = await references[machine.accel]()
      return { request, guest: { ...guest, verdict: compareWithReference(verdict, reference) } }
    },
    all.halt,
  )
  const guestsOf = ({ target }: TargetPlan) =>
    thawed.filter(({ request }) => request.target === target).map(({ guest }) => guest)
  const results = thaws.map((thaw) =>
    joinGuests(thaw.target, guestsOf(thaw) as [GuestResult, ...GuestResult[]]),
  )
  const [control, ...targets] = results as [TargetResult, ...TargetResult[]]
  return { control, targets }
}
