import type { CriuCpus } from '../../../../../src/checkpoint/engines/criu/differences.js'
import { featuresOf } from '../../../cpu/make.js'

/** A source CPU and a target of these names, with further facts. */
export const cpus = (source: string, target: string, more: Partial<CriuCpus> = {}): CriuCpus => ({
  name: target,
  source: featuresOf(source),
  target: featuresOf(target),
  shortfalls: [],
  comparable: true,
  ...more,
})
