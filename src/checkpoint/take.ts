import { join } from 'node:path'
import { echoOutput } from '../base/log/echo.js'
import type { Run } from '../base/run/run.js'
import type { Machine } from '../cpu/accel.js'
import { featuresFromLinuxFlags, inTableOrder } from '../cpu/features.js'
import { qemuCpu } from '../cpu/target.js'
import { type Bench, resourcesOf } from '../machine/bench.js'
import { copyFromDisk, makeDisk } from '../machine/guest/disk.js'
import { type CheckpointJob, checkpointJobFiles, checkpointLimit } from '../machine/guest/job.js'
import { keepFiles, keepFirstTry } from '../machine/guest/keep.js'
import type { GuestRun } from '../machine/guest/listen.js'
import { runGuest } from '../machine/guest/run.js'
import { runTwice } from '../machine/guest/run-twice.js'
import type { Caller } from '../machine/host/caller.js'
import { runOnHost } from '../machine/host/run.js'
import type { Taking } from '../plan/plan.js'
import type { Checkpoint } from './checkpoint.js'
import { digestOf } from './digest.js'
import { criu } from './engines/criu/engine.js'
import { listenToApp } from './listen-to-app.js'
import { idOf, type Manifest, manifestSchema, writeManifest } from './manifest.js'
import { type CheckpointRecord, readCheckpointRecord } from './record.js'
import { refusalOf } from './refusal.js'
import { hostRoot } from './roots/host.js'
import type { SourceMachine } from './source-machine.js'

/**
 * Starts the app on the source CPU, waits until it is ready, and freezes it. If a guest breaks, it is
 * tried again once.
 * @param machine bootable
 * @param evidence name of the folder for images, changed files, logs and manifest
 * @throws CheckpointFailure if the app or the engine is at fault, MachineryFailure if the machine is
 */
export async function takeCheckpoint(
  run: Run,
  bench: Bench,
  taking: Taking,
  user: Caller,
  machine: SourceMachine,
  evidence = 'checkpoint',
): Promise<Checkpoint> {
  const folder = join(run.report.path, run.report.evidence(evidence))
  const disk = join(run.temporary, `${evidence}.img`)
  const { result, attempts } = await runTwice(
    async () => {
      await makeDisk(bench.toolkit, disk, run.cancel)
      const guest = await runJob(run, bench, taking, user, machine, { folder, disk })
      keepFiles(guest.files, folder)
      const record = readCheckpointRecord(guest)
      return { guest, record, broken: record.kind === 'broken' ? record.why : undefined }
    },
    (why) => {
      keepFirstTry(folder)
      run.progress.enter('checkpoint', `trying once more, because ${why}`)
    },
    // A new guest may work; this machine itself will not change.
    machine.on === 'guest' ? 2 : 1,
  )
  const { guest, record } = result
  if (record.kind !== 'dumped') throw refusalOf(record, guest, taking.app, criu, machine.on)
  // The engine's images and the files that the app changed, as files of this user.
  await copyFromDisk(bench.toolkit, disk, ['/images', '/upper'], folder, run.cancel)
  run.progress.leave('checkpoint', `taken, after ${record.ready} s until the app was ready`)
  const manifest = await describe(bench, taking, user, machine, record, {
    folder,
    attempts,
    times: { boot: guest.times.boot ?? 0, ready: record.ready, total: guest.times.total },
  })
  writeManifest(folder, manifest)
  return { folder, manifest, disk: { path: disk, format: 'raw' }, root: hostRoot }
}

function runJob(
  run: Run,
  bench: Bench,
  { app, engine }: Taking,
  user: Caller,
  machine: SourceMachine,
  { folder, disk }: { readonly folder: string; readonly disk: string },
): Promise<GuestRun> {
  const { ready } = app
  const job: CheckpointJob = {
    app: { user, environment: app.environment, workingDirectory: app.workingDirectory },
    run: app.run,
    ready: 'command' in ready ? ready.command : undefined,
    readyLog: 'pattern' in ready,
    warmUp: ready.kind === 'warm-up' ? ready.seconds : 0,
    timeout: app.timeout,
    engine: { name: criu.name, options: criu.dumpWords(engine) },
  }
  const common = {
    name: 'checkpoint',
    files: checkpointJobFiles(job),
    limitSeconds: checkpointLimit(job),
    onEvent: listenToApp('pattern' in ready ? ready.pattern : undefined, {
      onPhase: (phase) => run.progress.enter('checkpoint', phase),
      onOutput: echoOutput(run.log),
    }),
  }
  if (machine.on === 'host') return runOnHost(bench, { ...common, disk }, run.cancel)
  const { accel } = bench.accelerator
  return runGuest(
    bench,
    {
      ...common,
      cpu: qemuCpu(machine.cpu, accel),
      accel,
      ...resourcesOf(bench, machine.cpu),
      root: (socket) => hostRoot.share(bench.toolkit, socket, run.cancel),
      disk: { path: disk, format: 'raw', throwAway: false },
      console: join(folder, 'console.log'),
    },
    run.cancel,
  )
}

async function describe(
  bench: Bench,
  { app, engine }: Taking,
  user: Caller,
  machine: SourceMachine,
  { pid, cpu, unlayered }: Extract<CheckpointRecord, { kind: 'dumped' }>,
  { folder, attempts, times }: Pick<Manifest, 'attempts' | 'times'> & { readonly folder: string },
): Promise<Manifest> {
  const { toolkit } = bench
  const { accel } = bench.accelerator
  const where: Machine =
    machine.on === 'guest'
      ? { on: 'guest', accel, cpu: qemuCpu(machine.cpu, accel) }
      : { on: 'host', cpu: cpu.model }
  const manifest: Omit<Manifest, 'id'> = {
    schema: manifestSchema,
    taken: new Date().toISOString(),
    attempts,
    times,
    app: {
      command: app.run,
      pid,
      user,
      workingDirectory: app.workingDirectory,
      environment: Object.keys(app.environment),
    },
    engine: {
      name: criu.name,
      version: toolkit.versions[criu.name] ?? 'unknown',
      ...(engine.cpuCap === undefined ? {} : { cpuCap: engine.cpuCap }),
      dumpOptions: [...engine.dumpOptions],
      restoreOptions: [...engine.restoreOptions],
    },
    source: {
      machine: where,
      model: cpu.model,
      flags: [...cpu.flags],
      features: [...inTableOrder(featuresFromLinuxFlags([...cpu.flags]))],
      probes: Object.fromEntries(cpu.probed),
      kernel: cpu.kernel,
      ...(machine.on === 'guest' ? { resources: resourcesOf(bench, machine.cpu) } : {}),
      unlayered: [...unlayered],
      ...(machine.on === 'guest' && machine.hostReason ? { hostReason: machine.hostReason } : {}),
    },
    toolkit: { ...toolkit.versions },
    contents: {
      images: await digestOf(join(folder, 'images')),
      upper: await digestOf(join(folder, 'upper')),
    },
  }
  return { ...manifest, id: idOf(manifest) }
}
