import type { Given } from './given.js'
import { inputsOf } from './inputs.js'

/**
 * What the runner hands to the Action: `INPUT_` and the name in capitals, blanks as `_`, hyphens
 * kept (`INPUT_READY-LOG`). Unknown inputs are the runner's to warn about.
 *
 * @param cwd the runner starts an Action in the workspace
 */
export function givenByRunner(
  env: Readonly<Record<string, string | undefined>>,
  cwd = process.cwd(),
): Given {
  const values = inputsOf('check').flatMap(({ name }): [string, string][] => {
    const text = env[variableOf(name)]
    return text === undefined ? [] : [[name, text]]
  })
  return { values: new Map(values), callerEnvironment: env, cwd, problems: [] }
}

const variableOf = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
