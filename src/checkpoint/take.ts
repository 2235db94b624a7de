import { join } from 'node:path'
import { echoOutput } from '../base/log/echo.js'
import type { Run } from '../base/run/run.js'
import { qemuCpu } from '../cpu/target.js'
import { type Bench, resourcesOf, storeMaker } from '../machine/bench.js'
import { runGuest } from '../machine/guest/run.js'
import { copyFromDisk, makeDisk } from '../machine/job/disk.js'
import { type CheckpointJob, checkpointJobFiles } from '../machine/job/job.js'
import { keepFiles, keepFirstTry } from '../machine/job/keep.js'
import { checkpointLimit, dumpLimit } from '../machine/job/limits.js'
import type { GuestRun } from '../machine/job/listen.js'
import { runOnHost } from '../machine/job/on-host.js'
import { runTwice } from '../machine/job/run-twice.js'
import { makeStore, type Store, storeFor, storeOf } from '../machine/job/store.js'
import { settleStore } from '../machine/job/store-place.js'
import { hostStoreSize, storeSize } from '../machine/job/store-size.js'
import { alreadyWhole, type Checkpoint, type Thawable } from './checkpoint.js'
import { describeCheckpoint, withContents } from './describe.js'
import { engineNamed } from './engines/engines.js'
import { appStart, readyPattern } from './launch.js'
import { isDumping, listenToApp } from './listen-to-app.js'
import { writeManifest } from './manifest.js'
import { readCheckpointRecord } from './record.js'
import { refusalOf } from './refusal.js'
import { guestRoot, imageOf } from './roots/root.js'
import type { TakeRequest } from './take-request.js'

/**
 * Starts the app on the source CPU, waits until it is ready, and freezes it. A guest that breaks is
 * tried once more.
 * @param name of a new folder of evidence, for the logs, and of another one for the checkpoint itself;
 *   no other checkpoint of the run has it
 * @param onStart called, each time, once what it is taken with is there and the app is about to be started
 * @returns it, before its images and the files that the app changed are copied into its folder
 * @throws CheckpointFailure when the app or the engine is at fault, MachineryFailure when the machine is
 */
export async function takeCheckpoint(
  run: Run,
  bench: Bench,
  request: TakeRequest,
  name: string,
  onStart?: () => void,
): Promise<Thawable> {
  const { taking, machine } = request
  const engine = engineNamed(taking.engine.name)
  const folder = join(run.report.path, name)
  const disk = join(run.temporary, `${name}.img`)
  const storePath = join(run.temporary, `${name}.store`)
  const maker = storeMaker(run, bench)
  const tell = (sentence: string) => run.log.info(`${name}: ${sentence}`)
  const { result, attempts } = await runTwice(
    async (attempt) => {
      await makeDisk(bench.toolkit, disk, run.cancel)
      const size = storeSizeOn(bench, machine)
      const store = await makeStore(maker, storePath, size)
      const guest = await runJob(run, bench, request, {
        name,
        folder,
        disk,
        store,
        tell,
        anew: attempt > 1,
        onStart,
      })
      keepFiles(guest.files, folder, tell)
      const record = readCheckpointRecord(guest)
      return { guest, record, store, broken: record.kind === 'broken' ? record.why : undefined }
    },
    (why) => {
      keepFirstTry(folder)
      run.progress.enter(name, `trying once more, since ${why}`)
    },
    // A new guest may work; this machine itself will not change.
    machine.on === 'guest' ? 2 : 1,
  )
  const { guest, record, store } = result
  if (record.kind !== 'dumped') {
    const { dumpOptions, checkpointCommand } = taking.engine
    const app = { ...taking.app, inImage: request.root.kind === 'image' }
    throw refusalOf(record, guest, app, engine, dumpOptions, machine.on, checkpointCommand)
  }
  settleStore(storePath)
  run.progress.leave(name, `taken, after ${record.ready} s until the app was ready`)
  const own = join(run.memory.path, run.memory.evidence(name))
  const manifest = describeCheckpoint(bench, request, record, {
    attempts,
    start: guest.start,
    times: { boot: guest.times.start ?? 0, ready: record.ready, total: guest.times.total },
  })
  const frozen = {
    manifest,
    disk: { path: disk, format: 'raw' },
    store,
    root: request.root,
    engine,
    isLocal: true,
    logs: name,
  } as const
  const complete = async (cancel: AbortSignal): Promise<Checkpoint> => {
    // The engine's images and the files that the app changed, as an ordinary user can have them.
    const copied = (from: string, folder: string) =>
      copyFromDisk({ disk: from, folders: [folder], to: own }, cancel)
    const [images = ''] = await copied(record.imagesIn === 'store' ? store.path : disk, 'images')
    const [upper = ''] = await copied(disk, 'upper')
    const described = withContents(manifest, { images, upper })
    writeManifest(own, described)
    return { ...frozen, manifest: described, folder: own }
  }
  // A guest cannot have the large one of this machine.
  if (machine.on === 'guest' && record.imagesIn === 'store') {
    return { ...frozen, folder: own, complete }
  }
  const whole = await complete(run.cancel)
  return alreadyWhole({ ...whole, store: await storeOf(maker, join(own, 'images'), storePath) })
}

/** MiB of the store that a checkpoint is taken with. */
export function storeSizeOn(bench: Bench, machine: TakeRequest['machine']): number {
  return machine.on === 'host' ? hostStoreSize : storeSize(resourcesOf(bench, machine.cpu).memory)
}

/** Where a checkpoint is taken. */
interface Place {
  readonly name: string
  /** of the evidence */
  readonly folder: string
  readonly disk: string
  /** whether a guest boots even where a saved state is at hand */
  readonly anew: boolean
  readonly store: Store
  /** Called with a sentence if evidence cannot be kept. */
  readonly tell: (sentence: string) => void
  readonly onStart: (() => void) | undefined
}

function runJob(
  run: Run,
  bench: Bench,
  { taking: { app, engine }, user, machine, root }: TakeRequest,
  { name, folder, disk, store, anew, tell, onStart }: Place,
): Promise<GuestRun> {
  const job: CheckpointJob = {
    ...appStart(app, user),
    engine: {
      name: engine.name,
      options: engineNamed(engine.name).dumpWords(engine),
      command: engine.checkpointCommand,
    },
  }
  const common = {
    name,
    files: checkpointJobFiles(job),
    limitSeconds: checkpointLimit(job),
    onEvent: listenToApp(readyPattern(app), {
      onPhase: (phase) => run.progress.enter(name, phase),
      onOutput: echoOutput(run.log),
    }),
  }
  if (machine.on === 'host') {
    onStart?.()
    return runOnHost(
      bench,
      { ...common, disk, store: store.path, image: imageOf(root) },
      run.cancel,
    )
  }
  const { accel } = bench.accelerator
  const resources = resourcesOf(bench, machine.cpu)
  return runGuest(
    bench,
    {
      ...common,
      cpu: qemuCpu(machine.cpu, accel),
      accel,
      anew,
      // The control has the same CPU.
      again: true,
      // Any other engine is a command, which has its own limit in the guest.
      ...(engine.name === 'criu' && {
        limitAfter: (event) => (isDumping(event) ? dumpLimit(resources.memory) : undefined),
      }),
      ...(onStart && { onStart }),
      ...resources,
      engine: engine.name,
      root: guestRoot(root, bench, run.cancel),
      disk: { path: disk, format: 'raw', throwAway: false },
      store: storeFor(store, resources.memory, true),
      console: join(folder, 'console.log'),
      tell,
    },
    run.cancel,
  )
}
