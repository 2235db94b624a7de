/** How shells, and `env`, say that there is no command of a name. */
const sayings = [
  /^\S+: (?:line )?\d+: (?:exec: )?(\S+): (?:command )?not found$/,
  /^env: ['‘](\S+)['’]: No such file or directory$/,
]

/**
 * The command that was not found, where a command line ended with 127.
 * @param output what it printed; not trusted
 */
export function missingCommand(output: string): string | undefined {
  const last = output.trimEnd().split('\n').at(-1) ?? ''
  return sayings.map((saying) => saying.exec(last)?.[1]).find((name) => name !== undefined)
}
