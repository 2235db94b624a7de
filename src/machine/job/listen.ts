import { type Ended, howItEnded, type Supervised } from '../../base/process/supervise.js'
import { lastLines, Tail } from '../../base/process/tail.js'
import { messageOf } from '../../base/text/error-message.js'
import { diskErrorOn, panicOn, troubleOn } from './console-lines.js'
import { fastClock, type Moment } from './fast-clock.js'
import { type GuestEvent, RecordReader } from './record.js'

/** How a guest came to its job: it booted, or it was loaded from a saved state. */
export type GuestStart = 'boot' | 'state'

/** What one job wrote in its record, in a guest or on this machine itself, and how it ended. */
export interface GuestRun {
  readonly lines: readonly { readonly word: string; readonly rest: string }[]
  /** Files by name; the pieces of one name are joined. */
  readonly files: ReadonlyMap<string, Buffer>
  /** How the machine failed (panic, QEMU died, no boot), as a clause; undefined: it did its job. */
  readonly broken: string | undefined
  /** Trouble that the guest's kernel told of, as a clause; undefined: it told of none. */
  readonly kernelTrouble: string | undefined
  /** undefined: this machine itself */
  readonly start?: GuestStart
  /** Seconds until its first word (undefined: it said none), and until the end. */
  readonly times: { readonly start: number | undefined; readonly total: number }
}

interface Named {
  /** for messages, such as QEMU */
  readonly name: string
  readonly process: Supervised
}

/** The source of a record: a guest through its QEMU, or a job on this machine itself. */
export interface Recorder extends Named {
  readonly record: NodeJS.ReadableStream
  readonly reply: NodeJS.WritableStream
  /** Searched for what the kernel says of itself, once the process has ended. */
  readonly console?: () => Promise<string>
  /** Serves the app's files. The job cannot go on without it. */
  readonly server?: Named | undefined
}

export interface ListenOptions {
  /** when the machine was started, in milliseconds since 1970 */
  readonly since: number
  /** time until the job starts; a machine that takes longer hangs */
  readonly startLimitSeconds: number
  /** Time from there to the job's own first word; undefined: it counts for the job. */
  readonly setUpLimitSeconds?: number | undefined
  /** time for the rest; longer than all time limits of the job itself */
  readonly limitSeconds: number
  /** Seconds that all the rest may take from an event on, if the job tells by it that less is left than that. */
  readonly limitAfter?: ((event: GuestEvent) => number | undefined) | undefined
  /** Tells of a machine that has exceeded a limit, before it is ended: what comes goes to the file `hang`. */
  readonly examine?: (() => Promise<string>) | undefined
  /** Whether the process may be ended as soon as its record says `done`. */
  readonly endWhenDone: boolean
  /** Called for each event as it arrives; `reply` sends the job a line. */
  readonly onEvent?: ((event: GuestEvent, reply: (line: string) => void) => void) | undefined
}

/** Of a guest that boots, of one that is loaded, and of a job on this machine itself. */
const firstWords = ['boot', 'loaded', 'started']
/** A guest must power off within this time after `done`. */
const powerOffSeconds = 15
/** The guest is not trusted. An honest one sends ten files, and far fewer lines. */
const maxFiles = 20
const maxFileBytes = 16 * 1024 * 1024
const maxLines = 10_000
/** What was seen of it from outside; a guest cannot send a file of that name. */
const hangFile = 'hang'

