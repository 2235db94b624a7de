import { commandWith } from '../add-flags.js'
import type { ChangeSet } from '../change.js'

/**
 * The change as inputs of this Action, for `with:` of its step.
 * @param run the user's command
 * @param given what `env` names already and the change leaves alone
 */
export function showWorkflow(
  { environment, flags, cpuCap }: ChangeSet,
  run: string,
  given: Readonly<Record<string, string>> = {},
): string {
  const variables = Object.entries({ ...given, ...environment })
  const changed = commandWith(flags, run)
  return [
    'with:',
    ...(changed === run ? [] : block('run', changed.split('\n'))),
    ...(Object.keys(environment).length === 0
      ? []
      : block(
          'env',
          variables.map(([name, value]) => `${name}=${value}`),
        )),
    ...(cpuCap === undefined ? [] : [`  cpu-cap: ${cpuCap}`]),
  ].join('\n')
}

/** Where an expression of GitHub's begins. */
const expression = '$'.concat('{{')

/** A block of literal lines. Only expressions have a meaning in it, to the runner. */
function block(input: string, lines: readonly string[]): string[] {
  const literal = (text: string) => text.replaceAll(expression, `${expression} '${expression}' }}`)
  return [`  ${input}: |`, ...lines.map((text) => (text === '' ? '' : `    ${literal(text)}`))]
}
