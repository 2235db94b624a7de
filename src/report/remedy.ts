import type { ChangeSet } from '../remedy/change.js'
import { changesNothing } from '../remedy/compose.js'
import type { FoundRemedy } from '../remedy/find-remedy.js'
import type { LowestProof } from '../remedy/lowest/proof.js'
import { lowestSentence, lowestTargetSentence } from '../remedy/lowest/sentences.js'
import { withoutSecrets } from '../remedy/mask.js'
import type { Price } from '../remedy/price/price.js'
import { priceSentences } from '../remedy/price/sentences.js'
import type { Proof, TargetProof } from '../remedy/proof/proof.js'
import { targetProofSentence } from '../remedy/proof/sentences.js'
import { partSentence, unhelpedSentence } from '../remedy/sentences.js'
import { showDockerfile } from '../remedy/show/dockerfile.js'
import { showShell } from '../remedy/show/shell.js'
import { showWorkflow } from '../remedy/show/workflow.js'

/**
 * What to change in how the app is started, so that its next checkpoint works on the targets that
 * fail. Texts have untrusted parts: escape them. Values that may be secrets are `***`.
 */
export interface Remedy extends ChangeSet {
  /** a sentence for each part, and for each layer that nothing helps */
  readonly words: readonly string[]
  /** the change as lines of a shell, of a Dockerfile, and of a workflow; empty: it changes nothing there */
  readonly shell: string
  readonly dockerfile: string
  readonly workflow: string
  /** what a checkpoint with the change showed; left out: it was not to be tried */
  readonly proof?: ShownProof
  /** only if there is a benchmark */
  readonly price?: ShownPrice
  /** the other way: a checkpoint on a lesser CPU; left out: it was not to be tried */
  readonly lowest?: ShownLowest
}

/** The words are one line, from untrusted parts: escape them. */
export interface ShownLowest extends Omit<LowestProof, 'targets' | 'price'> {
  /** how such a checkpoint is taken, and whether that is enough */
  readonly words: string
  readonly targets: readonly (TargetProof & { readonly words: string })[]
  readonly price?: ShownPrice
}

/** Of the words, the first is a heading; from untrusted parts: escape them. */
export type ShownPrice = Price & { readonly words: readonly string[] }

/** What was proven, with a sentence for each target. */
export interface ShownProof extends Omit<Proof, 'targets'> {
  /** The words are one line, from untrusted parts: escape them. */
  readonly targets: readonly (TargetProof & { readonly words: string })[]
}

/** @param run the command that starts the app */
export function describeRemedy(
  { changes, proof, price, lowest }: FoundRemedy,
  run: string,
): Remedy {
  const shown = withoutSecrets(changes)
  const nothing = changesNothing(changes)
  return {
    ...shown,
    words: [...changes.parts.map(partSentence), ...changes.unhelped.map(unhelpedSentence)],
    shell: nothing ? '' : showShell(shown, run),
    dockerfile: nothing ? '' : showDockerfile(shown),
    workflow: nothing ? '' : showWorkflow(shown, run),
    ...(proof && { proof: describeProof(proof) }),
    ...(price && { price: describePrice(price) }),
    ...(lowest && { lowest: describeLowest(lowest) }),
  }
}

function describePrice(price: Price): ShownPrice {
  return { ...price, words: priceSentences(price) }
}

function describeLowest(lowest: LowestProof): ShownLowest {
  const { price, ...rest } = lowest
  return {
    ...rest,
    words: lowestSentence(lowest),
    targets: lowest.targets.map((one) => ({ ...one, words: lowestTargetSentence(one) })),
    ...(price && { price: describePrice(price) }),
  }
}

function describeProof(proof: Proof): ShownProof {
  const targets = proof.targets.map((one) => ({ ...one, words: targetProofSentence(one) }))
  return { ...proof, targets }
}
