import { listNames } from '../../base/text/list.js'
import { featureWords } from '../../cpu/feature-names.js'
import type { ScanFinding, TargetScan } from '../../diagnose/hazards/result.js'

/**
 * What of a checkpoint's code faults on a target as soon as it runs: one sentence from untrusted
 * parts, without a full stop; undefined: nothing certainly does.
 */
export function hazardSentence({ name, risk, findings }: TargetScan): string | undefined {
  const sure = findings.filter(({ how }) => how !== 'possible')
  if (risk !== 'at risk' || sure.length === 0) return undefined
  const features = [...new Set(sure.flatMap((finding) => finding.features))]
  const parts = listNames(sure.map(describeCount), { last: 'and' })
  const needs = listNames(featureWords(features, undefined), { last: 'and' })
  const isOne = sure.length === 1 && sure[0]?.count === 1
  return isOne
    ? `${parts} needs ${needs}, which ${name} lacks: it faults as soon as it runs`
    : `${parts} need ${needs}, which ${name} lacks: they fault as soon as they run`
}

function describeCount({ how, name, certain, count }: ScanFinding): string {
  const thing = how === 'compiled' ? 'instruction' : 'function'
  const many = `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`
  if (how === 'compiled') return `${many} that ${name} ${certain ? '' : 'probably '}compiled`
  if (certain) return `${many} of ${name} in use`
  return `${many} in use that probably ${count === 1 ? 'belongs' : 'belong'} to ${name}`
}
