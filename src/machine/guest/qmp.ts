import { setTimeout as sleep } from 'node:timers/promises'
import { MachineryFailure, toolFailure } from '../../base/process/failure.js'
import { type Supervised, supervise } from '../../base/process/supervise.js'
import type { Accel } from '../../cpu/accel.js'
import { slownessHere } from '../host/slowness.js'
import { type Toolkit, toolCommand } from '../toolkit/toolkit.js'
import { openMonitor, QemuEnded, type QmpCommand } from './monitor.js'

/** QEMU usually answers in less than a second. */
const answerLimitSeconds = 30

/** Arguments for a QEMU that creates a CPU, never starts it, and answers questions about it. */
export function askingArguments(accel: Accel, firmware: string): string[] {
  return [
    ...['-nodefaults', '-no-user-config', '-display', 'none', '-S', '-L', firmware],
    ...['-machine', 'q35', '-accel', accel],
    ...['-chardev', 'socket,id=qmp,fd=3', '-mon', 'chardev=qmp,mode=control'],
  ]
}

/**
 * Asks QEMU by QMP, without booting a guest.
 * @returns QEMU's greeting, then its answers to the commands, in order
 * @throws MachineryFailure when QEMU refuses a command, ends early or does not answer in time
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
      sleep(answerLimitSeconds * slownessHere() * 1000, undefined, { signal: late.signal }).then(
        () => {
          throw new MachineryFailure(`QEMU under ${accel.toUpperCase()} did not answer in time`)
        },
      ),
    ])
  } finally {
    late.abort()
    await qemu.end()
    cancel.throwIfAborted()
  }
}

async function converse(qemu: Supervised, commands: readonly QmpCommand[]): Promise<unknown[]> {
  const monitor = openMonitor(qemu.pipes[0] as Supervised['pipes'][number])
  try {
    return await Promise.all([
      monitor.greeting,
      ...commands.map((command) => monitor.execute(command)),
    ])
  } catch (error) {
    // The caller waits for QEMU's end, too, and reports it.
    if (error instanceof QemuEnded) return new Promise(() => {})
    throw error
  }
}
