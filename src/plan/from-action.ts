import { inputsOf } from './inputs.js'
import type { RawInputs } from './raw-inputs.js'

/**
 * Reads the inputs of the Action from the environment. The runner sets `INPUT_` and the name in
 * capitals, with blanks as `_` and hyphens kept (`INPUT_READY-LOG`). It also warns about unknown
 * inputs.
 *
 * @param cwd by default the workspace, where the runner starts an Action
 */
export function givenByRunner(
  env: Readonly<Record<string, string | undefined>>,
  cwd = process.cwd(),
): RawInputs {
  const values = inputsOf('check').flatMap(({ name }): [string, string][] => {
    const text = env[variableOf(name)]
    return text === undefined ? [] : [[name, text]]
  })
  return { values: new Map(values), callerEnvironment: env, cwd, problems: [] }
}

const variableOf = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
