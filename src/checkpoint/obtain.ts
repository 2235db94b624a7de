import { join } from 'node:path'
import type { Run, Surroundings } from '../base/run/run.js'
import { listNames } from '../base/text/list.js'
import { type Bench, storeMaker } from '../machine/bench.js'
import { callerHere } from '../machine/host/caller.js'
import { storeOf } from '../machine/job/store.js'
import {
  defaultCores,
  type MachinePlan,
  type Origin,
  type Taking,
  type ThawPlan,
} from '../plan/plan.js'
import { alreadyWhole, imagesOf, type KeptCheckpoint, type Thawable } from './checkpoint.js'
import { type Foreign, openForeign } from './foreign/look.js'
import { commandOfForeign } from './foreign/manifest-of.js'
import { prepareForeign } from './foreign/prepare.js'
import { freezesItself, keptLaunch, type Launch, type NoLaunch } from './launch.js'
import { openCheckpoint } from './open.js'
import { environmentIn, type OpenTaking, openTaking } from './open-taking.js'
import { CheckpointFailure, DumpFailure } from './refusal.js'
import { hasFolder } from './roots/find-file.js'
import { openRoot } from './roots/open-root.js'
import { type ImageRoot, imageOf, type Root } from './roots/root.js'
import type { OpenRootPlan } from './roots/root-source.js'
import { userIn } from './roots/user.js'
import { type OpenSelfRestoring, openSelfRestoring } from './self-restoring/open.js'
import { prepareSelfRestoring } from './self-restoring/prepare.js'
import {
  bootable,
  chooseSourceMachine,
  fullestCpu,
  lowestMachine,
  machineName,
  type SourceMachine,
} from './source-machine.js'
import { takeCheckpoint } from './take.js'
import type { TakingPlace } from './take-request.js'

/** Where the checkpoint comes from, once one that was given is opened. */
export type OpenOrigin =
  | OpenTaking
  | OpenSelfRestoring
  | { readonly kind: 'given'; readonly checkpoint: KeptCheckpoint }
  | { readonly kind: 'foreign'; readonly foreign: Foreign }

/**
 * Opens a checkpoint that was given, before anything is started.
 * @throws BadInput if it cannot be used
 */
export async function openOrigin(origin: Origin, around: Surroundings): Promise<OpenOrigin> {
  if (origin.kind === 'take') return openTaking(origin, around)
  if (origin.kind === 'self-restoring') return openSelfRestoring(origin, around)
  const foreign = await openForeign(origin, around)
  if (foreign) return { kind: 'foreign', foreign }
  const checkpoint = await openCheckpoint(origin.folder, around, origin.root)
  return { kind: 'given', checkpoint }
}

/** The command that the app was or will be started with. */
export function commandOf(origin: OpenOrigin): string {
  if (origin.kind === 'foreign') return commandOfForeign(origin.foreign)
  if (origin.kind === 'self-restoring') return origin.restoreCommand
  return origin.kind === 'take' ? origin.app.run : origin.checkpoint.manifest.app.command
}

/** How the app is started: of a checkpoint that was kept, with the values of `env`. */
export function launchOf(
  origin: OpenOrigin,
  { environment }: Pick<ThawPlan, 'environment'>,
): Launch | NoLaunch {
  if (origin.kind === 'take' && freezesItself(origin.engine)) return { kind: 'freezes-itself' }
  if (origin.kind === 'foreign' || origin.kind === 'self-restoring') return { kind: 'not-ours' }
  return origin.kind === 'take' ? origin.app : keptLaunch(origin.checkpoint, environment)
}

/** A plan with the environment that a verify command has in the root of its app. */
export function thawPlanFor(origin: OpenOrigin, plan: ThawPlan): ThawPlan {
  return { ...plan, environment: environmentIn(rootOf(origin), plan) }
}

/** What the app of an origin sees as `/`. */
export function rootOf(origin: OpenOrigin): OpenRootPlan {
  if (origin.kind === 'foreign') return origin.foreign.root
  return origin.kind === 'given' ? origin.checkpoint.root : origin.root
}

/** The name of the engine that took or will take the checkpoint. */
export function engineOf(origin: OpenOrigin): Taking['engine']['name'] {
  if (origin.kind === 'foreign') return 'criu'
  if (origin.kind === 'self-restoring') return 'custom'
  return origin.kind === 'take' ? origin.engine.name : origin.checkpoint.engine.name
}

/**
 * The guests that a checkpoint is thawed in have what the guest had that it was taken in, where the
 * user does not say otherwise: an app freezes how much it found.
 */
export function machinePlanFor(origin: OpenOrigin, plan: MachinePlan): MachinePlan {
  const taken = origin.kind === 'given' ? origin.checkpoint.manifest.source.resources : undefined
  if (taken === undefined) return plan
  return {
    ...plan,
    cores: plan.cores === defaultCores ? taken.cores : plan.cores,
    memory: plan.memory ?? taken.memory,
  }
}

