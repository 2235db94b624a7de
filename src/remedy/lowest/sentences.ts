import { listNames } from '../../base/text/list.js'
import type { TargetProof } from '../proof/proof.js'
import { provenTitle, targetProofSentence } from '../proof/sentences.js'
import type { LowestProof } from './proof.js'

/** What was proven on a target: one line, to be put behind its name. Parts are not trusted. */
export function lowestTargetSentence(proven: TargetProof): string {
  switch (proven.proof) {
    case 'helped':
      return `fails still, of something else: ${proven.left.sentence}`
    case 'not-helped':
      return `fails still: ${proven.left.sentence}`
    case 'unfixable':
      return 'the app itself does not start there'
    case 'breaks-app':
      return `the app does not work on the lesser CPU: ${proven.how} (logs: ${proven.evidence})`
    default:
      return targetProofSentence(proven)
  }
}

/** What was proven altogether, to be put in parentheses behind a title. */
export function lowestTitle({ targets, seconds, evidence }: LowestProof): string {
  const time = evidence === undefined ? '' : `; it took ${Math.round(seconds)} s`
  const proven = provenTitle(targets)
  if (proven !== undefined) return `${proven}${time}`
  if (evidence === undefined) return 'not tried'
  const breaks = targets.some(({ proof }) => proof === 'breaks-app')
  return `${breaks ? 'tried, and the app does not work on it' : 'tried, and not proven to help'}${time}`
}

/** How such a checkpoint is taken, without a full stop. */
export function lowestSentence({ checkpointCpu, cpu, of, without, targets }: LowestProof): string {
  const whose = of.length === 1 ? 'has' : 'have in common'
  const names = listNames(of, { most: 8, last: 'and' })
  const which = checkpointCpu === cpu ? '' : `${cpu}, `
  const isEnough = targets.every(({ proof }) => proof === 'proven' || proof === 'unfixable')
  return [
    `\`checkpoint-cpu: ${checkpointCpu}\` (${which}what ${names} ${whose})`,
    ...(isEnough ? ['no setting is needed'] : []),
    ...(without === undefined ? [] : [without]),
  ].join('; ')
}
