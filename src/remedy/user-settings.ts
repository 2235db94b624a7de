import type { Knob } from './knob.js'
import { mergeValue } from './merge/merge.js'
import { optionsToAdd, splitOptions } from './merge/options.js'
import type { Situation } from './need.js'

/** Whether the user has set all of this, so that setting it again would change nothing. */
export function isSet(
  { place, merge }: Knob,
  tokens: readonly string[],
  situation: Situation,
): boolean {
  const { environment, run, cpuCap } = situation
  if (merge.kind === 'variables') {
    return tokens.every((token) => {
      const [name, value] = splitVariable(token)
      return environment[name] === value
    })
  }
  switch (place.kind) {
    case 'environment': {
      const own = environment[place.name]
      return own !== undefined && mergeValue(own, merge, tokens) === own
    }
    case 'java':
      return optionsToAdd(javaOptions(situation), tokens).length === 0
    case 'flags': {
      const words = run.split(/[\s'"]+/)
      return tokens.every((token) => words.includes(token))
    }
    case 'criu':
      return cpuCap === 'none'
    case 'file':
      return false
  }
}

/** `NAME=VALUE` in its two parts. */
export function splitVariable(token: string): [name: string, value: string] {
  const equals = token.indexOf('=')
  return [token.slice(0, equals), token.slice(equals + 1)]
}

/** Variables with options of the JVM. */
export const javaVariables = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', '_JAVA_OPTIONS'] as const

export type JavaVariable = (typeof javaVariables)[number]

/** The options that the user has in one of the variables. */
export function javaOptionsIn(name: JavaVariable, { environment }: Situation): string[] {
  return splitOptions(environment[name] ?? '')
}

/** All that the user gives the JVM, in the order in which it is read: the last wins. */
export function javaOptions(situation: Situation): string[] {
  return [
    ...javaOptionsIn('JAVA_TOOL_OPTIONS', situation),
    ...javaOptionsIn('JDK_JAVA_OPTIONS', situation),
    ...javaOptionsInCommand(situation),
    ...javaOptionsIn('_JAVA_OPTIONS', situation),
  ]
}

/** The options of the JVM in the command. */
export function javaOptionsInCommand({ run }: Pick<Situation, 'run'>): string[] {
  return run.match(/-XX:[+-]?\w+(?:=[^\s'"]*)?/g) ?? []
}
