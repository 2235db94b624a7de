import { listNames } from '../../base/text/list.js'
import { noLaunchSentence } from '../../trial/fresh/sentences.js'
import { reasonSentence } from '../../trial/verdict/sentences.js'
import type { NotTried, PartName, Proof, ProofUnknown, TargetProof, Unfixable } from './proof.js'

/** What was proven on a target: one line, to be put behind its name. Parts are not trusted. */
export function targetProofSentence(proven: TargetProof): string {
  const { target: cpu } = proven
  switch (proven.proof) {
    case 'proven':
      return `proven: ${reasonSentence(proven.reason, { cpu })}`
    case 'helped':
      return `helped, and is not enough: ${proven.left.sentence}`
    case 'not-helped':
      return `did not help: ${proven.left.sentence}`
    case 'unfixable':
      return `no setting helps: ${unfixableSentence(proven.why)}`
    case 'breaks-app':
      return `the change breaks the app: ${proven.how} (logs: ${proven.evidence})`
    case 'unknown':
      return `not known: ${unknownSentence(proven.why, cpu)}`
  }
}

function unfixableSentence(why: Unfixable): string {
  if (why.kind === 'needs-cpu') return 'the app itself does not start there'
  return why.left.sentence
}

function unknownSentence(why: ProofUnknown, cpu: string): string {
  switch (why.kind) {
    case 'not-tried':
      return 'the change was not tried'
    case 'no-cause':
      return 'nothing was found that could be changed'
    case 'apart':
      return `it passes with another change (${why.evidence}), with which others do not`
    case 'inconclusive':
      return `with the change, ${reasonSentence(why.reason, { cpu })}`
    case 'machinery':
      return why.evidence === null ? why.what : `${why.what} (logs: ${why.evidence})`
    case 'time':
      return `the time for proving was over (\`remedy-timeout\`: ${why.limit} s)`
  }
}

/** What was proven altogether, to be put in parentheses behind a title. */
export function proofTitle({ targets, notTried, tries, seconds }: Proof): string {
  if (notTried) return `not tried: ${notTriedSentence(notTried)}`
  const time = tries.length === 0 ? '' : `; it took ${Math.round(seconds)} s`
  const having = (proof: TargetProof['proof']) =>
    targets.filter((one) => one.proof === proof).map(({ target }) => target)
  const proven = provenTitle(targets)
  if (proven !== undefined) return `${proven}${time}`
  if (having('breaks-app').length > 0) return `tried, and it breaks the app${time}`
  if (having('unfixable').length === targets.length) return `no setting helps${time}`
  return tries.length === 0 ? 'not tried' : `tried, and not proven to help${time}`
}

/** The targets that something is proven on; undefined: there is none. */
export function provenTitle(targets: readonly TargetProof[]): string | undefined {
  const proven = targets.filter(({ proof }) => proof === 'proven').map(({ target }) => target)
  return proven.length === 0 ? undefined : `proven on ${list(proven)}`
}

/** Why a change was not tried, as a clause. */
export function notTriedSentence(why: NotTried): string {
  switch (why.kind) {
    case 'files':
      return `${list(why.paths)} cannot be written here`
    case 'unmerged':
      return `the app has ${list(why.names)} already; give what it has with \`env\``
    case 'no-place':
      return `\`run\` does not start ${list(why.programs)} itself`
    case 'no-launch':
      return noLaunchSentence(why.why)
    case 'foreign':
      return 'the checkpoint was taken elsewhere'
    case 'changed':
      return `${list(why.paths)} changed since the checkpoint was taken`
  }
}

/** What was looked at of the parts of a change, without full stops. */
export function partsSentences({ notNeeded, unchecked }: Proof): string[] {
  return [
    ...(notNeeded.length === 0 ? [] : [`not needed: ${parts(notNeeded)}`]),
    ...(unchecked.length === 0 ? [] : [`not found out whether it is needed: ${parts(unchecked)}`]),
  ]
}

function parts(names: readonly PartName[]): string {
  return list(names.map(({ name, setting }) => `${setting} for ${name}`))
}

function list(names: readonly string[]): string {
  return listNames(names, { most: 6, last: 'and' })
}
