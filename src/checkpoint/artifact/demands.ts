import { features, inTableOrder } from '../../cpu/features.js'
import { featuresBeyond } from '../../cpu/register-state.js'
import type { Manifest } from '../manifest.js'
import type { Proof } from './proof.js'

/** What a CPU must have so that a checkpoint may be restored on it. */
export interface Demands {
  /** each is enough by itself; none contains another one */
  readonly needs: readonly Need[]
  /** features whose registers it may save; undefined: any */
  readonly registers: readonly string[] | undefined
}

export interface Need {
  /** CPUs on which the checkpoint passed with no more than that */
  readonly names: readonly string[]
  /** by the feature table's names, in its order */
  readonly features: readonly string[]
}

/**
 * What the thaws have shown: a CPU with all that a target had of the source CPU's features is like that
 * target.
 *
 * Registers matter where glibc saves them by XSAVE into room for those of the source CPU, as it does
 * without XSAVEC, which saves only those in use.
 */
export function demandsOf({ source }: Pick<Manifest, 'source'>, proof: Proof): Demands {
  const sets = new Map<string, Need>()
  for (const { names, features } of proof.on) {
    const needed = inTableOrder(new Set(features.filter((name) => matters.has(name))))
    const key = needed.join(' ')
    sets.set(key, { names: [...(sets.get(key)?.names ?? []), ...names], features: needed })
  }
  const needs = [...sets.values()]
  const has = new Set(source.features)
  const byXsave = has.has('xsave') && !has.has('xsavec')
  const own = featuresBeyond(source.state ?? [])
  return {
    needs: needs.filter((need) => !needs.some((other) => other !== need && isPart(other, need))),
    registers:
      byXsave || proof.overwritten
        ? inTableOrder(new Set([...own, ...proof.on.flatMap(({ registers }) => registers)]))
        : undefined,
  }
}

function isPart({ features: part }: Need, { features: whole }: Need): boolean {
  return part.every((name) => whole.includes(name))
}

/** The features that a program misses where they are not. */
const matters = new Set(
  features
    .filter(({ absent }) => absent !== 'harmless' && absent !== 'no-op')
    .map(({ name }) => name),
)
