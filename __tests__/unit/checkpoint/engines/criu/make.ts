import type { CriuCpus } from '../../../../../src/checkpoint/engines/criu/differences.js'
import {
  type CriuExplanation,
  explainCriu,
} from '../../../../../src/checkpoint/engines/criu/explain.js'
import { featuresOf } from '../../../cpu/make.js'

/** A source and a target with the features of the real CPUs, and a guest that is as the target. */
export function cpus(source: string, target: string, changes: Partial<CriuCpus> = {}): CriuCpus {
  return {
    name: target,
    source: featuresOf(source),
    target: featuresOf(target),
    shortfalls: [],
    comparable: true,
    ...changes,
  }
}

/** The explanation without the place of its error. */
export function explained(...given: Parameters<typeof explainCriu>): CriuExplanation | undefined {
  return explainCriu(...given)?.explanation
}
