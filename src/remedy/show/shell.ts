import { addFlags, commandWith, quotedIfNeeded } from '../add-flags.js'
import type { ChangeSet } from '../change.js'

/**
 * The change for a POSIX shell: lines that write files and set variables, then the command.
 * @param run the user's command. Where a flag has no place in it, a comment says where it goes.
 */
export function showShell({ environment, unmerged, flags, files }: ChangeSet, run: string): string {
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${quote(value)}`)
  const unplaced = flags.filter((one) => addFlags(run, one) === undefined)
  return [
    ...files.map(({ path, lines }) => writing(path, lines)),
    ...(variables.length === 0 ? [] : [`export ${variables.join(' ')}`]),
    ...unmerged.map((name) => `# ${name} was set already: add what it had`),
    ...unplaced.map(
      ({ program, flags: words }) => `# start ${program} as: ${line(program, words)}`,
    ),
    commandWith(flags, run),
  ].join('\n')
}

function writing(path: string, lines: readonly string[]): string {
  const folder = path.slice(0, path.lastIndexOf('/'))
  return `mkdir -p ${quote(folder)} && printf '%s\\n' ${lines.map(quote).join(' ')} >>${quote(path)}`
}

function line(program: string, flags: readonly string[]): string {
  return [program, ...flags.map(quote), '…'].join(' ')
}

const quote = quotedIfNeeded
