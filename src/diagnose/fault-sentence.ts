import { listNames } from '../base/text/list.js'
import { bounded, oneLine } from '../base/text/text.js'
import { featureWords } from '../cpu/feature-names.js'
import type { Decoded } from '../cpu/instruction.js'
import type { Layer } from './layer-choice.js'

/** The CPU that a fault happened on. */
export interface FaultTarget {
  readonly name: string
  /** features of the real CPU; undefined: not known */
  readonly features: ReadonlySet<string> | undefined
}

/**
 * A fault in one sentence, without a full stop: who chose the instruction, and what the target lacks.
 * @param missing features that the instruction needs and the target lacks
 */
export function faultSentence(
  layer: Layer,
  instruction: Decoded,
  missing: readonly string[],
  target: FaultTarget,
): string {
  const text = `\`${bounded(oneLine(instruction.text), 80)}\``
  const owner = layer.layer === 'app' ? `${layer.name}'s own code` : layer.name
  const guess = layer.certain || layer.layer === 'unknown' ? '' : 'probably '
  const where = guess + owner
  if (instruction.deliberateTrap) {
    return `${where} ran into ${text}, which traps on purpose, on every CPU`
  }
  const name = oneLine(target.name)
  const who = guess + layer.chose
  if (missing.length > 0) {
    return `${who}; ${name} has no ${listNames(featureWords(missing, target.features), { last: 'or' })}`
  }
  if (instruction.newer !== undefined) {
    return `${where} was stopped at bytes whose ${instruction.newer} encoding is newer than this disassembler, or no instruction`
  }
  if (!instruction.valid) {
    return `${where} ran into bytes that are no instruction of any CPU`
  }
  if (instruction.features.length > 0 && target.features) {
    return `${who}; a real ${name} has ${listNames(featureWords(instruction.features, undefined), { last: 'and' })}`
  }
  return `${where} was stopped at ${text}, which needs nothing that ${name} is known to lack`
}
