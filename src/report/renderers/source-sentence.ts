import { listNames } from '../../base/text/list.js'
import type { Source } from '../model.js'

/** Which CPU the checkpoint saw, and what that cannot show. One sentence, not trusted. */
export function sourceWords({ where, model, cpu, unseen, runnerReason }: Source): string {
  const seen =
    where === 'runner'
      ? `the checkpoint saw ${model}, this machine's own CPU`
      : `the checkpoint saw ${model} (${cpu})`
  if (unseen.length === 0) return seen
  const names = listNames(unseen, { most: 8 })
  const why =
    runnerReason === undefined ? '' : `; not taken on this machine itself: ${runnerReason}`
  return `${seen}, so nothing is shown of what an app chooses for ${names}, which this machine's own CPU has${why}`
}
