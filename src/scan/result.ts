import type { Target } from '../cpu/target.js'
import { oneLine } from '../text/text.js'
import { findingsFor, isAtRisk, type ScanFinding } from './findings.js'
import type { Scan } from './scan.js'

/** What a scan says of one target. */
export interface TargetScan {
  readonly name: string
  /** compiled or resolved code needs what it lacks */
  readonly atRisk: boolean
  /** false: what the target has is not known, so that everything is listed that code needs */
  readonly known: boolean
  readonly findings: readonly ScanFinding[]
}

/** What a scan says, as `--json` prints it and a report has it. */
export interface ScanResult {
  readonly schema: 'thawcheck-scan/1'
  readonly targets: readonly TargetScan[]
  /** What could not be looked at. One phrase each, one line, not trusted. */
  readonly unread: readonly string[]
}

export function scanResult({ places, unread }: Scan, targets: readonly Target[]): ScanResult {
  return {
    schema: 'thawcheck-scan/1',
    targets: targets.map(({ name, features }) => {
      const findings = findingsFor(places, features)
      const known = features !== undefined
      return { name, atRisk: known && isAtRisk(findings), known, findings }
    }),
    unread: [...new Set(unread)].map(oneLine),
  }
}
