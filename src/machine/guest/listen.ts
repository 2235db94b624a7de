import { type Ended, howItEnded, type Supervised } from '../../base/process/supervise.js'
import { lastLines, Tail } from '../../base/process/tail.js'
import { messageOf } from '../../base/text/error-message.js'
import { type GuestEvent, RecordReader } from './record.js'

/** What one guest told, or one job on this machine itself, and how it ended. */
export interface GuestRun {
  readonly lines: readonly { readonly word: string; readonly rest: string }[]
  /** Files by name; the pieces of one name are joined. */
  readonly files: ReadonlyMap<string, Buffer>
  /** Why the guest itself is at fault (panic, QEMU died, no boot); undefined: it did its job. */
  readonly broken: string | undefined
  /** Seconds: from the start to the guest's first word, and to its end. */
  readonly times: { readonly boot: number | undefined; readonly total: number }
}

/** Whoever tells a record: a guest through its QEMU, or a job on this machine itself. */
export interface Teller {
  /** as a message names it, such as QEMU */
  readonly name: string
  readonly process: Supervised
  readonly record: NodeJS.ReadableStream
  readonly reply: NodeJS.WritableStream
  /** Consulted for a kernel panic once the process has ended. */
  readonly console?: () => Promise<string>
}

export interface Listening {
  /** seconds until the first word; a boot that takes longer is a hang */
  readonly bootLimit: number
  /** seconds after the boot, beyond all time limits of the job's own */
  readonly limit: number
  /** Whether the process may be ended as soon as it says `done`. */
  readonly endWhenDone: boolean
  /** Called as it tells; `reply` sends it a line. */
  readonly onEvent?: ((event: GuestEvent, reply: (line: string) => void) => void) | undefined
}

/** Seconds that a guest has to power off once it is done. */
const offLimit = 15
const fileLimit = 16 * 1024 * 1024
/** Files of different names; an honest guest sends ten. */
const mostFiles = 20

/** Takes down a record until its teller ends, which it is made to where it breaks a limit. */
export async function listen(teller: Teller, job: Listening): Promise<GuestRun> {
  const { process, record } = teller
  const started = Date.now()
  const seconds = () => (Date.now() - started) / 1000
  const lines: { word: string; rest: string }[] = []
  const files = new Map<string, Tail>()
  let boot: number | undefined
  let given: string | undefined
  let garbled: string | undefined
  const giveUp = (why: string) => {
    given ??= why
    void process.end()
  }
  const { bootLimit } = job
  let limit = setTimeout(() => giveUp(`it did not boot within ${bootLimit} s`), bootLimit * 1000)
  const instead = (after: number, why: string) => {
    clearTimeout(limit)
    limit = setTimeout(() => giveUp(why), after * 1000)
  }

  const take = (event: GuestEvent) => {
    if (event.kind === 'file') {
      if (!files.has(event.name) && files.size >= mostFiles) return
      const file = files.get(event.name) ?? new Tail(fileLimit)
      file.add(event.content)
      files.set(event.name, file)
    } else if (lines.length < 10_000) {
      lines.push(event)
      if (event.word === 'boot') {
        boot ??= seconds()
        instead(job.limit, `it did not end within ${job.limit} s`)
      }
      if (event.word === 'done') job.endWhenDone ? void process.end() : instead(offLimit, '')
    }
    job.onEvent?.(event, (line) => teller.reply.write(`${line}\n`))
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
  const ended = await process.ended
  clearTimeout(limit)
  const broken =
    garbled ?? whatBroke(lines, given, await teller.console?.(), whatItSaid(teller, ended))
  return {
    lines,
    files: new Map([...files].map(([name, file]) => [name, file.bytes()])),
    broken,
    times: { boot, total: seconds() },
  }
}

/** The guest is whole if it said `done`; else the most telling of what is known. */
function whatBroke(
  lines: GuestRun['lines'],
  given: string | undefined,
  console: string | undefined,
  otherwise: string,
): string | undefined {
  const shown = (pattern: RegExp) => pattern.exec(console ?? '')?.[0]
  const lost = lines.find(({ word }) => word === 'lost')
  if (lost) return `its own set-up failed: ${lost.rest}`
  // What the app did then is the doing of a disk that was full, the host's.
  const disk = shown(/I\/O error, dev vda[^\r\n]*/)
  if (disk) return `its disk failed (${disk}); is the temporary directory full?`
  if (lines.some(({ word }) => word === 'done')) return undefined
  const panic = shown(/Kernel panic[^\r\n]*/)
  if (panic) return `its kernel panicked: ${panic}`
  return given ?? otherwise
}

function whatItSaid({ name, process }: Teller, ended: Ended): string {
  const said = lastLines(process.lastWords(), 3).join(' | ')
  return `${name} ${howItEnded(ended)} before the job was done${said ? `, saying: ${said}` : ''}`
}

/** What was said after `word`, the first time. */
export function told(run: GuestRun, word: string): string | undefined {
  return run.lines.find((line) => line.word === word)?.rest
}
