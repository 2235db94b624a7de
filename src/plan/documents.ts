import { families } from '../cpu/families.js'
import type { Input } from './input.js'
import { inputsOf } from './inputs.js'

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
    block: inputsForAction,
  },
  {
    path: 'docs/inputs.md',
    begin: '<!-- inputs: begin -->',
    end: '<!-- inputs: end -->',
    block: inputTableForDocs,
  },
  {
    path: 'docs/cpus.md',
    begin: '<!-- families: begin -->',
    end: '<!-- families: end -->',
    block: familyTableForDocs,
  },
]

/** The entries below `inputs:` in action.yml. */
export function inputsForAction(): string {
  return inputsOf('check').map(actionInput).join('\n')
}

function actionInput(input: Input): string {
  return [
    `  ${input.name}:`,
    `    description: ${yamlString(input.description)}`,
    ...(input.required ? ['    required: true'] : []),
    ...(input.default === '' ? [] : [`    default: ${yamlString(input.default)}`]),
  ].join('\n')
}

// Always quoted: without quotes, YAML would read `1` or `true` as something other than text.
const yamlString = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Rows: input, default, meaning. */
export function inputTableForDocs(): string {
  const rows = inputsOf('check').map((input) => [
    `\`${input.name}\``,
    input.required ? 'required' : input.default ? `\`${input.default}\`` : (input.otherwise ?? ''),
    input.description,
  ])
  return markdownTable(['input', 'default', 'meaning'], rows)
}

/** One row for all families that have the same CPUs. */
export function familyTableForDocs(): string {
  const namesOf = new Map<string, string[]>()
  for (const { name, cpus } of families) {
    const list = cpus.map(({ id, real }) => `\`/${id}\` ${real}`).join('; ')
    namesOf.set(list, [...(namesOf.get(list) ?? []), `\`${name}\``])
  }
  const rows = [...namesOf].map(([list, names]) => [names.join(' '), list])
  return markdownTable(['family', 'its CPUs'], rows)
}

function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const escaped = rows.map((row) =>
    row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;')),
  )
  return [titles, titles.map(() => '---'), ...escaped]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
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
