import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, from about three minutes down to less than one. */
export const longest = [
  'e2e/floor',
  'e2e/prove',
  'e2e/remedies-jvm',
  'soak/soak',
  'e2e/states',
  'kvm/kvm',
  'e2e/toolkit',
  'e2e/runner',
  'e2e/remedies-numpy',
  'e2e/fresh',
  'e2e/machinery',
  'e2e/daemons',
  'e2e/hazards',
  'e2e/crac',
  'e2e/layers',
  'e2e/jvm',
  'e2e/engines',
  'e2e/place',
  'e2e/node',
  'e2e/servers',
  'e2e/second-look',
  'e2e/images',
  'e2e/criu-messages',
  'e2e/action',
  'e2e/levels',
  'e2e/restore-script',
  'e2e/refusals',
  'fuzz/images',
  'fuzz/archives',
  'fuzz/memory',
  'e2e/kernel-words',
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
