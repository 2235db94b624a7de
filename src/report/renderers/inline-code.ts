import { bounded, verbatim } from '../../base/text/text.js'

const mostOfCode = 400

/** Untrusted text as code, within a line. */
export function inlineCode(text: string): string {
  return `<code>${verbatim(bounded(text, mostOfCode))}</code>`
}
