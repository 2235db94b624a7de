import { relative } from 'node:path'
import { BadInput } from '../base/bad-input.js'
import { terminalLog } from '../base/log/terminal-log.js'
import { cancelOnSignals } from '../base/process/cancel.js'
import { inert, plain } from '../base/text/text.js'
import { check } from '../commands/check.js'
import { cpusText } from '../commands/cpus/cpus.js'
import { demoPlan } from '../commands/demo.js'
import { helpText } from '../commands/help.js'
import { scanCommand } from '../commands/scan.js'
import { ImageDamaged } from '../formats/images/damaged.js'
import { thisMachine } from '../machine/host/this-machine.js'
import { givenByFlags } from '../plan/from-flags.js'
import { makePlan, type Plan } from '../plan/plan.js'
import { renderTerminal } from '../report/renderers/terminal.js'
import { exitStatuses, exitStatusOf } from './exit-status.js'

/** The command. The report goes to standard output, everything else to standard error. */
export async function runCommand(words: readonly string[]): Promise<void> {
  if (words.length === 0 || words.some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(`${helpText(Object.values(exitStatuses))}\n`)
    process.exitCode = exitStatuses[words.length === 0 ? 'bad input' : 'pass'].status
    return
  }
  const cancel = cancelOnSignals()
  try {
    if (words[0] === 'cpus') {
      process.stdout.write(cpusText(words.slice(1), thisMachine()))
      return
    }
    if (words[0] === 'scan') {
      const { text, atRisk } = await scanCommand(words.slice(1), process.cwd())
      process.stdout.write(text)
      process.exitCode = exitStatuses[atRisk ? 'fail' : 'pass'].status
      return
    }
    const plan = planOf(words)
    const report = await check(plan, {
      log: terminalLog(),
      cancel: cancel.signal,
      remember: () => {},
    })
    const folder = relative(process.cwd(), plan.reportDir) || '.'
    process.stdout.write(`${renderTerminal(report, folder)}The report is in ${folder}\n`)
    process.exitCode = exitStatusOf(report.verdict, plan.strict)
  } catch (error) {
    if (cancel.signal.aborted) {
      process.stderr.write('Cancelled: every guest has been ended.\n')
      process.exitCode = cancel.exitStatus()
    } else if (error instanceof BadInput) {
      const lines = error.problems.map((problem) => `  ${plain(problem)}\n`).join('')
      process.stderr.write(`thawcheck cannot start:\n${lines}thawcheck --help tells the flags.\n`)
      process.exitCode = exitStatuses['bad input'].status
    } else if (error instanceof ImageDamaged) {
      process.stderr.write(`${inert(error.message)}\n`)
      process.exitCode = exitStatuses['no answer'].status
    } else {
      process.stderr.write(`${inert(String(error instanceof Error ? error.stack : error))}\n`)
      process.exitCode = exitStatuses['no answer'].status
    }
  }
}

function planOf([command, ...rest]: readonly string[]): Plan {
  if (command === 'check') return makePlan(givenByFlags([...rest], process.env, process.cwd()))
  if (command === 'demo') return demoPlan(rest)
  throw new BadInput([`"${command}" is not a command; expected check, scan, cpus or demo`])
}
