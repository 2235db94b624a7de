import { MachineryFailure } from '../base/process/failure.js'
import { lastLines } from '../base/process/tail.js'
import { type GuestRun, told } from '../machine/guest/listen.js'
import type { Plan } from '../plan/plan.js'
import { criuErrors } from './engines/criu/errors.js'

/** There is no checkpoint because of the app, its commands or CRIU. The exit status is 4. */
export class CheckpointFailure extends Error {
  override readonly name = 'CheckpointFailure'
}

const adviceOn = {
  guest: {
    broken: 'look at its console.log, and give it more `memory`',
    slow: 'a longer `timeout`; a guest without KVM is 10 to 30 times slower than the machine',
    dump: '',
  },
  runner: {
    broken: 'run it again; or take the checkpoint in a guest, with `checkpoint-on: guest`',
    slow: 'a longer `timeout`, or another `ready`',
    dump: '; or `checkpoint-on: guest`, since this machine may have a newer kernel than CRIU knows',
  },
}

/** CRIU cannot dump the app, which it may elsewhere: under another kernel, say. */
export class DumpFailure extends CheckpointFailure {
  constructor(
    message: string,
    /** CRIU's first error */
    readonly error: string,
  ) {
    super(message)
  }
}

/** Why a job that was to take a checkpoint has none; undefined: it has one. */
export function whyNotTaken(
  run: GuestRun,
  plan: Plan,
  where: 'guest' | 'runner',
): Error | undefined {
  const advice = adviceOn[where]
  const text = (name: string) => run.files.get(name)?.toString('utf8') ?? ''
  if (run.broken !== undefined) {
    return new MachineryFailure(
      `${where === 'guest' ? 'The guest for the checkpoint broke twice' : 'The checkpoint on this machine broke'}: ${run.broken}.\n  try: ${advice.broken}`,
    )
  }
  const ended = told(run, 'app-ended')
  if (ended !== undefined) {
    return failure(
      `The app ended before it was ready, ${statusWords(Number(ended))}.`,
      quoted('It last said', text('output')),
      'try: start it in a shell with the environment that `env` names and nothing else',
    )
  }
  if (told(run, 'not-ready') !== undefined) {
    return failure(
      `The app was not ready within ${plan.timeout} s.`,
      quoted('It last said', text('output')),
      quoted('The ready command last said', text('ready.log')),
      `try: ${advice.slow}`,
    )
  }
  const [status] = told(run, 'dumped')?.split(' ') ?? []
  if (status === '0') return undefined
  const errors = criuErrors(text('criu.log'))
  const { message } = failure(
    `CRIU could not dump the app (exit status ${status ?? 'unknown'}).`,
    quoted('Its errors', errors.join('\n') || text('criu.out')),
    `try: what the first error says, with \`criu-dump-options\` where it names an option${advice.dump}`,
  )
  return new DumpFailure(message, errors[0] ?? 'it did not say why')
}

function failure(...parts: string[]): CheckpointFailure {
  return new CheckpointFailure(parts.filter((part) => part !== '').join('\n  '))
}

function quoted(title: string, text: string): string {
  const lines = lastLines(text)
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `    ${line}`).join('\n')}`
}

/** A shell tells death by signal N as status 128 + N. */
function statusWords(status: number): string {
  return status > 128 ? `with status ${status} (signal ${status - 128})` : `with status ${status}`
}
