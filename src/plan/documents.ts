import type { Input } from './input.js'
import { inputsOf } from './inputs.js'

/** A file that contains the table of inputs, and the lines that mark its place. */
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
    path: 'README.md',
    begin: '<!-- inputs: begin -->',
    end: '<!-- inputs: end -->',
    block: inputsForReadme,
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

/** A Markdown table: input, default, meaning. */
export function inputsForReadme(): string {
  const rows = inputsOf('check').map((input) => [
    `\`${input.name}\``,
    input.required ? 'required' : input.default ? `\`${input.default}\`` : (input.otherwise ?? ''),
    input.description.replaceAll('|', '\\|').replaceAll('<', '&lt;'),
  ])
  const lines = [['input', 'default', 'meaning'], ['---', '---', '---'], ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
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
