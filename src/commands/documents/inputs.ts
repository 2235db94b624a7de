import type { Input } from '../../plan/input.js'
import { inputsOf } from '../../plan/inputs.js'
import { markdownTable } from './markdown-table.js'

/** The entries below `inputs:` in action.yml. */
export function inputsOfAction(): string {
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

/** All inputs of the Action: name, default, meaning. */
export function inputTable(): string {
  const rows = inputsOf('check').map((input) => [
    `\`${input.name}\``,
    input.required ? 'required' : input.default ? `\`${input.default}\`` : (input.otherwise ?? ''),
    input.description,
  ])
  return markdownTable(['input', 'default', 'meaning'], rows)
}
