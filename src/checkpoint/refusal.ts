import { ExpectedFailure } from '../base/failure.js'
import { MachineryFailure } from '../base/process/failure.js'
import { lastLines } from '../base/process/tail.js'
import { listNames } from '../base/text/list.js'
import { describeStatus } from '../base/text/signals.js'
import { bounded } from '../base/text/text.js'
import type { Machine } from '../cpu/accel.js'
import type { GuestRun } from '../machine/job/listen.js'
import { textOf } from '../machine/job/record-lines.js'
import type { App } from '../plan/plan.js'
import { commandRefusal } from './command-refusal.js'
import { wayOutOf } from './engines/criu/ways.js'
import type { Engine } from './engines/engine.js'
import { missingCommand } from './missing-command.js'
import type { CheckpointRecord } from './record.js'

/** There is no checkpoint because of the app, its commands or the engine. The exit status is 4. */
export class CheckpointFailure extends ExpectedFailure {
  override readonly name: string = 'CheckpointFailure'
}

/** The engine cannot freeze the app on this kernel. It may be able to on another one. */
export class DumpFailure extends CheckpointFailure {
  override readonly name = 'DumpFailure'

  /** @param error the engine's error that says why */
  constructor(
    message: string,
    readonly error: string,
  ) {
    super(message)
  }
}

const adviceOn = {
  guest: {
    broken: 'look at its console.log, and give it more `memory`',
    slow: 'a longer `timeout`; a guest without KVM is 10 to 30 times slower than the machine',
    dump: '',
  },
  host: {
    broken: 'run it again; or take the checkpoint in a guest, with `checkpoint-on: guest`',
    slow: 'a longer `timeout`, or another `ready`',
    dump: '; or `checkpoint-on: guest`, because this kernel may be too new for CRIU',
  },
}

/** The app that there is no checkpoint of. */
interface Refused extends Pick<App, 'timeout' | 'environment'> {
  /** whether its root is not this machine's */
  readonly inImage?: boolean
}

/**
 * Why there is no checkpoint, and what to try.
 * @param command the user's, that was to freeze the app; undefined: there is none
 */
export function refusalOf(
  record: Exclude<CheckpointRecord, { kind: 'dumped' }>,
  { files }: Pick<GuestRun, 'files'>,
  { timeout, environment, inImage = false }: Refused,
  engine: Engine,
  dumpOptions: readonly string[],
  on: Machine['on'],
  command?: string,
): CheckpointFailure | MachineryFailure {
  const advice = adviceOn[on]
  const text = (name: string) => textOf({ files }, name)
  switch (record.kind) {
    case 'broken':
      return new MachineryFailure(
        `${on === 'guest' ? 'The guest for the checkpoint broke twice' : 'The checkpoint on this machine broke'}: ${record.why}.\n  try: ${advice.broken}`,
      )
    case 'ended': {
      const missing = record.status === notFound ? missingCommand(text('output')) : undefined
      return new CheckpointFailure(
        paragraphs(
          missing === undefined
            ? `The app ended before it was ready: it ${describeStatus(record.status)}.`
            : notFoundSentence('The app ended before it was ready', missing, environment),
          titledLines('It last said', text('output')),
          missing === undefined
            ? 'try: start it in a shell that has only the environment that the log names'
            : findAdvice(inImage),
        ),
      )
    }
    case 'not-ready': {
      const missing = missingCommand(text('ready.log'))
      const late = `The app ${engine.name === 'custom' && command === undefined ? 'had not frozen itself' : 'was not ready'} within ${timeout} s`
      return new CheckpointFailure(
        paragraphs(
          missing === undefined ? `${late}.` : notFoundSentence(late, missing, environment),
          titledLines('It last said', text('output')),
          titledLines('The ready command last said', text('ready.log')),
          missing === undefined ? `try: ${advice.slow}` : findAdvice(inImage),
        ),
      )
    }
    case 'first-thread-ended':
      return new CheckpointFailure(
        paragraphs(
          `The first thread of ${record.comm} (${record.pid}) has ended while its others go on, and CRIU cannot freeze such a process.`,
          'try: let `main` wait for the other threads, instead of ending by `pthread_exit`',
        ),
      )
    case 'strays': {
      const names = record.processes.map(({ comm, pid }) => `${comm} (${pid})`)
      return new CheckpointFailure(
        paragraphs(
          `The checkpoint would lack ${listNames(names, { most: 6, last: 'and' })}, since only what \`run\` starts is frozen.`,
          'try: start it by `run`, and not by `ready`',
        ),
      )
    }
    case 'our-shell':
      return new CheckpointFailure(
        paragraphs(
          'The root of the app has no /bin/sh, so `run` was started by a shell of Thawcheck, which is still running and would be frozen with the app.',
          'try: begin `run` with exec, leave it out where the image has an entrypoint, or use a root that has a shell',
        ),
      )
    case 'refused': {
      const errors = engine.errorsIn(text('criu.log'), text('criu.out'))
      const way = wayOutOf(errors, dumpOptions)
      const meaning = way?.meaning === undefined ? '' : `: ${way.meaning}`
      const others = `what the error says; \`criu-dump-options\` passes options to CRIU${advice.dump}`
      return new DumpFailure(
        paragraphs(
          `CRIU could not dump the app (exit status ${record.status})${meaning}.`,
          titledLines('Its errors', errors.join('\n') || text('criu.out')),
          `try: ${way?.advice ?? others}`,
        ),
        way?.error ?? 'it did not say why',
      )
    }
    case 'command-ended':
    case 'command-late':
    case 'no-images':
    case 'not-frozen':
    case 'broken-by-command': {
      const words = { command, timeout, said: text('engine.out'), log: text('criu.log') }
      return new CheckpointFailure(
        paragraphs(...commandRefusal(record, engine, { ...words, output: text('output') })),
      )
    }
  }
}

/** A shell's exit status where there is no such command. */
const notFound = 127

function findAdvice(inImage: boolean): string {
  return inImage
    ? 'try: its whole path, if the image has it; nothing of this machine is in there, its PATH neither'
    : 'try: put its folder on PATH before Thawcheck starts, or write its whole path; `env: PATH=...` sets another PATH'
}

function notFoundSentence(what: string, command: string, { PATH }: App['environment']): string {
  const where = PATH === undefined ? 'the standard PATH' : `PATH (${bounded(PATH, 1000)})`
  return `${what}: the command ${command} was not found in ${where}.`
}

function paragraphs(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n  ')
}

function titledLines(title: string, text: string): string {
  const lines = lastLines(text)
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `    ${line}`).join('\n')}`
}
