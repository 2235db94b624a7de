import { StringDecoder } from 'node:string_decoder'
import { toolFailure } from './failure.js'
import { supervise } from './supervise.js'
import { Tail } from './tail.js'

export interface ToolOptions {
  /** What the user can try when the tool fails. It ends the error message. */
  readonly advice: string
  /** Ends the tool and all its children within a second. */
  readonly cancel: AbortSignal
  /** added to the clean environment that every program gets */
  readonly env?: Readonly<Record<string, string>>
  /** its working directory; ours unless given */
  readonly cwd?: string
  /**
   * For a program that exits with 0 even when it failed. Called with each line of its standard error,
   * in order. If it returns true for any of them, the program has failed.
   */
  readonly isFault?: (line: string) => boolean
}

/** of the faults that a program prints, the first ones say most */
const maxFaults = 10

/**
 * Runs a program to its end: mke2fs, cp, debugfs, mmdebstrap.
 * @returns what it printed: standard output, then standard error (mke2fs prints its version there)
 * @throws MachineryFailure when it cannot be started, is killed, exits with anything but 0, or prints a
 *   fault; the reason of `cancel` once that is aborted
 */
export async function runTool(argv: readonly string[], options: ToolOptions): Promise<string> {
  const { advice, cancel, env, cwd, isFault } = options
  const faults = isFault && new Faults(isFault)
  const onError = faults && ((chunk: Buffer) => faults.read(chunk))
  const tool = supervise(argv, { cancel, env, cwd, onError, group: true })
  const output = new Tail()
  tool.output.on('data', (chunk: Buffer) => output.add(chunk))
  const ended = await tool.ended
  cancel.throwIfAborted()
  const printed = [output.text(), tool.lastWords()].filter((text) => text !== '').join('\n')
  if (ended.code !== 0) throw toolFailure(tool.command, ended, printed, advice)
  const found = faults?.found() ?? []
  if (found.length > 0) throw toolFailure(tool.command, ended, found.join('\n'), advice)
  return printed
}

/** Collects the faults among the lines of a stream. All of it is read: a tail could miss one. */
class Faults {
  private readonly first: string[] = []
  private readonly decoder = new StringDecoder('utf8')
  private begun = ''

  constructor(private readonly isFault: (line: string) => boolean) {}

  read(chunk: Buffer): void {
    const lines = (this.begun + this.decoder.write(chunk)).split('\n')
    this.begun = lines.pop() as string
    for (const line of lines) this.judge(line)
  }

  /** The first faults, once the stream has ended. */
  found(): readonly string[] {
    if (this.begun !== '') this.judge(this.begun)
    this.begun = ''
    return this.first
  }

  private judge(line: string): void {
    if (this.isFault(line) && this.first.length < maxFaults) this.first.push(line)
  }
}
