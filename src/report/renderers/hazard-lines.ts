import { bounded, html } from '../../base/text/text.js'
import type { TargetScan } from '../../diagnose/hazards/result.js'
import { latentWords } from './hazard-sentence.js'
import { code } from './inline-code.js'

/** What has not run yet and may still kill, for the summary: with a few examples. */
export function latentLines(scanned: TargetScan | undefined): string[] {
  const words = scanned && latentWords(scanned)
  if (words === undefined) return []
  const examples = scanned?.findings
    .filter(({ how }) => how !== 'possible')
    .flatMap((finding) => finding.examples)
    .map(({ text, where }) => `<li>${code(where)}: ${code(text)}</li>`)
  return [`<p>${html(bounded(words, 1000))}</p>`, '<ul>', ...(examples ?? []), '</ul>']
}
