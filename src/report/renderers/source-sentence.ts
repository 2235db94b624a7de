import { listNames } from '../../base/text/list.js'
import type { Source } from '../source.js'

/** Which CPU the checkpoint saw, and which features that leaves untested. One sentence, not trusted. */
export function sourceSentence({ machine, model, unseen, hostReason, lowest }: Source): string {
  const seen =
    machine.on === 'host'
      ? `the checkpoint saw ${model}, this machine's own CPU`
      : `the checkpoint saw ${model} (${machine.cpu})`
  if (lowest !== undefined) return `${seen}, ${lowestClause(lowest)}`
  if (unseen.length === 0) return seen
  const names = listNames(unseen, { most: 8, last: 'and' })
  const why =
    hostReason === undefined ? '' : `; it was not taken on this machine itself: ${hostReason}`
  return `${seen}, so what an app chooses for ${names}, which this machine's own CPU has, is not tested${why}`
}

/** It was chosen to have less than this machine, so what it leaves untested is no news. */
function lowestClause({ name, of, without }: NonNullable<Source['lowest']>): string {
  const whose = of.length === 1 ? 'has' : 'have in common'
  const left = without === undefined ? '' : `; ${without}`
  return `the lowest CPU: ${name}, which is what ${listNames(of, { most: 8, last: 'and' })} ${whose}${left}`
}
