import { bounded, capital, html, oneLine, plain, verbatim } from '../../base/text/text.js'
import { lowestTitle } from '../../remedy/lowest/sentences.js'
import { partsSentences, proofTitle } from '../../remedy/proof/sentences.js'
import { partCaveat } from '../../remedy/sentences.js'
import type { Remedy, ShownLowest, ShownPrice } from '../remedy.js'

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

/** Of the other way: what was proven, not trusted. */
function lowestHeading(lowest: ShownLowest): string {
  return `or take them on a lesser CPU, with no setting changed (${lowestTitle(lowest)})`
}

/** How that is done, and the targets on which nothing was proven. */
function lowestWords({ words, targets }: ShownLowest): string[] {
  const open = targets.filter(({ proof }) => proof !== 'proven')
  return [words, ...open.map((one) => `${one.target}: ${one.words}`)]
}

/**
 * The change as lines for a terminal.
 * @param inImage whether the app ran in an image, which a Dockerfile changes
 */
export function remedyLines(remedy: Remedy, inImage = false): string[] {
  const { words, shell, dockerfile, price, lowest } = remedy
  const shown = inImage && dockerfile !== '' ? dockerfile : shell
  const lines = shown === '' ? [] : shown.split('\n')
  return [
    oneLine(`${remedyTitle(remedy)}:`),
    ...[...words, ...proofWords(remedy)].map((sentence) => `  ${oneLine(sentence)}`),
    ...lines.map((line) => `  | ${plain(line)}`),
    ...(price ? priceLines(price) : []),
    ...(lowest ? lowestLines(lowest) : []),
  ]
}

function lowestLines(lowest: ShownLowest): string[] {
  return [
    oneLine(`${lowestHeading(lowest)}:`),
    ...lowestWords(lowest).map((sentence) => `  ${oneLine(sentence)}`),
    ...(lowest.price ? priceLines(lowest.price) : []),
  ]
}

function priceLines({ words: [heading = '', ...sentences] }: ShownPrice): string[] {
  const colon = sentences.length > 0 ? ':' : ''
  return [`${oneLine(heading)}${colon}`, ...sentences.map((sentence) => `  ${oneLine(sentence)}`)]
}

/** The change as one block of HTML, without blank lines. */
export function renderRemedy(remedy: Remedy): string {
  const { words, parts, shell, dockerfile, workflow, price, lowest } = remedy
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
    ...(lowest ? lowestBlock(lowest) : []),
  ].join('\n')
}

function lowestBlock(lowest: ShownLowest): string[] {
  return [
    `<details><summary>${html(bounded(capital(lowestHeading(lowest)), longestSentence))}</summary>`,
    ...listBlock(lowestWords(lowest)),
    ...(lowest.price ? priceBlock(lowest.price) : []),
    '</details>',
  ]
}

function priceBlock({ words: [heading = '', ...sentences] }: ShownPrice): string[] {
  return [
    `<p>${html(bounded(capital(heading), longestSentence))}</p>`,
    ...(sentences.length === 0 ? [] : listBlock(sentences)),
  ]
}

function listBlock(sentences: readonly string[]): string[] {
  const items = sentences.map((one) => `<li>${html(bounded(one, longestSentence))}</li>`)
  return ['<ul>', ...items, '</ul>']
}

function titled(title: string, text: string): string[] {
  if (text === '') return []
  // A blank line would end the block of HTML.
  const lines = text.replace(/\n\s*\n+/g, '\n')
  return [`<p>${title}:</p>`, `<pre>${verbatim(bounded(lines, longestText))}</pre>`]
}
