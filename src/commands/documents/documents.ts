import { familyTable } from './family-table.js'
import { inputsOfAction, inputTable } from './inputs.js'
import { reportTables } from './report-tables.js'

/** A file of which a part is made from data, and the lines that mark that part. */
export interface Document {
  readonly path: string
  readonly begin: string
  readonly end: string
  /** the lines between the markers */
  readonly block: () => string
}

/** Paths are relative to the project's root. */
export const documents: readonly Document[] = [
  {
    path: 'action.yml',
    begin: '# inputs: begin',
    end: '# inputs: end',
    block: inputsOfAction,
  },
  markdown('docs/inputs.md', 'inputs', inputTable),
  markdown('docs/cpus.md', 'families', familyTable),
  markdown('docs/report.md', 'fields', reportTables),
]

function markdown(path: string, name: string, block: () => string): Document {
  return { path, begin: `<!-- ${name}: begin -->`, end: `<!-- ${name}: end -->`, block }
}

/**
 * Replaces the block between the markers of a document, and nothing else.
 *
 * @throws Error unless each marker occurs once, and in order
 */
export function withBlock(text: string, document: Document): string {
  const lines = text.split('\n')
  const marks = (marker: string) =>
    lines.flatMap((line, at) => (line.trim() === marker ? [at] : []))
  const [begin, ...moreBegins] = marks(document.begin)
  const [end, ...moreEnds] = marks(document.end)
  const odd = moreBegins.length + moreEnds.length > 0
  if (begin === undefined || end === undefined || end < begin || odd) {
    throw new Error(
      `${document.path} needs one line "${document.begin}" and, below it, one line "${document.end}"`,
    )
  }
  return [...lines.slice(0, begin + 1), document.block(), ...lines.slice(end)].join('\n')
}
