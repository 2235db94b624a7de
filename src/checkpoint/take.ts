import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { qemuCpu } from '../cpu/target.js'
import { copyFromDisk, makeDisk } from '../machine/guest/disk.js'
import { type Caller, jobFiles } from '../machine/guest/job.js'
import { keepFiles, keepFirstTry } from '../machine/guest/keep.js'
import { type GuestRun, told } from '../machine/guest/listen.js'
import type { GuestEvent } from '../machine/guest/record.js'
import type { Rig } from '../machine/guest/rig.js'
import { runGuest } from '../machine/guest/run.js'
import { runOnRunner } from '../machine/host/run.js'
import type { Plan } from '../plan/plan.js'
import { LineSearch } from './line-search.js'
import type { Place } from './origin.js'
import { whyNotTaken } from './refusal.js'

/** A frozen app, on a disk that every thaw gets its own copy of. */
export interface Checkpoint {
  readonly disk: string
  /** Process id of the app's first process; it has it again when thawed. */
  readonly root: number
  /** Flags of the source CPU, from /proc/cpuinfo; its model name as it names itself. */
  readonly flags: readonly string[]
  readonly model: string
  readonly kernel: string
  /** mount points of this machine that the app saw read-only, since they could not be layered */
  readonly unlayered: readonly string[]
  readonly attempts: number
  /** seconds */
  readonly times: { readonly boot: number; readonly ready: number; readonly total: number }
}

export interface CheckpointRequest {
  readonly place: Place
  /** Images, changed files, logs and manifest are kept here. Exists. */
  readonly folder: string
  readonly onPhase: (phase: string) => void
  /** What the app printed, as it comes; not trusted. */
  readonly onOutput: (output: string) => void
}

/**
 * Starts the app on the source CPU, waits until it is ready, and freezes it. A guest that breaks is
 * tried once more.
 * @throws CheckpointFailure when the app or CRIU is at fault, MachineryFailure when the place is
 */
export async function takeCheckpoint(
  rig: Rig,
  plan: Plan,
  caller: Caller,
  request: CheckpointRequest,
): Promise<Checkpoint> {
  const disk = join(rig.directory, 'disk.img')
  for (let attempt = 1; ; attempt++) {
    await makeDisk(rig.toolkit, disk, rig.cancel)
    const run = await runJob(rig, plan, caller, request, disk)
    keepFiles(run.files, request.folder)
    if (run.broken !== undefined && attempt === 1 && request.place.where === 'guest') {
      keepFirstTry(request.folder)
      request.onPhase(`trying once more, since ${run.broken}`)
      continue
    }
    const refusal = whyNotTaken(run, plan, request.place.where)
    if (refusal) throw refusal
    // CRIU's images, and the files that the app changed, as an ordinary user can have them.
    await copyFromDisk(rig.toolkit, disk, ['/images', '/upper'], request.folder, rig.cancel)
    return { ...describe(run), disk, attempts: attempt }
  }
}

function runJob(
  rig: Rig,
  plan: Plan,
  caller: Caller,
  { place, folder, ...request }: CheckpointRequest,
  disk: string,
): Promise<GuestRun> {
  const job = {
    name: 'checkpoint',
    files: jobFiles('checkpoint', plan, caller, 'thawcheck'),
    // Getting ready and dumping; the job ends the first by itself.
    limit: 2 * plan.timeout + 120,
    onEvent: listener(plan, request),
  }
  if (place.where === 'runner') return runOnRunner(rig, { ...job, disk })
  const console = join(folder, 'console.log')
  const { cores = rig.cores, memory = rig.memory } = place.cpu
  const cpu = qemuCpu(place.cpu, rig.accel)
  return runGuest(
    { ...rig, cores, memory },
    { ...job, cpu, console, disk: { path: disk, throwAway: false } },
  )
}

function listener(plan: Plan, request: Omit<CheckpointRequest, 'place' | 'folder'>) {
  const search = 'pattern' in plan.ready ? new LineSearch(plan.ready.pattern) : undefined
  // A piece may end in the middle of a character.
  const decoder = new StringDecoder('utf8')
  return (event: GuestEvent, reply: (line: string) => void) => {
    if (event.kind === 'line' && event.word === 'phase') request.onPhase(event.rest)
    if (event.kind === 'line' && event.word === 'unlayered') {
      request.onPhase(`${event.rest} is read-only for the app: no layer can be laid over it`)
    }
    if (event.kind !== 'file' || event.name !== 'output') return
    const output = decoder.write(event.content)
    request.onOutput(output)
    if (search?.found(output)) reply('log-matched')
  }
}

function describe(run: GuestRun): Omit<Checkpoint, 'disk' | 'attempts'> {
  return {
    root: Number(told(run, 'dumped')?.split(' ')[1]),
    flags: told(run, 'flags')?.split(' ') ?? [],
    model: told(run, 'model') ?? 'unknown',
    kernel: told(run, 'kernel') ?? 'unknown',
    unlayered: run.lines.filter(({ word }) => word === 'unlayered').map(({ rest }) => rest),
    times: {
      boot: run.times.boot ?? 0,
      ready: Number(told(run, 'ready') ?? 0) / 100,
      total: run.times.total,
    },
  }
}

/** Writes down what the checkpoint is, beside its images. */
export function writeManifest(folder: string, manifest: object): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}
