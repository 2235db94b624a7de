import { type Ended, howItEnded } from './supervise.js'
import { lastLines } from './tail.js'

/** A tool of the machinery did not do its work. The exit status is 4, and nobody's app is blamed. */
export class MachineryFailure extends Error {
  override readonly name = 'MachineryFailure'
}

/** What was run, how it ended, what it last said, and what to try. */
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
