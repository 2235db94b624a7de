import { createInterface } from 'node:readline'
import type { Duplex } from 'node:stream'
import { MachineryFailure } from '../../base/process/failure.js'

export interface QmpCommand {
  readonly execute: string
  readonly arguments?: object
}

/** An event of QEMU, such as MIGRATION. */
export interface QmpEvent {
  readonly event: string
  readonly data?: Readonly<Record<string, unknown>>
}

/** A conversation with QEMU. Source: QEMU's docs/interop/qmp-spec.rst. */
export interface Monitor {
  readonly greeting: Promise<unknown>
  /** @throws MachineryFailure if QEMU refuses the command, QemuEnded if it ends before it answers */
  execute(command: QmpCommand): Promise<unknown>
  /**
   * The next event that `is` is true of.
   * @throws QemuEnded if QEMU ends before it
   */
  next(is: (event: QmpEvent) => boolean): Promise<QmpEvent>
}

/** The conversation is over. How the process ended says why. */
export class QemuEnded extends MachineryFailure {
  constructor() {
    super('QEMU ended')
  }
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** @param socket connected to a chardev of QEMU in mode `control` */
export function openMonitor(socket: Duplex): Monitor {
  const answers: Waiting[] = []
  const listeners = new Set<Waiting & { is(event: QmpEvent): boolean }>()
  let closed = false
  const greeting = new Promise((resolve, reject) => answers.push({ resolve, reject }))
  const hear = (event: QmpEvent) => {
    for (const one of listeners) {
      if (!one.is(event)) continue
      listeners.delete(one)
      one.resolve(event)
    }
  }
  const lines = createInterface({ input: socket })
  lines.on('error', () => {})
  lines.on('line', (line) => {
    const message = parse(line)
    if ('event' in message) hear(message as unknown as QmpEvent)
    else if ('error' in message) {
      answers.shift()?.reject(new MachineryFailure(`QEMU refused: ${line}`))
    } else if ('QMP' in message || 'return' in message) {
      answers.shift()?.resolve(message.QMP ?? message.return)
    }
  })
  const end = () => {
    closed = true
    for (const one of [...answers, ...listeners]) one.reject(new QemuEnded())
  }
  // A socket that is reset has no end.
  lines.on('close', end)
  socket.on('close', end)
  const execute = (command: QmpCommand) =>
    new Promise<unknown>((resolve, reject) => {
      if (closed) return reject(new QemuEnded())
      answers.push({ resolve, reject })
      socket.write(`${JSON.stringify(command)}\n`)
    })
  // QEMU takes no other command before this one.
  for (const first of [greeting, execute({ execute: 'qmp_capabilities' })]) first.catch(() => {})
  return {
    greeting,
    execute,
    next: (is) =>
      new Promise<QmpEvent>((resolve, reject) => {
        if (closed) reject(new QemuEnded())
        else listeners.add({ is, resolve: resolve as Waiting['resolve'], reject })
      }),
  }
}

/** The last line of a QEMU that is ended may be cut short. */
function parse(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line)
  } catch {
    return {}
  }
}
