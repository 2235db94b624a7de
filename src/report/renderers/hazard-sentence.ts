import { featureWords } from '../../cpu/feature-names.js'
import type { ScanFinding, TargetScan } from '../../diagnose/hazards/result.js'

/**
 * What of a checkpoint may still kill it on a target: one sentence from untrusted parts, without a
 * full stop; undefined where nothing is sure to fault once it is come to.
 */
export function latentWords({ name, risk, findings }: TargetScan): string | undefined {
  const sure = findings.filter(({ how }) => how !== 'possible')
  if (risk !== 'at risk' || sure.length === 0) return undefined
  const features = [...new Set(sure.flatMap((finding) => finding.features))]
  const parts = sure.map(countWords).join(', ')
  const words = featureWords(features, undefined).join(', ')
  return `${parts} need ${words}, which ${name} lacks: they fault once they are run`
}

function countWords({ how, name: known, certain, count }: ScanFinding): string {
  const name = certain ? known : `probably ${known}`
  const thing = how === 'compiled' ? 'instruction' : 'function'
  const many = `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`
  return how === 'compiled' ? `${many} that ${name} compiled` : `${many} of ${name} in use`
}
