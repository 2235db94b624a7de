import { relative } from 'node:path'
import { BadInput } from '../base/bad-input.js'
import { terminalLog } from '../base/log/terminal-log.js'
import { cancelOnSignals } from '../base/process/cancel.js'
import { onCommand } from '../base/process/command-log.js'
import { readVariables } from '../base/run/variables.js'
import { inert, plain } from '../base/text/text.js'
import { check } from '../commands/check.js'
import { cpusText } from '../commands/cpus/cpus.js'
import { demoPlan } from '../commands/demo.js'
import { helpText } from '../commands/help.js'
import { scanCommand } from '../commands/scan.js'
import { ImageDamaged } from '../formats/images/damaged.js'
import { thisMachine } from '../machine/host/this-machine.js'
import { givenByFlags, wantsDebug } from '../plan/from-flags.js'
import { makePlan, type Plan } from '../plan/plan.js'
import { exitStatus } from '../report/overall.js'
import { terminalReport } from '../report/renderers/terminal.js'

/** The command. The report goes to standard output, everything else to standard error. */
export async function runCommand(words: readonly string[]): Promise<void> {
  if (words.length === 0 || words.some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(`${helpText()}\n`)
    process.exitCode = words.length === 0 ? 2 : 0
    return
  }
  const cancel = cancelOnSignals()
  const variables = readVariables(process.env)
  try {
    if (words[0] === 'cpus') {
      process.stdout.write(cpusText(words.slice(1), thisMachine()))
      return
    }
    if (words[0] === 'scan') {
      const { text, status } = await scanCommand(words.slice(1), process.cwd(), variables)
      process.stdout.write(text)
      process.exitCode = status
      return
    }
    const plan = planOf(words)
    const log = terminalLog({ debug: wantsDebug(words) })
    onCommand((commandLine) => log.debug(commandLine))
    const report = await check(plan, {
      log,
      variables,
      cancel: cancel.signal,
      remember: () => {},
    })
    const folder = relative(process.cwd(), plan.reportDir) || '.'
    process.stdout.write(`${terminalReport(report, folder)}The report is in ${folder}\n`)
    process.exitCode = exitStatus(report.verdict, plan.strict)
  } catch (error) {
    if (cancel.signal.aborted) {
      process.stderr.write('Cancelled: every guest has been ended.\n')
      process.exitCode = cancel.exitStatus()
    } else if (error instanceof BadInput) {
      const lines = error.problems.map((problem) => `  ${plain(problem)}\n`).join('')
      process.stderr.write(`thawcheck cannot start:\n${lines}thawcheck --help tells the flags.\n`)
      process.exitCode = 2
    } else if (error instanceof ImageDamaged) {
      process.stderr.write(`${inert(error.message)}\n`)
      process.exitCode = 4
    } else {
      process.stderr.write(`${inert(String(error instanceof Error ? error.stack : error))}\n`)
      process.exitCode = 4
    }
  }
}

function planOf([command, ...rest]: readonly string[]): Plan {
  if (command === 'check') return makePlan(givenByFlags([...rest], process.env, process.cwd()))
  if (command === 'demo') return demoPlan(rest)
  throw new BadInput([`"${command}" is not a command; expected check, scan, cpus or demo`])
}
