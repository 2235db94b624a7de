import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { MachineryFailure } from '../../base/process/failure.js'
import { type Supervised, supervise } from '../../base/process/supervise.js'
import { openMemoryFile } from '../host/memory-file.js'
import type { Equipment } from '../job/equipment.js'
import { type GuestRun, listen, neverStarted } from '../job/listen.js'
import type { SavedState } from '../states/state.js'
import { toolCommand } from '../toolkit/toolkit.js'
import { keepConsole } from './console.js'
import { examineGuest } from './examine.js'
import type { GuestJob, JoblessGuest } from './guest-job.js'
import { copyState, loadGuest } from './load-state.js'
import { machineFor } from './machine-for.js'
import { type Monitor, openMonitor } from './monitor.js'
import { qemuArguments } from './qemu.js'
import { sendJob } from './send-job.js'
import type { StateSlot } from './slot.js'

/** Under TCG a boot takes 2 s on an idle machine and 10 s on a busy one. */
const usualBootLimitSeconds = 120
/** It takes a fifth of that. */
const loadLimitSeconds = 30

/**
 * Loads a state once it has been copied. QEMU starts meanwhile: it looks at the memory only when it loads.
 * @throws Error if the state cannot be used
 */
async function load(monitor: Monitor, copying: ReturnType<typeof copyState>, devices: string) {
  const damage = await copying
  if (damage !== undefined) throw new MachineryFailure(damage)
  await loadGuest(monitor, devices)
}

/**
 * Starts one QEMU, which boots or loads a state, and ends it when the job is done.
 * @param slot for the state of a guest that boots; undefined: none is kept
 * @throws MachineryFailure if it cannot be started; the reason of `cancel` once that is aborted
 */
export async function startGuest(
  equipment: Equipment,
  job: GuestJob | JoblessGuest,
  cancel: AbortSignal,
  slot: StateSlot | undefined,
  state?: SavedState,
): Promise<GuestRun> {
  const { toolkit, directory } = equipment
  const since = Date.now()
  const rootSocket = join(directory, `${job.name}.sock`)
  const devices = join(directory, `${job.name}.devices`)
  const memory = slot && openMemoryFile(job.memory)
  if (memory === undefined && (state !== undefined || job.files === undefined))
    return neverStarted('/dev/shm is full', since)
  job.onStart?.()
  let root: Supervised | undefined
  let qemu: Supervised | undefined
  let saving: Promise<unknown> | undefined
  const startLimitSeconds = state
    ? loadLimitSeconds
    : (job.bootLimitSeconds ?? usualBootLimitSeconds)
  const copying = state && memory && copyState(state, memory.descriptor, devices)
  try {
    root = await (job.root && 'share' in job.root ? job.root.share(rootSocket) : undefined)
    const machine = machineFor(equipment, job, { rootSocket, memory, load: state !== undefined })
    const process = supervise(toolCommand(toolkit.directory, 'qemu', qemuArguments(machine)), {
      pipes: memory ? 2 : 1,
      files: memory ? [memory.descriptor] : [],
      env: { TMPDIR: directory },
      cancel,
    })
    qemu = process
    const [channel, control] = process.pipes as [Duplex, Duplex?]
    const monitor = control && openMonitor(control)
    const send = () =>
      job.files === undefined
        ? void process.end()
        : sendJob(channel, job.files, state !== undefined)
    const saveAndSend = async () => {
      const saved = memory && monitor && (await slot?.save(monitor, memory.descriptor, cancel))
      send()
      await saved?.rest
    }
    if (monitor && copying) void load(monitor, copying, devices).then(send, () => process.end())
    const run = await listen(
      {
        ...{ name: 'QEMU', process, record: channel, reply: channel },
        console: keepConsole(process.output, job.console, job.tell ?? (() => {})),
        server: root && { name: 'virtiofsd', process: root },
      },
      {
        since,
        startLimitSeconds,
        // Mounting takes a fraction of a boot; a device that a guest waits for in vain would take all its time.
        setUpLimitSeconds: startLimitSeconds,
        limitSeconds: job.limitSeconds,
        limitAfter: job.limitAfter,
        examine: monitor && (() => examineGuest(monitor)),
        // A disk that is thrown away need not be unmounted.
        endWhenDone: job.disk?.throwAway ?? false,
        onEvent: (event, reply) => {
          // Once: what comes later is not the guest's own word, but that of an app that has its rights.
          if (!state && event.kind === 'line' && event.word === 'waiting') saving ??= saveAndSend()
          job.onEvent?.(event, reply)
        },
      },
    )
    return { ...run, broken: (await copying) ?? run.broken }
  } finally {
    await Promise.all([qemu?.end(), root?.end()])
    // Both use the descriptor of the memory, whose number somebody else gets next.
    await Promise.all([copying, saving])
    memory?.closeSoon()
    for (const path of [rootSocket, devices]) await rm(path, { force: true })
    cancel.throwIfAborted()
  }
}
