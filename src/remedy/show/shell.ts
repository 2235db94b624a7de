import { addFlags, commandWith, quotedIfNeeded } from '../add-flags.js'
import type { ChangeSet } from '../change.js'
import { writing } from './files.js'

/**
 * The change for a POSIX shell: lines that write files and set variables, then the command.
 * @param run the user's command. Where a flag has no place in it, a comment says where it goes.
 */
export function showShell({ environment, unmerged, flags, files }: ChangeSet, run: string): string {
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${quote(value)}`)
  const unplaced = flags.filter((one) => addFlags(run, one) === undefined)
  return [
    ...files.map(writing),
    ...(variables.length === 0 ? [] : [`export ${variables.join(' ')}`]),
    ...unmerged.map((name) => `# ${name} was set already: add what it had`),
    ...unplaced.map(
      ({ program, flags: words }) => `# start ${program} as: ${line(program, words)}`,
    ),
    commandWith(flags, run),
  ].join('\n')
}

function line(program: string, flags: readonly string[]): string {
  return [program, ...flags.map(quote), '…'].join(' ')
}

const quote = quotedIfNeeded
