import { compose } from '../../../../src/remedy/compose.js'
import type { Need } from '../../../../src/remedy/need.js'
import type { Attempt, Shown } from '../../../../src/remedy/proof/attempt.js'
import type { Proving } from '../../../../src/remedy/proof/rounds.js'
import { situation } from '../make.js'

export const composeFor = (needs: readonly Need[]) => compose(needs, situation())

const lived = { kind: 'lived', seconds: 5, verified: true } as const

/** A target that passes. */
export function passing(target: string): Shown {
  const decision = { verdict: 'pass', reason: lived } as const
  return { target, decision, left: undefined, evidence: `remedy-1/targets/${target}` }
}

/** A target on which code of a layer faults. */
export function failing(target: string, layer: string, features = ['avx512f']): Shown {
  return {
    target,
    decision: {
      verdict: 'fail',
      reason: {
        ...{ kind: 'lacks', features, fault: 'thaw-1:sigill-1', comm: 'app', pid: 7 },
        instruction: 'vpxor zmm1,zmm1,zmm1',
      },
    },
    left: { layer, features, sentence: `${layer} chose it` },
    evidence: `remedy-1/targets/${target}`,
  }
}

export const thawed = (targets: readonly Shown[], needs: readonly Need[] = []): Attempt => ({
  ...{ kind: 'thawed', evidence: 'remedy-1', targets, needs },
})

/**
 * A proof whose attempts fail on all targets at the first of some needs for which the change sets
 * nothing that helps.
 * @param faulty what faults, one after the other
 * @param helps whether a setting is what its layer listens to
 */
export function provingOf(
  needs: readonly Need[],
  faulty: readonly Need[],
  helps: (setting: string) => boolean = () => true,
): Proving & { readonly attempted: string[][] } {
  const attempted: string[][] = []
  return {
    ...{ needs, attempted, targets: ['A', 'B'], decisive: new Set([needs[0]?.layer ?? '']) },
    compose: composeFor,
    canApply: () => true,
    attempt: async ({ parts }, targets) => {
      attempted.push(parts.map(({ setting }) => setting))
      const layers = parts.filter(({ setting }) => helps(setting)).map(({ layer }) => layer)
      const left = faulty.find(({ layer }) => !layers.includes(layer))
      return left
        ? thawed(
            targets.map((target) => failing(target, left.layer)),
            [left],
          )
        : thawed(targets.map(passing))
    },
  }
}
