import type { Run } from '../../base/run/run.js'
import type { Checkpoint } from '../../checkpoint/checkpoint.js'
import type { Bench } from '../../machine/bench.js'
import type { Benchmark } from '../../plan/plan.js'
import { measure, type Variant } from './measure.js'
import type { MeasureFailure } from './price.js'

/** What the rounds gave for one variant. */
export interface Series {
  /** by round */
  readonly figures: readonly number[]
  /** why there are no further ones */
  readonly failure?: MeasureFailure
}

export interface Rounds {
  /** those of each variant, in their order */
  readonly series: readonly Series[]
  /** seconds that all of it took */
  readonly seconds: number
  /** folder of the evidence, relative to the report's */
  readonly evidence: string
}

/**
 * Measures variants in turn, one at a time, in rounds. Every second round goes backwards, so that what
 * changes with time meets all of them. A variant that fails is left out from then on; when the first
 * one fails, with which all others are compared, that is the end.
 * @param folder of the evidence, in the report's
 * @param mostSeconds once so many are over, no round begins
 */
export async function measureInRounds(
  run: Run,
  bench: Bench,
  checkpoint: Checkpoint,
  benchmark: Benchmark,
  variants: readonly Variant[],
  { folder, mostSeconds }: { readonly folder: string; readonly mostSeconds: number },
): Promise<Rounds> {
  const begun = Date.now()
  const seconds = () => (Date.now() - begun) / 1000
  const evidence = run.report.evidence(folder)
  const series = variants.map(() => ({ figures: [] as number[] }) as Growing)
  const isOpen = (at: number) => series[at]?.failure === undefined
  for (let round = 1; round <= benchmark.rounds && isOpen(0); round++) {
    if (round > 1 && seconds() >= mostSeconds) break
    for (const at of orderOf(round, variants.length)) {
      const [variant, own] = [variants[at], series[at]]
      if (variant === undefined || own?.failure !== undefined || !isOpen(0)) continue
      const figure = await measure(run, bench, checkpoint, benchmark, variant, {
        job: `${evidence}-${round}-${at}`,
        evidence: run.report.evidence(evidence, `round-${round}`, `${at}`),
      })
      run.cancel.throwIfAborted()
      if (typeof figure === 'number') own?.figures.push(figure)
      else if (own) own.failure = figure
      const what = typeof figure === 'number' ? `${figure}` : 'no figure'
      run.progress.leave(variant.name, `round ${round}: ${what}`)
    }
  }
  return { series, seconds: seconds(), evidence }
}

interface Growing {
  figures: number[]
  failure?: MeasureFailure
}

/** Numbers from 0: forwards in odd rounds, backwards in even ones. */
export function orderOf(round: number, count: number): number[] {
  const forwards = Array.from({ length: count }, (_, at) => at)
  return round % 2 === 1 ? forwards : forwards.toReversed()
}
