import { bounded, capital, html, oneLine, plain, verbatim } from '../../base/text/text.js'
import { partsSentences, proofTitle } from '../../remedy/proof/sentences.js'
import { partCaveat } from '../../remedy/sentences.js'
import type { Remedy, ShownPrice } from '../remedy.js'

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
  const { words, shell, price } = remedy
  const lines = shell === '' ? [] : shell.split('\n')
  return [
    oneLine(`${remedyTitle(remedy)}:`),
    ...[...words, ...proofWords(remedy)].map((sentence) => `  ${oneLine(sentence)}`),
    ...lines.map((line) => `  | ${plain(line)}`),
    ...(price ? priceLines(price) : []),
  ]
}

function priceLines({ words: [heading = '', ...sentences] }: ShownPrice): string[] {
  const colon = sentences.length > 0 ? ':' : ''
  return [`${oneLine(heading)}${colon}`, ...sentences.map((sentence) => `  ${oneLine(sentence)}`)]
}

/** The change as one block of HTML, without blank lines. */
export function renderRemedy(remedy: Remedy): string {
  const { words, parts, shell, dockerfile, workflow, price } = remedy
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
    ...(price ? priceBlock(price) : []),
    '</details>',
  ].join('\n')
}

function priceBlock({ words: [heading = '', ...sentences] }: ShownPrice): string[] {
  const items = sentences.map((one) => `<li>${html(bounded(one, longestSentence))}</li>`)
  return [
    `<p>${html(bounded(capital(heading), longestSentence))}</p>`,
    ...(items.length === 0 ? [] : ['<ul>', ...items, '</ul>']),
  ]
}

function titled(title: string, text: string): string[] {
  if (text === '') return []
  // A blank line would end the block of HTML.
  const lines = text.replace(/\n\s*\n+/g, '\n')
  return [`<p>${title}:</p>`, `<pre>${verbatim(bounded(lines, longestText))}</pre>`]
}
