import { bounded, html, oneLine, plain, verbatim } from '../../base/text/text.js'
import { partCaveat } from '../../remedy/sentences.js'
import type { Remedy } from '../remedy.js'

const longestText = 8000
const longestSentence = 1000

/** The change as lines for a terminal. */
export function remedyLines({ words, shell }: Remedy): string[] {
  const lines = shell === '' ? [] : shell.split('\n')
  return [
    'what to change where checkpoints are taken (not tried):',
    ...words.map((sentence) => `  ${oneLine(sentence)}`),
    ...lines.map((line) => `  | ${plain(line)}`),
  ]
}

/** The change as one block of HTML, without blank lines. */
export function renderRemedy(remedy: Remedy): string {
  const { words, parts, shell, dockerfile, workflow } = remedy
  const items = words.map((sentence, at) => {
    const part = parts[at]
    const more = part ? `<br>${html(bounded(partCaveat(part), longestSentence))}` : ''
    return `<li>${html(bounded(sentence, longestSentence))}${more}</li>`
  })
  return [
    '<details><summary>What to change where checkpoints are taken (not tried)</summary>',
    '<ul>',
    ...items,
    '</ul>',
    ...titled('In a shell', shell),
    ...titled('In a Dockerfile', dockerfile),
    ...titled('In a workflow; the other lines of <code>env</code> stay', workflow),
    '</details>',
  ].join('\n')
}

function titled(title: string, text: string): string[] {
  if (text === '') return []
  // A blank line would end the block of HTML.
  const lines = text.replace(/\n\s*\n+/g, '\n')
  return [`<p>${title}:</p>`, `<pre>${verbatim(bounded(lines, longestText))}</pre>`]
}
