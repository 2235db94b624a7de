import { inTableOrder } from '../../cpu/features.js'
import { open } from './decision.js'
import type { FaultyCalls, Verdict } from './reason.js'

/**
 * What has not happened in a thaw and is certain to raise SIGILL once it happens, on a CPU that lacks
 * any of `needs`. Texts are one line, bounded, and not trusted.
 */
export type CertainHazard =
  /** the call of a function that was bound before the checkpoint; `file`: where it is */
  | (Needing & { readonly kind: 'function'; readonly name: string | null })
  /**
   * The first call of one of the `unbound` functions that `file` calls: the dynamic linker binds it
   * with what it needs.
   */
  | (Needing & { readonly kind: 'binding'; readonly unbound: number })

interface Needing {
  /** name of the file, without folders */
  readonly file: string
  /** by the feature table's names */
  readonly needs: readonly string[]
}

/** Of each. Real apps map fewer files; more names help no reader. */
const most = { names: 20, files: 200 }

/**
 * An app that lived and is certain to fault at its next call of some function has not shown that it
 * works. An app that ended with 0 calls nothing any more.
 * @param hazards of the checkpoint, the most important first
 * @param features of the real CPU, whatever its guest runs; undefined: unknown
 */
export function withCertainHazards(
  verdict: Verdict,
  hazards: readonly CertainHazard[],
  features: ReadonlySet<string> | undefined,
): Verdict {
  if (verdict.verdict !== 'pass' || verdict.reason.kind !== 'lived' || !features) return verdict
  const certain = hazards
    .map((hazard) => ({ hazard, lacking: hazard.needs.filter((name) => !features.has(name)) }))
    .filter(({ lacking }) => lacking.length > 0)
  const ofKind = (kind: CertainHazard['kind']) =>
    certain.filter(({ hazard }) => hazard.kind === kind)
  const [functions, unbound] = [ofKind('function'), ofKind('binding')]
  if (certain.length === 0) return verdict
  return {
    ...open({
      kind: 'would-fault',
      of: verdict.reason,
      ...(functions.length > 0 && { functions: callsOf(functions) }),
      ...(unbound.length > 0 && { unbound: callsOf(unbound) }),
    }),
    faults: verdict.faults,
  }
}

function callsOf(
  certain: readonly { readonly hazard: CertainHazard; readonly lacking: readonly string[] }[],
): FaultyCalls {
  const hazards = certain.map(({ hazard }) => hazard)
  const names = hazards.flatMap((one) => (one.kind === 'function' && one.name ? [one.name] : []))
  return {
    count: hazards.reduce((sum, one) => sum + (one.kind === 'binding' ? one.unbound : 1), 0),
    names: [...new Set(names)].slice(0, most.names),
    files: [...new Set(hazards.map(({ file }) => file))].slice(0, most.files),
    features: inTableOrder(new Set(certain.flatMap(({ lacking }) => lacking))),
  }
}
