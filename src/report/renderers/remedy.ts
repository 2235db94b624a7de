import { bounded, capital, html, oneLine, plain, verbatim } from '../../base/text/text.js'
import { partsSentences, proofTitle } from '../../remedy/proof/sentences.js'
import { partCaveat } from '../../remedy/sentences.js'
import type { Remedy } from '../remedy.js'

const longestText = 8000
const longestSentence = 1000

/** The title, which says what was proven; not trusted. */
function remedyTitle({ proof }: Pick<Remedy, 'proof'>): string {
  return `what to change where checkpoints are taken (${proof ? proofTitle(proof) : 'not tried'})`
}

/** What the title leaves out: targets on which nothing was proven, parts that are not needed. */
function proofWords({ proof }: Pick<Remedy, 'proof'>): string[] {
  if (proof === undefined) return []
  const open = proof.targets.filter((one) => one.proof !== 'proven')
  const shown = proof.notTried ? [] : open
  return [...partsSentences(proof), ...shown.map(({ target, words }) => `${target}: ${words}`)]
}

/** The change as lines for a terminal. */
export function remedyLines(remedy: Remedy): string[] {
  const { words, shell } = remedy
  const lines = shell === '' ? [] : shell.split('\n')
  return [
    oneLine(`${remedyTitle(remedy)}:`),
    ...[...words, ...proofWords(remedy)].map((sentence) => `  ${oneLine(sentence)}`),
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
    `<details><summary>${html(bounded(capital(remedyTitle(remedy)), longestSentence))}</summary>`,
    '<ul>',
    ...items,
    ...proofWords(remedy).map((one) => `<li>${html(bounded(one, longestSentence))}</li>`),
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
