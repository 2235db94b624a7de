import { ExpectedFailure } from '../failure.js'
import { type Ended, howItEnded } from './supervise.js'
import { lastLines } from './tail.js'

/**
 * Something that Thawcheck itself needs has failed. The exit status is 4; the app is not blamed.
 */
export class MachineryFailure extends ExpectedFailure {
  override readonly name = 'MachineryFailure'
}

/** The failure of a program: what was run, how it ended, its last output, and what to try. */
export function toolFailure(
  command: string,
  ended: Ended,
  output: string,
  advice: string,
): MachineryFailure {
  const said = lastLines(output)
  return new MachineryFailure(
    [
      `${shorten(command)}\n  ${howItEnded(ended)}`,
      ...(said.length > 0
        ? [`  it last said:\n${said.map((line) => `    ${line}`).join('\n')}`]
        : []),
      `  try: ${advice}`,
    ].join('\n'),
  )
}

function shorten(command: string): string {
  return command.length > 600 ? `${command.slice(0, 600)} ...` : command
}
