import { parseTarget } from '../../../src/cpu/target.js'

/** The features of a target on paper. */
export function featuresOf(name: string): ReadonlySet<string> {
  const target = parseTarget(name)
  if ('problem' in target || target.features === undefined) throw new Error(`no CPU: ${name}`)
  return target.features
}