/** Reads a record until the process ends. A process that breaks a limit is ended. */
export async function listen(recorder: Recorder, options: ListenOptions): Promise<GuestRun> {
  const { process, record } = recorder
  const { since, startLimitSeconds, limitSeconds, setUpLimitSeconds } = options
  const seconds = () => (Date.now() - since) / 1000
  const lines: { word: string; rest: string }[] = []
  const files = new Map<string, Tail>()
  let start: number | undefined
  let at: 'starting' | 'set-up' | 'job' = 'starting'
  let exceeded: string | undefined
  let garbled: string | undefined
  let begin: Moment | undefined
  let clock: string | undefined
  let unserved: string | undefined
  let needsServer = true
  let timer: NodeJS.Timeout | undefined
  /** when the job's own limit is reached, in seconds like those of `seconds` */
  let limit = Number.POSITIVE_INFINITY
  /** The server leaves with the process, and not the other way round. */
  const end = () => {
    needsServer = false
    void process.end()
  }
  const endAfter = (seconds: number, why: string) => {
    clearTimeout(timer)
    timer = setTimeout(async () => {
      exceeded ??= why
      const said = await options.examine?.()
      if (said !== undefined) files.set(hangFile, tailOf(said))
      end()
    }, seconds * 1000)
  }
  endAfter(startLimitSeconds, `it did not start its job within ${startLimitSeconds} s`)

  const reply = (line: string) => recorder.reply.write(`${line}\n`)
  const take = (event: GuestEvent) => {
    if (event.kind === 'file') {
      if (event.name === hangFile) return
      if (!files.has(event.name) && files.size >= maxFiles) return
      const file = files.get(event.name) ?? new Tail(maxFileBytes)
      file.add(event.content)
      files.set(event.name, file)
    } else if (lines.length < maxLines) {
      lines.push(event)
      if (firstWords.includes(event.word)) start ??= seconds()
      // Each once: a guest that says that it started again and again would never be ended.
      const starts = at === 'starting' && event.word === 'started'
      const moment = { there: Number(event.rest), here: seconds() }
      if (starts) begin = moment
      if (starts && setUpLimitSeconds !== undefined) {
        at = 'set-up'
        endAfter(setUpLimitSeconds, `it did not set its job up within ${setUpLimitSeconds} s`)
      } else if (starts || at === 'set-up') {
        at = 'job'
        limit = seconds() + limitSeconds
        endAfter(limitSeconds, `it did not end within ${limitSeconds} s`)
      }
      const left = at === 'job' ? options.limitAfter?.(event) : undefined
      if (left !== undefined && seconds() + left < limit) {
        limit = seconds() + left
        endAfter(
          left,
          `it did not end within ${left} s after it said: ${event.word} ${event.rest}`.trimEnd(),
        )
      }
      // All that comes after it is the power-off, and a guest that lost something may not be able to do that.
      if (event.word === 'lost') end()
      if (event.word === 'done') {
        needsServer = false
        clock = begin && fastClock(begin, moment)
        if (options.endWhenDone) void process.end()
        else {
          // A guest waits for it: with a reset it would lose what is still on its way here.
          reply('end')
          endAfter(powerOffSeconds, `it did not power off within ${powerOffSeconds} s`)
        }
      }
    }
    options.onEvent?.(event, reply)
  }
  const reader = new RecordReader()
  record.on('data', (chunk: Buffer) => {
    try {
      reader.read(chunk).forEach(take)
    } catch (error) {
      garbled = messageOf(error)
      void process.end()
    }
  })
  const { server } = recorder
  void server?.process.ended.then((ended) => {
    if (!needsServer) return
    const how = describeEnd(server, ended)
    // With 0 it leaves when QEMU has left, so QEMU's end says more.
    if (ended.code === 0) return endAfter(powerOffSeconds, how)
    unserved = how
    void process.end()
  })
  const ended = await process.ended
  needsServer = false
  clearTimeout(timer)
  const console = (await recorder.console?.()) ?? ''
  const trouble = troubleOn(console)
  const broken =
    garbled ??
    unserved ??
    whatBroke(lines, exceeded, console, describeEnd(recorder, ended)) ??
    clock
  return {
    lines,
    files: new Map([...files].map(([name, file]) => [name, file.bytes()])),
    broken,
    kernelTrouble: trouble && `its kernel said: ${trouble}`,
    times: { start, total: seconds() },
  }
}

/** The run of a machine that was not even asked. */
export function neverStarted(why: string, since: number): GuestRun {
  const total = (Date.now() - since) / 1000
  const times = { start: undefined, total }
  return { lines: [], files: new Map(), broken: why, kernelTrouble: undefined, times }
}

/** @returns undefined if the record has `done`; otherwise the most specific cause that is known */
function whatBroke(
  lines: GuestRun['lines'],
  exceeded: string | undefined,
  console: string,
  end: string,
): string | undefined {
  const lost = lines.find(({ word }) => word === 'lost')
  if (lost) {
    const said = lastLines(console, 2).join(' | ')
    return `its own set-up failed: ${lost.rest}${said && ` (the console showed last: ${said})`}`
  }
  // Also after `done`: the app may have failed only because the host's disk was full.
  const disk = diskErrorOn(console)
  if (disk) return `its disk failed (${disk}); is the temporary directory full?`
  if (lines.some(({ word }) => word === 'done')) return undefined
  const panic = panicOn(console)
  const what = panic ? `its kernel panicked: ${panic}` : (exceeded ?? end)
  const trouble = troubleOn(console)
  return trouble ? `${what} (it said before: ${trouble})` : what
}

function describeEnd({ name, process }: Named, ended: Ended): string {
  const said = lastLines(process.lastWords(), 3).join(' | ')
  // The guest wrote to memory that is a file, and its file system is full.
  const full = ended.signal === 'SIGBUS' ? '; is the temporary directory or /dev/shm full?' : ''
  return `${name} ${howItEnded(ended)} before the job was done${said ? `, saying: ${said}` : ''}${full}`
}

function tailOf(text: string): Tail {
  const tail = new Tail(maxFileBytes)
  tail.add(Buffer.from(text))
  return tail
}

/** The text after `word` in the first line that begins with it; undefined: there is no such line. */
export function lineOf(run: GuestRun, word: string): string | undefined {
  return run.lines.find((line) => line.word === word)?.rest
}
