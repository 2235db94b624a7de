import type { Trial } from './trial.js'
import { type CertainHazard, withCertainHazards } from './verdict/certain-hazard.js'
import { reasonSentence } from './verdict/sentences.js'

/**
 * Takes back the pass of each target on which the app is certain to fault at its next call of some
 * function. The guests keep their verdicts: they are what was seen.
 * @param say is told each verdict that changes
 */
export function withHazards(
  { control, targets }: Trial,
  hazards: readonly CertainHazard[],
  say: (what: string) => void,
): Trial {
  return {
    control,
    targets: targets.map((result) => {
      const { target, verdict, decisive } = result
      const judged = withCertainHazards(verdict, hazards, decisive.expected.features)
      if (judged === verdict) return result
      say(
        `${target.name}: ${judged.verdict}: ${reasonSentence(judged.reason, { cpu: target.name })}`,
      )
      return { ...result, verdict: judged }
    }),
  }
}
