import type { TargetScan } from '../scan/result.js'
import { bounded, html } from '../text/text.js'
import { code } from './code.js'
import { latentWords } from './latent-words.js'

/** What has not run yet and may still kill, for the summary: with a few examples. */
export function latentLines(scanned: TargetScan | undefined): string[] {
  const words = scanned && latentWords(scanned)
  if (words === undefined) return []
  const examples = scanned?.findings
    .filter(({ how }) => how !== 'reachable')
    .flatMap((finding) => finding.examples)
    .map(({ text, where }) => `<li>${code(where)}: ${code(text)}</li>`)
  return [`<p>${html(bounded(words, 1000))}</p>`, '<ul>', ...(examples ?? []), '</ul>']
}
