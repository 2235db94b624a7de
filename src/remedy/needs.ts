import { chooser } from '../diagnose/catalogue.js'
import type { Explanation, Explanations } from '../diagnose/explain.js'
import type { ScanResult, TargetScan } from '../diagnose/hazards/result.js'
import type { TargetResult } from '../trial/result.js'
import type { Fault } from '../trial/verdict/fault.js'
import type { Need } from './need.js'

/** What is asked of a target. */
export type Judged = Pick<TargetResult, 'target' | 'verdict'>

/** A need, and where its code is. */
export interface FoundNeed extends Need {
  /** path of the file that the code is in, as the app saw it; not trusted */
  readonly file?: string
  /** process of the checkpoint */
  readonly pid?: number
}

/** Whether the checkpoint fails on a target, or is certain to fail once a function is called there. */
export function isFailing({ verdict }: Judged): boolean {
  return verdict.verdict === 'fail' || verdict.reason.kind === 'would-fault'
}

/**
 * The layers whose choices fault on the failing targets, or fault there as soon as their code runs.
 * Code that may never run is left out: much of it is a variant that was not chosen.
 */
export function needsOf(
  failing: readonly Judged[],
  explanations: Explanations,
  scan: ScanResult | undefined,
): FoundNeed[] {
  return failing.flatMap(({ target, verdict }) => {
    const scanned = scan?.targets.find(({ name }) => name === target.name)
    const faults = verdict.faults.flatMap((fault) => {
      const explanation = explanations.get(fault.id)
      return explanation ? ofExplanation(explanation, fault) : []
    })
    const { reason } = verdict
    const unbound = reason.kind === 'would-fault' ? reason.unbound : undefined
    return [
      ...faults,
      ...(unbound ? [{ ...linker(), features: unbound.features }] : []),
      ...(scanned ? ofScan(scanned) : []),
    ]
  })
}

/** All that any of the targets lacks of the source CPU's features. */
export function lackingOn(
  failing: readonly Judged[],
  source: ReadonlySet<string>,
): readonly string[] {
  return [...source].filter((name) =>
    failing.some(({ target: { features } }) => features && !features.has(name)),
  )
}

function ofExplanation({ diagnosis, criu, overwrite }: Explanation, fault: Fault): FoundNeed[] {
  const pid = 'pid' in fault ? { pid: fault.pid } : {}
  if (diagnosis) {
    const { id, name, missing, executable, mapping } = diagnosis
    if (missing.length === 0) return []
    const file = mapping?.kind === 'file' ? { file: mapping.what } : {}
    const program = executable === null ? {} : { program: executable }
    return [{ layer: id, name, features: missing, ...pid, ...file, ...program }]
  }
  if (overwrite) {
    return [{ layer: overwrite.id, name: overwrite.name, features: overwrite.features, ...pid }]
  }
  if (criu?.difference === undefined || criu.difference === 'guest') return []
  const { id, name } = chooser('criu')
  return [{ layer: id, name, features: criu.differs, passable: criu.passable ?? false }]
}

function ofScan({ findings, overwrites }: TargetScan): FoundNeed[] {
  const sure = findings.filter(({ how }) => how !== 'possible')
  return [
    ...overwrites.map(({ pid, features }) => ({ ...linker(), features, pid })),
    ...sure.flatMap(({ ids, name, features, examples: [first] }) =>
      ids.map((layer) => ({ layer, name, features, ...(first && { pid: first.pid }) })),
    ),
  ]
}

function linker(): Pick<Need, 'layer' | 'name'> {
  const { id, name } = chooser('glibc-dl-runtime-resolve')
  return { layer: id, name }
}
