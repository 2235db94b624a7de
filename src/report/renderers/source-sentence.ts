import { listNames } from '../../base/text/list.js'
import type { Source, Undigested } from '../source.js'

/** What the app ran in, which CPU the checkpoint saw, and which features that leaves untested. One sentence, not trusted. */
export function sourceSentence(source: Undigested): string {
  const { machine, model, unseen, root, hostReason, lowest, made } = source
  if (made !== undefined) return madeSentence(model, made)
  const ran = root === undefined ? '' : `the app ran in ${root.title}; `
  const seen =
    machine.on === 'host'
      ? `${ran}the checkpoint saw ${model}, this machine's own CPU`
      : `${ran}the checkpoint saw ${model} (${machine.cpu})`
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

function madeSentence(
  model: string,
  { by, name, image, cpu }: NonNullable<Source['made']>,
): string {
  const what = [
    ...(name === undefined ? [] : [name]),
    ...(image === undefined ? [] : [`of ${image}`]),
  ]
  const whose = ['the checkpoint', ...what, `was made by ${by}`].join(' ')
  switch (cpu) {
    case 'images':
      return `${whose} on ${model}, as CRIU noted`
    case 'input':
      return `${whose} on ${model}, as source-cpu says`
    case 'unknown':
      return `${whose}, and does not say on which CPU: a pass does not show what the app would choose elsewhere, and what fails may have been missing there too (source-cpu names that CPU)`
  }
}
