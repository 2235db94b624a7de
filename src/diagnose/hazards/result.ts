import { oneLine } from '../../base/text/text.js'
import type { Target } from '../../cpu/target.js'
import { findingsFor, type Risk, riskOf, type ScanFinding } from './findings.js'
import type { Scan } from './scan.js'

/** What a scan says of one target. */
export interface TargetScan {
  readonly name: string
  /** undefined: what the target has is not known, so that everything is listed that code needs */
  readonly risk: Risk | undefined
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
      return { name, risk: features && riskOf(findings), findings }
    }),
    unread: [...new Set(unread)].map(oneLine),
  }
}
