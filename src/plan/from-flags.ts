import type { Command, Input } from './input.js'
import { inputNamed, inputsOf, isList } from './inputs.js'
import type { RawInputs } from './raw-inputs.js'
import { quoted } from './reading.js'
import { suggestion } from './suggestion.js'

/** Shows debug messages. It is a flag of the command only, and no input of the Action. */
const debugFlag = '--debug'

/** Whether the words after `thawcheck` ask for debug messages. */
export function wantsDebug(words: readonly string[]): boolean {
  return words.includes(debugFlag)
}

const folderUsage = {
  thaw: 'thawcheck thaw DIR --cpus CPU[;CPU...] [flags]',
  export: 'thawcheck export DIR --to FILE',
} as const

/**
 * Reads the words after `thawcheck thaw` or `export`: the folder of a checkpoint, then flags.
 * @param env where `--env NAME` takes its value from
 */
export function givenWithFolder(
  command: keyof typeof folderUsage,
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): RawInputs {
  const [folder, ...flags] = argv
  if (folder === undefined || folder.startsWith('-')) {
    const problem = `no checkpoint; expected ${folderUsage[command]}`
    const given = givenByFlags(argv, env, cwd, command)
    // Some folder, so that nothing else is said of the one that is missing.
    const values = new Map([...given.values, ['checkpoint', '.']])
    return { ...given, values, problems: [problem, ...given.problems] }
  }
  const given = givenByFlags(flags, env, cwd, command)
  return { ...given, values: new Map([...given.values, ['checkpoint', folder]]) }
}

/**
 * Reads the words after `thawcheck floor`: the folder of a checkpoint or none, then flags of check. The
 * CPUs are what it finds out.
 * @param env where `--env NAME` takes its value from
 */
export function givenForFloor(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): RawInputs {
  const [folder, ...flags] = argv
  const isFolder = folder !== undefined && !folder.startsWith('-')
  const given = givenByFlags(isFolder ? flags : argv, env, cwd, isFolder ? 'thaw' : 'check')
  const problems = given.values.has('cpus') ? ['"--cpus" is not a flag of floor'] : []
  return {
    ...given,
    values: new Map([
      ...given.values,
      ['cpus', 'floor'],
      ...(isFolder ? [['checkpoint', folder] as const] : []),
    ]),
    problems: [...given.problems, ...problems],
  }
}

/**
 * Reads the words after a command: `--name value`, `--name=value`, and for a boolean also
 * `--name` and `--no-name` alone. The flag of a list may be repeated: each value becomes a line.
 *
 * Not node:util's parseArgs: without `strict` it reads `--cpus` as the value of `--run` in
 * `--run --cpus Haswell`, and with `strict` it stops at the first mistake.
 */
export function givenByFlags(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  command: Command = 'check',
): RawInputs {
  const values = new Map<string, string>()
  const problems: string[] = []
  const valueless: Input[] = []
  let at = 0
  while (at < argv.length) {
    const word = argv[at++] ?? ''
    if (word === debugFlag) continue
    const flag = flagOf(word)
    if (flag === undefined) {
      problems.push(mistakenWord(word, command))
      continue
    }
    const { input, negated } = flag
    let value = flag.value
    if (!input.of.includes(command)) {
      problems.push(`${quoted(flagName(word))} is not a flag of ${command}`)
      if (value === undefined && isValueOf(input, negated, argv[at])) at++
      continue
    }
    if (negated && value !== undefined) {
      problems.push(`${quoted(word)} takes no value; write --${input.name}=${value}`)
      continue
    }
    if (value === undefined && isValueOf(input, negated, argv[at])) value = argv[at++]
    value ??= input.kind === 'boolean' ? String(!negated) : undefined

    const before = values.get(input.name)
    if (value === undefined) {
      valueless.push(input)
    } else if (before !== undefined && !isList(input)) {
      problems.push(`--${input.name} is given twice: ${quoted(before)} and ${quoted(value)}`)
    } else {
      values.set(input.name, before === undefined ? value : `${before}\n${value}`)
    }
  }
  for (const { name, metavar, required, requiredWithout } of valueless) {
    // makePlan reports a missing required input, so it is not reported here as well.
    const needed = required || (requiredWithout !== undefined && !values.has(requiredWithout))
    if (needed && !values.has(name)) continue
    problems.push(`--${name} has no value; expected --${name} ${metavar}`)
  }
  return { values, callerEnvironment: env, cwd, problems }
}

interface Flag {
  readonly input: Input
  readonly negated: boolean
  /** the text after `=`; undefined: there is no `=` */
  readonly value: string | undefined
}

/** Parses a word. @returns undefined if it is none of our flags */
function flagOf(word: string): Flag | undefined {
  const [, name = '', , value] = /^--([^=]+)(=([\s\S]*))?$/.exec(word) ?? []
  const input = inputNamed(name)
  if (input) return { input, negated: false, value }
  const negated = inputNamed(name.replace(/^no-/, ''))
  return negated?.kind === 'boolean' ? { input: negated, negated: true, value } : undefined
}

/**
 * Whether the next word is the value of a flag. One of our own flags never is, unless it is written
 * `--x=--y`. Flags of other programs may be, such as CRIU's options.
 */
function isValueOf(input: Input, negated: boolean, next: string | undefined): boolean {
  if (next === undefined || negated || next === debugFlag) return false
  if (flagOf(next) !== undefined) return false
  return input.kind !== 'boolean' || /^(true|false)$/i.test(next)
}

function mistakenWord(word: string, command: Command): string {
  if (!word.startsWith('-')) return `${quoted(word)} is not a flag; expected --name value`
  const name = flagName(word)
  if (name === debugFlag) return `${debugFlag} takes no value`
  const known = inputsOf(command).flatMap((input) =>
    input.kind === 'boolean' ? [`--${input.name}`, `--no-${input.name}`] : [`--${input.name}`],
  )
  return `${quoted(name)} is not a flag${suggestion(name, [...known, debugFlag])}`
}

function flagName(word: string): string {
  return word.replace(/=[\s\S]*$/, '')
}
