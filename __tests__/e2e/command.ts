import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { memoryFolderOf } from '../../src/base/run/report-folder.js'
import type { Outcome, Report } from '../../src/report/model.js'
import { scratch } from '../scratch.js'

export const project = resolve(import.meta.dirname, '../..')
export const apps = join(project, '__tests__/e2e/apps')

export interface Run {
  /** Exit status, or the name of the signal. */
  readonly status: number | string
  readonly stdout: string
  readonly stderr: string
  /** undefined: the run wrote no report */
  readonly report: Report | undefined
  readonly reportDir: string
}

export interface Running {
  readonly process: ChildProcess
  /** Resolves once standard error matches. */
  said(pattern: RegExp): Promise<void>
  readonly done: Promise<Run>
}

/**
 * Runs the built command. By default it uses TCG (KVM has tests of its own), and takes checkpoints in
 * a guest, whose CPU is the same everywhere. Where targets fail, nothing more is done about it.
 */
export function thawcheck(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return start(words, env).done
}

/** Less than a test may take: a run that hangs is ended, leaves nothing, and what it was doing is said. */
const limitMs = 8 * 60_000

/** The command that is run. */
const command = join(project, 'dist/cli.js')

/** @param user id of the user that runs the command; only root can choose one */
export function start(
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
  user?: number,
): Running {
  const before = ['--reuid', `${user}`, '--regid', `${user}`, '--clear-groups']
  return startIn(user === undefined ? [] : ['setpriv', ...before], words, env, user)
}

/**
 * @param before a command that runs the words that are appended to it
 * @param user id of the user that the command runs as, who must own the report folder
 * @param cli another build of the command
 */
export function startIn(
  before: readonly string[],
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
  user?: number,
  cli = command,
): Running {
  // The app's memory goes beside the report, so the user needs the folder around both.
  const around = scratch('report')
  if (user !== undefined) chownSync(around, user, user)
  const reportDir = join(around, 'report')
  const args = [
    ...[...before, process.execPath, cli, ...words],
    ...defaultFlags(words),
    ...reportFlags(words, reportDir),
  ]
  const child = spawn(args[0] as string, args.slice(1), {
    env: { ...process.env, ...env },
    cwd: apps,
  })
  let stdout = ''
  let stderr = ''
  const waiting: { pattern: RegExp; resolve: () => void }[] = []
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
    for (const one of waiting) if (one.pattern.test(stderr)) one.resolve()
  })
  let isLate = false
  const limit = setTimeout(() => {
    isLate = true
    child.kill()
  }, limitMs)
  const done = once(child, 'close').then(([code, signal]): Run => {
    clearTimeout(limit)
    if (isLate)
      throw new Error(
        `It did not end within 8 minutes: thawcheck ${words.join(' ')}\n${stderr}\n${consolesIn(reportDir)}`,
      )
    for (const one of waiting) one.resolve()
    const status = code ?? signal ?? 'unknown'
    return { status, stdout, stderr, reportDir, report: reportIn(reportDir) }
  })
  const said = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      if (pattern.test(stderr)) resolve()
      else waiting.push({ pattern, resolve })
    })
  return { process: child, said, done }
}

/** The last lines of the guests' consoles, and of what is known of those that hung. */
function consolesIn(folder: string): string {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const consoles = files.filter((path) => /^(console|hang)/.test(basename(path)))
  // Of a guest that hung, all is told.
  const last = (path: string) =>
    readFileSync(join(folder, path), 'utf8')
      .split('\n')
      .slice(basename(path).startsWith('hang') ? 0 : -20)
  return consoles.map((path) => [`== ${path}`, ...last(path)].join('\n')).join('\n')
}

/** Flags that make a run the same on every machine, unless the test is about them. */
function defaultFlags([command = '', ...flags]: readonly string[]): string[] {
  const takes = ['check', 'checkpoint', 'demo'].includes(command) && !flags.includes('--checkpoint')
  const judges = ['check', 'thaw', 'floor', 'demo'].includes(command)
  const boots = takes || judges
  return [
    ...(boots && !flags.includes('--accel') ? ['--accel', 'tcg'] : []),
    ...(takes && !flags.includes('--checkpoint-on') ? ['--checkpoint-on', 'guest'] : []),
    ...(judges && !flags.includes('--remedy') ? ['--remedy', 'off'] : []),
  ]
}

function reportFlags([command = '']: readonly string[], reportDir: string): string[] {
  return ['scan', 'cpus', 'export'].includes(command) ? [] : ['--report-dir', reportDir]
}

const schema = JSON.parse(readFileSync(join(project, 'report.schema.json'), 'utf8'))
const validate = new Ajv({ allErrors: true }).compile<Report>(schema)

/** The report of a run, which always fits its schema. */
export function reportIn(folder: string): Report | undefined {
  const path = join(folder, 'report.json')
  if (!existsSync(path)) return undefined
  const report: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!validate(report)) throw new Error(`report.json: ${JSON.stringify(validate.errors)}`)
  return report
}

/** The folder of the checkpoint that a run took. */
export function checkpointOf({ reportDir }: Pick<Run, 'reportDir'>): string {
  return join(memoryFolderOf(reportDir), 'checkpoint')
}

/** The outcome of one target. */
export function outcome(
  { report, stderr, stdout }: Pick<Run, 'report' | 'stderr' | 'stdout'>,
  name: string,
): Outcome {
  const found = report?.targets.find((target) => target.name === name)
  if (found === undefined)
    throw new Error(`no outcome of ${name}; the run said:\n${stderr}\n${stdout}`)
  return found
}
