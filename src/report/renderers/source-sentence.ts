import type { Source } from '../model.js'

const mostNames = 8

/** Which CPU the checkpoint saw, and what that cannot show. One sentence, not trusted. */
export function sourceWords({ where, model, cpu, unseen, runnerReason }: Source): string {
  const seen =
    where === 'runner'
      ? `the checkpoint saw ${model}, this machine's own CPU`
      : `the checkpoint saw ${model} (${cpu})`
  if (unseen.length === 0) return seen
  const names = unseen.slice(0, mostNames).join(', ')
  const more = unseen.length > mostNames ? ` and ${unseen.length - mostNames} more` : ''
  const why =
    runnerReason === undefined ? '' : `; not taken on this machine itself: ${runnerReason}`
  return `${seen}, so nothing is shown of what an app chooses for ${names}${more}, which this machine's own CPU has${why}`
}