type OnTaking = (place: TakingPlace) => void

/**
 * The checkpoint of an origin: the one that was given, or a fresh one.
 * @param onStart called each time that a fresh one is about to be taken
 * @throws CheckpointFailure of a fresh one; MachineryFailure
 */
export async function obtainCheckpoint(
  run: Run,
  bench: Bench,
  origin: OpenOrigin,
  onStart?: OnTaking,
): Promise<Thawable> {
  if (origin.kind === 'take') return takeFreshCheckpoint(run, bench, origin, undefined, onStart)
  if (origin.kind === 'foreign')
    return alreadyWhole(await prepareForeign(run, bench, origin.foreign))
  if (origin.kind === 'self-restoring')
    return alreadyWhole(await prepareSelfRestoring(run, bench, origin))
  const { checkpoint } = origin
  const path = join(run.temporary, 'images.store')
  const store = await storeOf(storeMaker(run, bench), imagesOf(checkpoint), path)
  const root = await openRoot(run, bench, checkpoint.root)
  return alreadyWhole({ ...checkpoint, root, store })
}

/**
 * Takes a checkpoint where it is best taken. Where that was this machine by itself, and the engine
 * cannot freeze the app there (a new kernel answers otherwise than CRIU knows), in a guest.
 * @param folder a new one for the logs, made by `run.report`, of a checkpoint that does not stay;
 *   undefined: one is made
 * @param onStart called each time that it is about to be taken
 */
export async function takeFreshCheckpoint(
  run: Run,
  bench: Bench,
  taking: OpenTaking,
  folder?: string,
  onStart?: OnTaking,
): Promise<Thawable> {
  const root = await openRoot(run, bench, taking.root)
  const user = root.kind === 'host' ? callerHere() : userIn(root)
  if (root.kind === 'image') refuseMissingFolder(root, taking.app)
  const take = (wanted: SourceMachine, name: string) => {
    const machine = bootable(wanted, bench.offers[0])
    return run.log.phase(`Checkpoint ${machineName(wanted)}`, async () => {
      run.log.info(environmentSentence(taking))
      const request = { taking, root, user, machine }
      const taken = await takeCheckpoint(run, bench, request, name, () => onStart?.(request))
      if (folder === undefined) run.log.info(memorySentence(taken))
      return taken
    })
  }
  const chosen = await sourceMachine(taking, root, bench)
  const name = folder ?? run.report.evidence('checkpoint')
  try {
    return await take(chosen, name)
  } catch (error) {
    if (chosen.on === 'guest' || taking.on !== 'auto' || !(error instanceof DumpFailure))
      throw error
    run.log.info(error.message)
    run.report.setAside(name, `${name}-on-host`)
    const hostReason = `CRIU could not dump the app there: ${error.error}`
    const guest = { on: 'guest', cpu: fullestCpu('tcg'), hostReason } as const
    return take(guest, run.report.evidence(name))
  }
}

/** A folder of this machine is looked at when the inputs are read. */
function refuseMissingFolder(
  { folders, title }: ImageRoot,
  { workingDirectory }: OpenTaking['app'],
): void {
  if (hasFolder(workingDirectory, folders)) return
  throw new CheckpointFailure(
    `The app cannot start in ${JSON.stringify(workingDirectory)}: ${title} has no such folder.\n` +
      '  try: `working-directory` with a folder that is in it',
  )
}

function sourceMachine(
  { on: wanted, cpu, engine }: OpenTaking,
  root: Root,
  bench: Bench,
): Promise<SourceMachine> {
  // Other engines are commands that run as root, and may do anything to the machine that they run on.
  const on = engine.name === 'criu' ? wanted : 'guest'
  const { offers, accelerator } = bench
  const whyNotOnHost = () => bench.whyNotOnHost(imageOf(root))
  if (cpu !== undefined && 'lowestOf' in cpu) return Promise.resolve(lowestMachine(cpu, offers[0]))
  return chooseSourceMachine({ on, cpu }, accelerator.accel, whyNotOnHost)
}

function memorySentence({ folder }: Thawable): string {
  return `what was in the app's memory, secrets too, and the files that it changed are in ${folder}, apart from the report: upload nothing of that`
}

/** Names only, because values may be secrets. */
function environmentSentence({ app: { environment, passedOn }, root }: OpenTaking): string {
  const config = root.kind === 'host' ? {} : root.config.environment
  const isOfImage = (name: string) => environment[name] === config[name]
  const named = Object.keys(environment).filter((name) => !passedOn.includes(name))
  const sources = [
    [passedOn, 'as they are here'],
    [named.filter(isOfImage), 'from the image'],
    [named.filter((name) => !isOfImage(name)), 'from `env`'],
  ] as const
  const parts = sources
    .filter(([names]) => names.length > 0)
    .map(([names, where]) => `${listNames(names, { last: 'and' })} ${where}`)
  return `the app's environment: ${['HOME', ...parts].join('; ')}; nothing else`
}
