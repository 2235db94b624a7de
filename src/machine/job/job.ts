import type { Caller } from '../host/caller.js'
import type { Entry } from './cpio.js'
import { asUserProgram } from './programs/as-user.js'
import { shellWord, shellWords } from './shell.js'

/** The user, the environment and the folder that the app and its commands run with. */
export interface AppSurroundings {
  readonly user: Caller
  /** added to PATH and HOME */
  readonly environment: Readonly<Record<string, string>>
  /** absolute */
  readonly workingDirectory: string
}

/** How the app's engine is called. */
export interface EngineCall {
  /** its script is `engine-NAME.sh` */
  readonly name: string
  readonly options: readonly string[]
  /** for `sh -c`, of an engine that is one; undefined: there is none, or the engine makes its own */
  readonly command?: string | undefined
  /** whether the command is the app's image's own: it runs as the app's user, and its images lie in the root */
  readonly ofImage?: boolean
}

/** How the app is started, and when it is ready. */
export interface AppStart {
  readonly app: AppSurroundings
  /** for `sh -c` */
  readonly run: string
  /** for `sh -c`; undefined: there is none */
  readonly ready: string | undefined
  /** whether the host waits for a line of the app's output */
  readonly readyLog: boolean
  /** seconds */
  readonly warmUp: number
  /** seconds that the app may take to get ready */
  readonly timeout: number
}

export interface CheckpointJob extends AppStart {
  /** its options are those of the dump */
  readonly engine: EngineCall
}

export interface StartJob extends AppStart {
  /** what is done with the app once it is ready, as after a restore */
  readonly thaw: Pick<ThawJob, 'verify' | 'watch' | 'timeout'>
  /** the name of the engine's script, which is read and not used */
  readonly engine: string
}

export interface MeasureJob extends AppStart {
  /** for `sh -c`; its time limit is the app's */
  readonly benchmark: string
  /** the name of the engine's script, which is read and not used */
  readonly engine: string
}

export interface ThawJob {
  readonly app: AppSurroundings
  /** for `sh -c`; undefined: there is none */
  readonly verify: string | undefined
  /** seconds */
  readonly watch: number
  /** seconds for restore, watch and verify together */
  readonly timeout: number
  /** its options are those of the restore */
  readonly engine: EngineCall
  /** whether the root is of another system than the app was frozen on */
  readonly elsewhere: boolean
}

/**
 * Jobs without an app: only start, and say the time and a random number (`hello`), or prove which
 * instructions the CPU runs (`probe`).
 */
export function bareJobFiles(job: 'hello' | 'probe'): Entry[] {
  return [settings({ JOB: job })]
}

/** Job: show that the engine can freeze a process of this user on this machine. */
export function checkJobFiles(user: Caller, engine: string): Entry[] {
  return [asUser(user), settings({ JOB: 'check', ENGINE: engine })]
}

/** Job: start the app, wait until it is ready, freeze it. */
export function checkpointJobFiles(job: CheckpointJob): Entry[] {
  return [
    ...commandFiles({ run: job.run, ready: job.ready, checkpoint: job.engine.command }),
    ...wordFiles(job.app, job.engine),
    settings({
      JOB: 'checkpoint',
      ENGINE: job.engine.name,
      ...startSettings(job),
    }),
  ]
}

/** Job: start the app afresh, watch it once it is ready, run the verify command. */
export function startJobFiles(job: StartJob): Entry[] {
  return [
    ...commandFiles({ run: job.run, ready: job.ready, verify: job.thaw.verify }),
    ...wordFiles(job.app, { name: job.engine, options: [] }),
    settings({
      JOB: 'start',
      ENGINE: job.engine,
      ...startSettings(job),
      WATCH: watchSetting(job.thaw),
      WATCH_TIMEOUT: wholeSeconds(job.thaw.timeout),
    }),
  ]
}

/** Job: start the app afresh, run the benchmark beside it. */
export function measureJobFiles(job: MeasureJob): Entry[] {
  return [
    ...commandFiles({ run: job.run, ready: job.ready, benchmark: job.benchmark }),
    ...wordFiles(job.app, { name: job.engine, options: [] }),
    settings({ JOB: 'measure', ENGINE: job.engine, ...startSettings(job) }),
  ]
}

/** Job: restore the app, watch it, run the verify command. */
export function thawJobFiles(job: ThawJob): Entry[] {
  return [
    ...commandFiles({ verify: job.verify, restore: job.engine.command }),
    ...wordFiles(job.app, job.engine),
    settings({
      JOB: 'thaw',
      SYSTEM: job.elsewhere ? 'other' : 'same',
      ENGINE: job.engine.name,
      ...appSettings(job.app),
      ...(job.engine.ofImage ? { OF_IMAGE: 'yes' } : {}),
      TIMEOUT: wholeSeconds(job.timeout),
      WATCH: watchSetting(job),
    }),
  ]
}

const folder = 'thawcheck'

/** The PATH of the app and its commands where neither `env` nor the caller has one. */
const standardPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** The user's commands, each in a file of its own, so that they are never part of another command line. */
function commandFiles(commands: Readonly<Record<string, string | undefined>>): Entry[] {
  return [
    { path: `${folder}/commands`, kind: 'folder' },
    ...Object.entries(commands).flatMap(([name, content]): Entry[] =>
      content === undefined ? [] : [file(`commands/${name}`, content)],
    ),
  ]
}

function wordFiles(app: AppSurroundings, engine: EngineCall): Entry[] {
  const environment = { PATH: standardPath, HOME: app.user.home, ...app.environment }
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`)
  return [
    { path: `${folder}/words`, kind: 'folder' },
    file('words/environment', shellWords(variables)),
    file('words/engine-options', shellWords(engine.options)),
    asUser(app.user),
  ]
}

function asUser(user: Caller): Entry {
  return { path: `${folder}/as-user`, kind: 'file', content: asUserProgram(user), executable: true }
}

function appSettings({ user, workingDirectory }: AppSurroundings): Settings {
  return {
    HOST_NAME: user.host,
    DIRECTORY: workingDirectory,
  }
}

function startSettings(job: AppStart): Settings {
  return {
    ...appSettings(job.app),
    TIMEOUT: wholeSeconds(job.timeout),
    WARM_UP: Math.round(job.warmUp * 100),
    READY_LOG: job.readyLog ? 'yes' : 'no',
  }
}

/** Rounded up, because an app that was watched for less does not pass. */
function watchSetting({ watch }: Pick<ThawJob, 'watch'>): number {
  return Math.ceil(watch * 100)
}

/** Variables of the scripts, by name. Times are in centiseconds: the guest's shell has no fractions. */
type Settings = Readonly<Record<string, string | number>>

function settings(variables: Settings): Entry {
  const lines = Object.entries(variables).map(
    ([name, value]) => `${name}=${shellWord(String(value))}\n`,
  )
  return file('settings', lines.join(''))
}

function wholeSeconds(seconds: number): number {
  return Math.ceil(seconds)
}

function file(path: string, content: string): Entry {
  return { path: `${folder}/${path}`, kind: 'file', content }
}
