import { StringDecoder } from 'node:string_decoder'
import { toolFailure } from './failure.js'
import { supervise } from './supervise.js'

/** What a tool may take that reads files we do not trust. */
export interface Limits {
  readonly seconds: number
  /** of its output; what it says beyond is not read */
  readonly bytes: number
  /** of its address space, in bytes */
  readonly memory: number
  /** Ends it early; there are then no more lines. */
  readonly cancel?: AbortSignal | undefined
}

/** Longer lines are passed over. */
const longest = 64 * 1024

/**
 * Runs a tool, and hands over each whole line of its output. That it fails, crashes or is ended by
 * a limit is no error: there are just no more lines.
 * @throws MachineryFailure when it cannot be started; what `cancel` says when that is over already
 */
export async function readLines(
  argv: readonly string[],
  limits: Limits,
  onLine: (line: string) => void,
): Promise<void> {
  const bound = ['prlimit', `--as=${limits.memory}`, '--core=0', '--', ...argv]
  // libdw would ask servers for what it does not find on disk.
  const env = { DEBUGINFOD_URLS: '', LC_ALL: 'C' }
  const tool = supervise(bound, limits.cancel ? { env, cancel: limits.cancel } : { env })
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
      for (const line of lines) if (line.length <= longest) onLine(line)
      // Its end is still read, as the end of a line that is too long.
      if (begun.length > longest) begun = begun.slice(0, longest + 1)
    }
  } finally {
    clearTimeout(timer)
  }
  if (left < 0) await tool.end()
  const ended = await tool.ended
  if (ended.error === undefined && ended.code !== 126 && ended.code !== 127) return
  throw toolFailure(tool.command, ended, tool.lastWords(), 'remove the toolkit and fetch it anew')
}
