import { bounded, html } from '../../base/text/text.js'
import type { CriuExplanation } from '../../checkpoint/engines/criu/explain.js'
import type { Diagnosis } from '../../diagnose/diagnosis.js'
import type { ExplainedFault } from '../model.js'
import { inlineCode } from './inline-code.js'

const longestSentence = 1000

/** A fault as an item of a list: what was seen, then what it means. */
export function renderFault(fault: ExplainedFault): string {
  const { kind, message, diagnosis, criu, overwrite } = fault
  const about = subjectOf(fault).join(' ')
  const seen = `<b>${html(kind)}</b>${about && ` ${about}`}: ${inlineCode(message)}`
  const meaning = [
    ...(diagnosis ? ofDiagnosis(diagnosis) : []),
    ...(criu ? ofCriu(criu) : []),
    ...(overwrite ? [said(overwrite.sentence), layerOf(overwrite)] : []),
  ]
  return `<li>${[seen, ...meaning].join('<br>')}</li>`
}

/** Which process, and at which instruction. */
function subjectOf(fault: ExplainedFault): string[] {
  switch (fault.kind) {
    case 'sigill':
      return [
        ...processOf(fault),
        inlineCode(fault.signal),
        `at ${inlineCode(fault.address)}`,
        ...(fault.bytes ? [`bytes ${inlineCode(fault.bytes)}`] : []),
      ]
    case 'signal':
      return [...processOf(fault), inlineCode(fault.signal)]
    case 'exit':
      return processOf(fault)
    case 'criu':
    case 'verify':
      return []
  }
}

function processOf({ comm, pid }: { readonly comm: string; readonly pid: number }): string[] {
  return [inlineCode(comm), `process ${pid}`]
}

function ofDiagnosis({ sentence, mapping, symbol, crash, layer, certain }: Diagnosis): string[] {
  return [
    said(sentence),
    layerOf({ layer, certain }),
    ...(mapping
      ? [`in ${inlineCode(mapping.what)} at offset ${inlineCode(mapping.offset)}`]
      : [
          'in memory that was mapped after the checkpoint, or in a program that was started after it',
        ]),
    ...(symbol ? [describeSymbol(symbol)] : []),
    ...(crash?.frame ? [`${html(crash.runtime)} reported ${inlineCode(crash.frame)}`] : []),
  ]
}

function layerOf({ layer, certain }: Pick<Diagnosis, 'layer' | 'certain'>): string {
  return `layer ${inlineCode(layer)}${certain ? '' : ', a guess'}`
}

function describeSymbol({
  name,
  start,
  end,
  exact,
  serves,
}: NonNullable<Diagnosis['symbol']>): string {
  const range = inlineCode(end === null ? start : `${start}..${end}`)
  const what = name === null ? 'a function without a name' : inlineCode(name)
  const purpose = serves.length > 0 ? `, which serves ${serves.map(inlineCode).join(', ')}` : ''
  return `${exact ? '' : 'after '}${what} (${range})${purpose}`
}

function ofCriu({ words, compared, image, host, capNone }: CriuExplanation): string[] {
  const sides = [image && `the checkpoint: ${image}`, host && `here: ${host}`]
  return [
    said(words),
    ...(compared ? [html(bounded(`CRIU checked ${compared}`, longestSentence))] : []),
    ...sides.flatMap((one) => (one ? [html(bounded(one, longestSentence))] : [])),
    ...(capNone ? [html(bounded(capNone, longestSentence))] : []),
  ]
}

function said(sentence: string): string {
  return html(bounded(sentence, longestSentence))
}
