import { bounded, html } from '../../base/text/text.js'
import type { CriuExplanation } from '../../checkpoint/engines/criu/explain.js'
import type { Diagnosis } from '../../diagnose/diagnosis.js'
import type { ExplainedFault } from '../model.js'
import { code } from './inline-code.js'

const mostOfSentence = 1000

/** A fault as an item of a list: what was seen, and below it what it means. */
export function faultItem(fault: ExplainedFault): string {
  const { kind, pid, comm, signal, address, bytes, message, diagnosis, criu } = fault
  const parts = [
    comm === undefined ? undefined : code(comm),
    pid === undefined ? undefined : `process ${pid}`,
    signal === undefined ? undefined : code(signal),
    address === undefined ? undefined : `at ${code(address)}`,
    bytes ? `bytes ${code(bytes)}` : undefined,
  ]
  const about = parts.filter((part) => part !== undefined).join(' ')
  const seen = `<b>${html(kind)}</b>${about && ` ${about}`}: ${code(message)}`
  const meaning = [...(diagnosis ? ofDiagnosis(diagnosis) : []), ...(criu ? ofCriu(criu) : [])]
  return `<li>${[seen, ...meaning].join('<br>')}</li>`
}

function ofDiagnosis({ sentence, mapping, symbol, crash, layer, certain }: Diagnosis): string[] {
  return [
    said(sentence),
    `layer ${code(layer)}${certain ? '' : ', a guess'}`,
    ...(mapping
      ? [`in ${code(mapping.what)} at offset ${code(mapping.offset)}`]
      : ['in memory that was not there when the app was frozen, or of a program started since']),
    ...(symbol ? [symbolWords(symbol)] : []),
    ...(crash?.frame ? [`${html(crash.runtime)} reported ${code(crash.frame)}`] : []),
  ]
}

function symbolWords({
  name,
  start,
  end,
  exact,
  serves,
}: NonNullable<Diagnosis['symbol']>): string {
  const range = code(end === null ? start : `${start}..${end}`)
  const what = name === null ? 'a function without a name' : code(name)
  const purpose = serves.length > 0 ? `, which serves ${serves.map(code).join(', ')}` : ''
  return `${exact ? '' : 'after '}${what} (${range})${purpose}`
}

function ofCriu({ words, compared, image, host, capNone }: CriuExplanation): string[] {
  const sides = [image && `the checkpoint: ${image}`, host && `here: ${host}`]
  return [
    said(words),
    ...(compared ? [html(bounded(`CRIU checked ${compared}`, mostOfSentence))] : []),
    ...sides.flatMap((one) => (one ? [html(bounded(one, mostOfSentence))] : [])),
    ...(capNone ? [html(bounded(capNone, mostOfSentence))] : []),
  ]
}

function said(sentence: string): string {
  return html(bounded(sentence, mostOfSentence))
}
