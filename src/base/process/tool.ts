import { toolFailure } from './failure.js'
import { supervise } from './supervise.js'
import { Tail } from './tail.js'

export interface ToolOptions {
  /** What the user can try when the tool fails. It ends the error message. */
  readonly advice: string
  /** Ends the tool and all its children within a second. */
  readonly cancel: AbortSignal
  /** Added to our own environment. */
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Runs a program to its end: mke2fs, cp, debugfs, mmdebstrap.
 * @returns what it printed: standard output, then standard error (mke2fs prints its version there)
 * @throws MachineryFailure when it cannot be started, is killed, or exits with anything but 0; the
 *   reason of `cancel` once that is aborted
 */
export async function runTool(argv: readonly string[], options: ToolOptions): Promise<string> {
  const { advice, cancel, env } = options
  const tool = supervise(argv, { cancel, env, group: true })
  const output = new Tail()
  tool.output.on('data', (chunk: Buffer) => output.add(chunk))
  const ended = await tool.ended
  cancel.throwIfAborted()
  const printed = [output.text(), tool.lastWords()].filter((text) => text !== '').join('\n')
  if (ended.code !== 0) throw toolFailure(tool.command, ended, printed, advice)
  return printed
}
