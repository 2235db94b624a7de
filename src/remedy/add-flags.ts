import { shellWord } from '../machine/job/shell.js'
import type { ProgramFlags } from './change.js'

/**
 * The command with flags after the name of their program, wherever it stands as a word of its own at
 * the place of a command. undefined: it does not stand there, as when a script starts the program
 * @param run for `sh -c`
 */
export function addFlags(run: string, { program, flags }: ProgramFlags): string | undefined {
  const name = program.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  // A command follows the start, an operator, a word such as `exec`, or an assignment.
  const before = String.raw`(?:^|[;&|(\n])\s*(?:(?:exec|nohup|time|env|setsid|[A-Za-z_]\w*=\S*)\s+)*`
  const place = new RegExp(`(${before}(?:[^\\s;&|()'"]*/)?${name})(?=[\\s;&|)]|$)`, 'g')
  const words = flags.map(quotedIfNeeded).join(' ')
  const changed = run.replace(place, (_, command: string) => `${command} ${words}`)
  return changed === run ? undefined : changed
}

/** The command with all flags that have a place in it. */
export function commandWith(flags: readonly ProgramFlags[], run: string): string {
  return flags.reduce((command, one) => addFlags(command, one) ?? command, run)
}

/** A word for a POSIX shell, quoted only where a shell would change it. */
export function quotedIfNeeded(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : shellWord(word)
}
