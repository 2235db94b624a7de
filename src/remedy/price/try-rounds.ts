import { attempt, ExpectedFailure } from '../../base/failure.js'
import type { Run } from '../../base/run/run.js'
import { bounded, oneLine } from '../../base/text/text.js'
import type { Checkpoint } from '../../checkpoint/checkpoint.js'
import type { Bench } from '../../machine/bench.js'
import type { Benchmark } from '../../plan/plan.js'
import { measureInRounds, type Rounds } from './in-rounds.js'
import type { Variant } from './measure.js'
import type { NotStarted } from './price.js'

/** Seconds after which no further round begins. */
const mostSeconds = 600

/** Nothing was measured. */
interface NoRounds {
  readonly kind: 'not-measured'
  readonly why: NotStarted
}

/**
 * Measures variants in turn, in a phase of the log. That the machinery fails is a result, too: no verdict
 * depends on it.
 * @param folder of the evidence, in the report's
 * @throws the reason of the run's `cancel` once that is aborted
 */
export async function tryRounds(
  run: Run,
  bench: Bench,
  checkpoint: Checkpoint,
  benchmark: Benchmark,
  variants: readonly Variant[],
  { title, folder }: { readonly title: string; readonly folder: string },
): Promise<Rounds | NoRounds> {
  const rounds = await attempt(() =>
    run.log.phase(title, () =>
      measureInRounds(run, bench, checkpoint, benchmark, variants, { folder, mostSeconds }),
    ),
  )
  run.cancel.throwIfAborted()
  if (!(rounds instanceof ExpectedFailure)) return rounds
  const what = oneLine(bounded(rounds.message, 1000))
  return { kind: 'not-measured', why: { kind: 'machinery', what } }
}
