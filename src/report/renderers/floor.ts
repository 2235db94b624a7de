import { listNames } from '../../base/text/list.js'
import { bounded, html, oneLine } from '../../base/text/text.js'
import type { Floor, FloorNeed, FloorThaw, LatentNeed } from '../floor-model.js'
import { curveLines, renderCurve } from './curve.js'
import { inlineCode } from './inline-code.js'

const longest = 1000

/** What a search for the least CPU found, as lines for a terminal. */
export function floorLines(floor: Floor, folder: (path: string) => string): string[] {
  return [
    ...facts(floor).map(([name, words]) => `${name}: ${oneLine(words)}`),
    ...ownNeeds(floor).map((need) => `needs ${need.feature}: ${oneLine(needWords(need))}`),
    ...implied(floor),
    ...floor.latent.map((one) => `may need more: ${oneLine(latentWords(one))}`),
    ...(floor.curve ? curveLines(floor.curve) : []),
    `thaws: ${guestsWords(floor)}`,
    ...floor.thaws.map((thaw) => `  ${thawWords(thaw)}`),
    ...(floor.cpu === null ? floor.thaws.slice(-1).map(({ evidence }) => folder(evidence)) : []),
  ]
}

/** The same as one block of HTML, without blank lines. */
export function renderFloor(floor: Floor): string {
  const needs = ownNeeds(floor).map(
    (need) => `<tr><td>${inlineCode(need.feature)}</td><td>${cell(needWords(need))}</td></tr>`,
  )
  const rest = [
    ...implied(floor),
    ...floor.latent.map((one) => `may need more: ${latentWords(one)}`),
  ]
  return [
    ...facts(floor).map(([name, words]) => `<p>${html(name)}: ${cell(words)}</p>`),
    ...(needs.length > 0
      ? [`<table><tr><th>needs</th><th>who</th></tr>`, ...needs, '</table>']
      : []),
    ...rest.map((words) => `<p>${cell(words)}</p>`),
    ...(floor.curve ? renderCurve(floor.curve) : []),
    `<details><summary>${html(guestsWords(floor))}</summary>`,
    '<ul>',
    ...floor.thaws.map((thaw) => `<li>${cell(thawWords(thaw))}: ${inlineCode(thaw.evidence)}</li>`),
    '</ul>',
    '</details>',
  ].join('\n')
}

function facts({ cpu, oldest }: Floor): [name: string, words: string][] {
  if (cpu === null || oldest === null) return []
  const models = oldest.models.map(({ name, year }) => `${name} (${year})`)
  return [
    ['level that has it', oldest.level ?? 'none'],
    ['oldest CPUs that have it', models.join(', ') || 'none that QEMU has a model of'],
    ['oldest instances that have it', oldest.families.join(', ') || 'none that is known'],
  ]
}

/** What nothing else of the floor implies, and what was named itself. */
function ownNeeds({ needs }: Floor): FloorNeed[] {
  return needs.filter(({ known }) => known !== 'required')
}

function implied({ needs }: Floor): string[] {
  const names = needs.filter(({ known }) => known === 'required').map(({ feature }) => feature)
  return names.length > 0 ? [`required by these: ${names.join(', ')}`] : []
}

const proofs: Readonly<Record<FloorNeed['known'], string>> = {
  confirmed: 'it fails without just this',
  foreseen: 'without it, a later call is certain to fault',
  diagnosed: 'named by a thaw that lacked more',
  required: '',
  unclear: 'a thaw without just this was inconclusive',
  untested: 'no thaw without just this was tried',
}

function needWords({ known, requiredBy, users }: FloorNeed): string {
  const who = users.map(({ layer, where }) => {
    const software = layer ?? 'not known who'
    return where === null ? software : `${software} (${where})`
  })
  const others = requiredBy.length > 0 ? `; required by ${requiredBy.join(', ')}` : ''
  return `${listNames(who, { most: 4 }) || 'not known who'}; ${proofs[known]}${others}`
}

const surenesses = {
  compiled: 'compiled code',
  resolved: 'chosen functions',
  possible: 'functions that may never run',
} as const

function latentWords({ layer, how, features }: LatentNeed): string {
  return `${surenesses[how]} of ${layer} that did not run: ${listNames(features, { most: 8 })}`
}

function guestsWords({ guests, bound, cut, thaws }: Floor): string {
  const count = `${thaws.length} CPUs, ${guests} guests`
  return cut ? `${count}; cut short at ${bound} (\`floor-guests\`)` : count
}

function thawWords({ cpu, verdict, words }: FloorThaw): string {
  return oneLine(bounded(`${verdict}  ${cpu}  ${words}`, longest))
}

function cell(words: string): string {
  return html(bounded(words, longest))
}
