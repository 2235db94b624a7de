import { describe, expect, it } from 'vitest'
import type { TargetAnswer } from '../../../../src/remedy/proof/proof.js'
import {
  notTriedSentence,
  partsSentences,
  proofTitle,
  targetProofSentence,
} from '../../../../src/remedy/proof/sentences.js'
import { answers, proofWith, untried } from './proofs.js'

describe('the sentence', () => {
  it.each(answers)('of a target with %j', (answer, sentence) => {
    expect(targetProofSentence({ target: 'Haswell', ...answer })).toBe(sentence)
  })

  it.each(untried)('of a change that is not tried: %j', (why, clause) => {
    expect(notTriedSentence(why)).toBe(clause)
  })

  it('names parts that are not needed, and those that were not looked at', () => {
    const part = { layer: 'glibc-ifunc', name: 'glibc', setting: 'GLIBC_TUNABLES' }
    const jvm = { layer: 'hotspot', name: 'HotSpot', setting: 'JDK_JAVA_OPTIONS' }
    const [[proven]] = answers as [[TargetAnswer, string]]
    const proof = proofWith(proven, { notNeeded: [part], unchecked: [jvm] })
    expect(partsSentences(proof)).toEqual([
      'not needed: GLIBC_TUNABLES for glibc',
      'not found out whether it is needed: JDK_JAVA_OPTIONS for HotSpot',
    ])
  })
})

describe('the title', () => {
  const titleOf = (proof: TargetAnswer['proof']) => {
    const [answer] = answers.find(([one]) => one.proof === proof) ?? []
    return proofTitle(proofWith(answer as TargetAnswer))
  }
  it.each<[TargetAnswer['proof'], string]>([
    ['proven', 'proven on Haswell; it took 12 s'],
    ['helped', 'tried, and not proven to help; it took 12 s'],
    ['not-helped', 'tried, and not proven to help; it took 12 s'],
    ['breaks-app', 'tried, and it breaks the app; it took 12 s'],
    ['unfixable', 'no setting helps; it took 12 s'],
  ])('of %s', (proof, title) => {
    expect(titleOf(proof)).toBe(title)
  })

  it('says why nothing was tried', () => {
    const why = { kind: 'unmerged', names: ['X'] } as const
    const answer = { proof: 'unknown', why: { kind: 'not-tried' } } as const
    expect(proofTitle(proofWith(answer, { notTried: why, tries: [] }))).toMatch(
      /^not tried: the app has X already/,
    )
  })
})
