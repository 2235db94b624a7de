import type { ChangeSet } from './change.js'
import { splitOptions } from './merge/options.js'
import { javaVariables } from './user-settings.js'

/**
 * The change for others to read: values of the user's system properties, which may be secrets, are
 * `***`. The change itself is for starting the app only.
 */
export function withoutSecrets(changes: ChangeSet): ChangeSet {
  const environment = Object.entries(changes.environment).map(([name, value]) => [
    name,
    javaVariables.some((one) => one === name) ? splitOptions(value).map(masked).join(' ') : value,
  ])
  return { ...changes, environment: Object.fromEntries(environment) }
}

/** HotSpot's own options have no secrets; properties and agents may. */
function masked(option: string): string {
  if (/^-X/.test(option)) return option
  return option.replace(/[=:].*$/s, (rest) => `${rest.charAt(0)}***`)
}
