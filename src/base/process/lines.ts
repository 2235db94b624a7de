import { StringDecoder } from 'node:string_decoder'
import { toolFailure } from './failure.js'
import { supervise } from './supervise.js'

/** Limits of a program that reads untrusted files. */
export interface Limits {
  readonly seconds: number
  /** bytes of its output; the rest is not read */
  readonly bytes: number
  /** bytes of its address space */
  readonly memory: number
  /** Ends the program early; no more lines come then. */
  readonly cancel?: AbortSignal | undefined
}

/** Longer lines are skipped. In UTF-16 units. */
const longestLine = 64 * 1024

/**
 * Runs a program, and calls `onLine` with each whole line of its output. When the program fails,
 * crashes or reaches a limit, there are no more lines, and that is no error.
 * @throws MachineryFailure when it cannot be started; the reason of `cancel` when that is aborted
 *   already
 */
export async function readLines(
  argv: readonly string[],
  limits: Limits,
  onLine: (line: string) => void,
): Promise<void> {
  const bound = ['prlimit', `--as=${limits.memory}`, '--core=0', '--', ...argv]
  // An empty DEBUGINFOD_URLS keeps libdw from asking servers for debug files.
  const env = { DEBUGINFOD_URLS: '' }
  const tool = supervise(bound, { env, cancel: limits.cancel })
  const timer = setTimeout(tool.end, limits.seconds * 1000)
  const decoder = new StringDecoder('utf8')
  let begun = ''
  let left = limits.bytes
  try {
    for await (const chunk of tool.output as AsyncIterable<Buffer>) {
      left -= chunk.length
      if (left < 0) break
      const lines = (begun + decoder.write(chunk)).split('\n')
      begun = lines.pop() as string
      for (const line of lines) if (line.length <= longestLine) onLine(line)
      // Cut one unit above the limit, so that the rest of this line is skipped with it.
      if (begun.length > longestLine) begun = begun.slice(0, longestLine + 1)
    }
  } finally {
    clearTimeout(timer)
  }
  if (left < 0) await tool.end()
  const ended = await tool.ended
  if (ended.error === undefined && ended.code !== 126 && ended.code !== 127) return
  throw toolFailure(
    tool.command,
    ended,
    tool.lastWords(),
    'remove the toolkit; it is then fetched again',
  )
}
