import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, from about three minutes down to less than one. */
export const longest = [
  'e2e/prove',
  'kvm/kvm',
  'e2e/states',
  'e2e/remedies-jvm',
  'soak/soak',
  'e2e/floor',
  'e2e/fresh',
  'e2e/runner',
  'e2e/action',
  'e2e/toolkit',
  'e2e/layers',
  'e2e/engines',
  'e2e/place',
  'e2e/price',
  'e2e/held-states',
  'e2e/machinery',
  'e2e/crac',
  'e2e/second-look',
  'e2e/store',
  'e2e/remedies-numpy',
  'e2e/elsewhere',
  'e2e/daemons',
  'e2e/self-restoring',
  'e2e/node',
  'e2e/levels',
  'fuzz/images',
  'e2e/jvm',
  'e2e/refusals',
  'e2e/criu-messages',
  'e2e/guest-cpus',
  'e2e/servers',
  'e2e/kernel-words',
  'e2e/images',
  'fuzz/archives',
  'e2e/save-area',
  'fuzz/memory',
]

/** Begins with what takes longest, so that none of that runs alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => groupOf(a) - groupOf(b) || rankOf(a) - rankOf(b))
  }
}

const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder

function rankOf({ moduleId }: TestSpecification): number {
  const name = relative(import.meta.dirname, moduleId).replace(/\.test\.ts$/, '')
  const at = longest.indexOf(name)
  return at < 0 ? longest.length : at
}
