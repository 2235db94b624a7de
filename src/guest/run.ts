import { createWriteStream } from 'node:fs'
import { appendFile, copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { type Ended, howItEnded, type Supervised, supervise } from '../process/supervise.js'
import { lastLines, Tail } from '../process/tail.js'
import { toolCommand } from '../toolkit/toolkit.js'
import { cpioArchive, type Entry } from './cpio.js'
import { type Machine, qemuArguments } from './qemu.js'
import { type GuestEvent, RecordReader } from './record.js'
import type { Rig } from './rig.js'
import { shareRoot } from './root.js'

export interface GuestJob {
  /** Unique in the run, and fit for a file name. */
  readonly name: string
  readonly cpu: string
  readonly files: readonly Entry[]
  readonly disk?: Machine['disk']
  readonly console: string
  /** seconds until the guest's first word; a boot that takes longer is a hang */
  readonly bootLimit?: number
  /** seconds after the boot, beyond all time limits of the guest's own */
  readonly limit: number
  /** Called as the guest tells; `reply` sends it a line. */
  readonly onEvent?: (event: GuestEvent, reply: (line: string) => void) => void
}

/** What one guest told, and how it ended. */
export interface GuestRun {
  readonly lines: readonly { readonly word: string; readonly rest: string }[]
  /** Files by name; the pieces of one name are joined. */
  readonly files: ReadonlyMap<string, Buffer>
  /** Why the guest itself is at fault (panic, QEMU died, no boot); undefined: it did its job. */
  readonly broken: string | undefined
  /** Seconds: from QEMU's start to the guest's first word, and to its end. */
  readonly times: { readonly boot: number | undefined; readonly total: number }
}

/** Seconds. Under TCG a boot takes 2 s alone and 10 s on a busy machine; a hang takes for ever. */
const usualBootLimit = 120
/** Seconds that a guest has to power off once it is done. */
const offLimit = 15
const consoleLimit = 4 * 1024 * 1024
const fileLimit = 16 * 1024 * 1024
/** Files of different names; an honest guest sends seven. */
const mostFiles = 20

/** Boots one guest, lets it do its job, and ends it. @throws MachineryFailure if it cannot start */
export async function runGuest(rig: Rig, job: GuestJob): Promise<GuestRun> {
  const path = (suffix: string) => join(rig.directory, `${job.name}.${suffix}`)
  const initramfs = path('cpio')
  const rootSocket = path('sock')
  // The kernel takes archives one after the other, so the job's own is put behind the common one.
  await copyFile(rig.commonInitramfs, initramfs)
  await appendFile(initramfs, cpioArchive(job.files))
  const virtiofsd = job.disk === undefined ? undefined : await shareRoot(rig, rootSocket)
  const machine: Machine = {
    cpu: job.cpu,
    accel: rig.accel,
    memory: rig.memory,
    cores: rig.cores,
    kernel: join(rig.toolkit.directory, 'vmlinux'),
    firmware: join(rig.toolkit.directory, 'firmware'),
    initramfs,
    recordDescriptor: 3,
    ...(job.disk === undefined ? {} : { disk: job.disk, rootSocket }),
  }
  const qemu = supervise(toolCommand(rig.toolkit.directory, 'qemu', qemuArguments(machine)), {
    pipes: 1,
    env: { TMPDIR: rig.directory },
    cancel: rig.cancel,
  })
  try {
    return await listen(qemu, job)
  } finally {
    await Promise.all([qemu.end(), virtiofsd?.end()])
    await Promise.all([rm(initramfs, { force: true }), rm(rootSocket, { force: true })])
    rig.cancel.throwIfAborted()
  }
}

async function listen(qemu: Supervised, job: GuestJob): Promise<GuestRun> {
  const started = Date.now()
  const { bootLimit = usualBootLimit } = job
  const seconds = () => (Date.now() - started) / 1000
  const lines: { word: string; rest: string }[] = []
  const files = new Map<string, Tail>()
  let boot: number | undefined
  let given: string | undefined
  let garbled: string | undefined
  const giveUp = (why: string) => {
    given ??= why
    void qemu.end()
  }
  let limit = setTimeout(() => giveUp(`it did not boot within ${bootLimit} s`), bootLimit * 1000)
  const instead = (after: number, why: string) => {
    clearTimeout(limit)
    limit = setTimeout(() => giveUp(why), after * 1000)
  }

  const record = qemu.pipes[0] as Supervised['pipes'][number]
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
      // A disk that is thrown away needs no orderly end.
      if (event.word === 'done') job.disk?.throwAway ? void qemu.end() : instead(offLimit, '')
    }
    job.onEvent?.(event, (line) => record.write(`${line}\n`))
  }
  const reader = new RecordReader()
  record.on('data', (chunk: Buffer) => {
    try {
      reader.read(chunk).forEach(take)
    } catch (error) {
      garbled = error instanceof Error ? error.message : String(error)
      void qemu.end()
    }
  })
  const console = await keepConsole(qemu, job.console)
  const ended = await qemu.ended
  clearTimeout(limit)
  await console.kept
  return {
    lines,
    files: new Map([...files].map(([name, file]) => [name, file.bytes()])),
    broken: garbled ?? whatBroke(lines, given, ended, console.tail.text(), qemu.lastWords()),
    times: { boot, total: seconds() },
  }
}

/** Writes the guest's console to a file, up to a limit, and holds its end. */
async function keepConsole(qemu: Supervised, path: string) {
  const tail = new Tail()
  const file = createWriteStream(path)
  let written = 0
  qemu.output.on('data', (chunk: Buffer) => {
    tail.add(chunk)
    written += chunk.length
    if (written <= consoleLimit) file.write(chunk)
  })
  qemu.output.on('end', () => file.end())
  return { tail, kept: finished(file) }
}

/** The guest is whole if it said `done`; else the most telling of what is known. */
function whatBroke(
  lines: GuestRun['lines'],
  given: string | undefined,
  ended: Ended,
  console: string,
  qemuSaid: string,
): string | undefined {
  const lost = lines.find(({ word }) => word === 'lost')
  if (lost) return `its own set-up failed: ${lost.rest}`
  if (lines.some(({ word }) => word === 'done')) return undefined
  const panic = /Kernel panic[^\r\n]*/.exec(console)
  if (panic) return `its kernel panicked: ${panic[0]}`
  if (given) return given
  const said = lastLines(qemuSaid, 3).join(' | ')
  return `QEMU ${howItEnded(ended)} before the guest was done${said ? `, saying: ${said}` : ''}`
}

/** What the guest said after `word`, the first time. */
export function told(run: GuestRun, word: string): string | undefined {
  return run.lines.find((line) => line.word === word)?.rest
}
