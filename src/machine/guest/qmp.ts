import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { MachineryFailure, toolFailure } from '../../base/process/failure.js'
import { type Supervised, supervise } from '../../base/process/supervise.js'
import type { Accel } from '../../cpu/accel.js'
import { slownessHere } from '../host/slowness.js'
import { type Toolkit, toolCommand } from '../toolkit/toolkit.js'

export interface QmpCommand {
  readonly execute: string
  readonly arguments?: object
}

/** Seconds. QEMU answers in less than one. */
const patience = 30

/** A machine that is never started: QEMU makes its CPU, and tells what it is asked. */
export function askingArguments(accel: Accel, firmware: string): string[] {
  return [
    ...['-nodefaults', '-no-user-config', '-display', 'none', '-S', '-L', firmware],
    ...['-machine', 'q35', '-accel', accel],
    ...['-chardev', 'socket,id=qmp,fd=3', '-mon', 'chardev=qmp,mode=control'],
  ]
}

/**
 * Asks QEMU, without booting anything.
 * @returns its greeting, then the answer to each command in order, as it gave them
 * @throws MachineryFailure when it refuses, ends early or has no answer in time
 */
export async function askQemu(
  { directory }: Toolkit,
  accel: Accel,
  commands: readonly QmpCommand[],
  cancel: AbortSignal,
): Promise<unknown[]> {
  const argv = toolCommand(directory, 'qemu', askingArguments(accel, `${directory}/firmware`))
  const qemu = supervise(argv, { pipes: 1, cancel })
  const late = new AbortController()
  try {
    return await Promise.race([
      converse(qemu, commands),
      qemu.ended.then((ended) => {
        throw toolFailure(qemu.command, ended, qemu.lastWords(), 'remove the toolkit')
      }),
      sleep(patience * slownessHere() * 1000, undefined, { signal: late.signal }).then(() => {
        throw new MachineryFailure(`QEMU under ${accel.toUpperCase()} did not answer in time`)
      }),
    ])
  } finally {
    late.abort()
    await qemu.end()
    cancel.throwIfAborted()
  }
}

async function converse(qemu: Supervised, commands: readonly QmpCommand[]): Promise<unknown[]> {
  const socket = qemu.pipes[0] as Supervised['pipes'][number]
  const answers: unknown[] = []
  for (const command of [{ execute: 'qmp_capabilities' }, ...commands]) {
    socket.write(`${JSON.stringify(command)}\n`)
  }
  const lines = createInterface({ input: socket })
  // As with the socket itself: it is QEMU going away.
  lines.on('error', () => {})
  for await (const line of lines) {
    const message = JSON.parse(line) as Record<string, unknown>
    if ('error' in message) throw new MachineryFailure(`QEMU refused: ${line}`)
    if ('QMP' in message) answers.push(message.QMP)
    else if ('return' in message) answers.push(message.return)
    // The greeting, and an empty answer to `qmp_capabilities`.
    if (answers.length === commands.length + 2) return [answers[0], ...answers.slice(2)]
  }
  // It is gone; how it ended is told elsewhere.
  return new Promise(() => {})
}
