import { basename } from 'node:path'
import { optionKey } from './merge/options.js'
import type { Need, Situation } from './need.js'
import { type JavaVariable, javaOptionsIn, javaOptionsInCommand } from './user-settings.js'
import { compareVersions } from './version.js'

/**
 * The variable for options of the JVM. JDK_JAVA_OPTIONS is read by the `java` of JDK 9 and later;
 * JAVA_TOOL_OPTIONS by every JVM, embedded ones too, but everything else wins over it. Where the
 * command sets one of the options itself, only _JAVA_OPTIONS wins over that.
 * Source: libjli/java.c and Arguments::parse_vm_init_args of OpenJDK 17.
 * @param needs of JVMs
 */
export function javaVariable(
  needs: readonly Pick<Need, 'program' | 'software'>[],
  options: readonly string[],
  situation: Situation,
): JavaVariable {
  const keys = new Set(options.map(optionKey))
  const sets = (given: readonly string[]) => given.some((option) => keys.has(optionKey(option)))
  const inVariable = (name: JavaVariable) => javaOptionsIn(name, situation)
  if (sets(javaOptionsInCommand(situation)) || sets(inVariable('_JAVA_OPTIONS'))) {
    return '_JAVA_OPTIONS'
  }
  const launched = needs.every(
    ({ program, software }) =>
      basename(program ?? '') === 'java' &&
      (software?.version === undefined || compareVersions(software.version, '9') >= 0),
  )
  const has = (name: JavaVariable) => inVariable(name).length > 0
  // What the user set for the launcher wins over what every JVM reads.
  if (sets(inVariable('JDK_JAVA_OPTIONS')) || (launched && has('JDK_JAVA_OPTIONS'))) {
    return 'JDK_JAVA_OPTIONS'
  }
  return launched && !has('JAVA_TOOL_OPTIONS') ? 'JDK_JAVA_OPTIONS' : 'JAVA_TOOL_OPTIONS'
}
