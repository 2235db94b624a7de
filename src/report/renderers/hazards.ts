import { bounded, html } from '../../base/text/text.js'
import type { TargetScan } from '../../diagnose/hazards/result.js'
import { hazardSentence } from './hazard-sentence.js'
import { inlineCode } from './inline-code.js'
import { overwriteSentence } from './overwrite-sentence.js'

/** Code that has not run yet and would fault, with a few examples. */
export function renderHazards(scanned: TargetScan | undefined): string[] {
  if (scanned === undefined) return []
  const overwrite = overwriteSentence(scanned)
  return [
    ...(overwrite === undefined ? [] : [`<p>${html(bounded(overwrite, 1000))}</p>`]),
    ...renderFaultingCode(scanned),
  ]
}

function renderFaultingCode(scanned: TargetScan): string[] {
  const words = hazardSentence(scanned)
  if (words === undefined) return []
  const examples = scanned.findings
    .filter(({ how }) => how !== 'possible')
    .flatMap((finding) => finding.examples)
    .map(({ text, where }) => `<li>${inlineCode(where)}: ${inlineCode(text)}</li>`)
  return [`<p>${html(bounded(words, 1000))}</p>`, '<ul>', ...examples, '</ul>']
}
