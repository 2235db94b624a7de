import { relative } from 'node:path'
import { BadInput } from '../base/bad-input.js'
import { attempt, ExpectedFailure } from '../base/failure.js'
import { terminalLog } from '../base/log/terminal-log.js'
import { type Cancel, cancelOnSignals, leaveSignalsAlone } from '../base/process/cancel.js'
import { onCommand } from '../base/process/command-log.js'
import type { Surroundings } from '../base/run/run.js'
import { readVariables } from '../base/run/variables.js'
import { listNames } from '../base/text/list.js'
import { inert, oneLine } from '../base/text/text.js'
import { check } from '../commands/check.js'
import { cpusText } from '../commands/cpus/cpus.js'
import { demoPlan } from '../commands/demo.js'
import { exportKept } from '../commands/export-kept.js'
import { helpText } from '../commands/help.js'
import { keepCheckpoint } from '../commands/keep-checkpoint.js'
import { scanCommand } from '../commands/scan.js'
import { thisMachine } from '../machine/host/this-machine.js'
import { givenByFlags, givenForFloor, givenWithFolder, wantsDebug } from '../plan/from-flags.js'
import { makeCheckpointPlan, makeExportPlan, makePlan } from '../plan/make-plan.js'
import type { Plan } from '../plan/plan.js'
import { isHandedOver } from '../report/artifact.js'
import { renderTerminal } from '../report/renderers/terminal.js'
import { endingOf } from './ending.js'
import { exitStatuses, exitStatusOf } from './exit-status.js'
import { catchStrayErrors } from './stray-errors.js'

/** Runs one command. @returns the exit status */
type Command = (words: readonly string[], around: Surroundings) => Promise<number>

const here = () => process.cwd()
const print = (text: string) => process.stdout.write(text)

/** The report goes to standard output, everything else to standard error. */
const commands: Readonly<Record<string, Command>> = {
  check: (words, around) =>
    checkAndPrint(makePlan(givenByFlags(words, process.env, here())), around),
  demo: (words, around) => checkAndPrint(demoPlan(words), around),
  thaw: (words, around) =>
    checkAndPrint(makePlan(givenWithFolder('thaw', words, process.env, here())), around),
  floor: (words, around) =>
    checkAndPrint(makePlan(givenForFloor(words, process.env, here())), around),
  checkpoint: async (words, around) => {
    const plan = makeCheckpointPlan(givenByFlags(words, process.env, here(), 'checkpoint'))
    const kept = await attempt(() => keepCheckpoint(plan, around))
    if (kept instanceof ExpectedFailure) {
      const logs = `thawcheck checkpoint: the logs are in ${relativePath(plan.report.directory)}`
      throw new ExpectedFailure(`${kept.message}\n${logs}`)
    }
    print(`The checkpoint is in ${relativePath(plan.to)} (id ${kept.manifest.id})\n`)
    return exitStatuses.pass.status
  },
  export: async (words, around) => {
    const plan = makeExportPlan(givenWithFolder('export', words, process.env, here()))
    const { file, sha256, on } = await exportKept(plan, around)
    print(
      `The checkpoint is in ${relativePath(file)}, proven on ${oneLine(listNames(on, { last: 'and' }))}\nsha256 ${sha256}\n`,
    )
    return exitStatuses.pass.status
  },
  scan: async (words, { variables }) => {
    const { text, atRisk } = await scanCommand(words, here(), variables)
    print(text)
    return exitStatuses[atRisk ? 'fail' : 'pass'].status
  },
  cpus: async (words) => {
    print(cpusText(words, thisMachine()))
    return exitStatuses.pass.status
  },
}

/**
 * Commands that have nothing to clean up, so that signals may kill them. A handler would have to
 * wait: `scan` blocks the event loop for seconds.
 */
const endAtOnce: ReadonlySet<string | undefined> = new Set(['scan', 'cpus'])

/** The command `thawcheck`. @param words its arguments */
export async function runCommand(words: readonly string[]): Promise<void> {
  if (words.length === 0 || words.some((word) => word === '--help' || word === '-h')) {
    print(`${helpText(Object.values(exitStatuses))}\n`)
    process.exitCode = exitStatuses[words.length === 0 ? 'bad input' : 'pass'].status
    return
  }
  const cancel = endAtOnce.has(words[0]) ? leaveSignalsAlone() : cancelOnSignals()
  catchStrayErrors(cancel, (message) => process.stderr.write(`${inert(message)}\n`))
  try {
    const log = terminalLog({ debug: wantsDebug(words) })
    onCommand((commandLine) => log.debug(commandLine))
    const around = {
      log,
      cancel: cancel.signal,
      remember: () => {},
      variables: readVariables(process.env),
    }
    process.exitCode = await commandNamed(words[0] ?? '')(words.slice(1), around)
  } catch (error) {
    process.exitCode = reportEnding(error, cancel)
  }
}

function commandNamed(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command
  const known = Object.keys(commands).join(', ')
  throw new BadInput([`${JSON.stringify(name)} is not a command; expected one of ${known}`])
}

async function checkAndPrint(plan: Plan, around: Surroundings): Promise<number> {
  const { directory, strict } = plan.report
  const report = await check(plan, around)
  const folder = relativePath(directory)
  print(`${renderTerminal(report, folder)}The report is in ${folder}\n`)
  return exitStatusOf(report.verdict, strict, isHandedOver(report))
}

function reportEnding(error: unknown, cancel: Cancel): number {
  const { kind, status, messages } = endingOf(error, cancel)
  const text =
    kind === 'bad input'
      ? `thawcheck cannot start:\n${messages.map((one) => `  ${inert(oneLine(one))}\n`).join('')}thawcheck --help shows the flags.\n`
      : messages.map((one) => `${inert(one)}\n`).join('')
  process.stderr.write(text)
  return status
}

/** A path relative to the current folder. */
function relativePath(path: string): string {
  return relative(here(), path) || '.'
}
