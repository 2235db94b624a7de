import { ExpectedFailure } from '../base/failure.js'
import { MachineryFailure } from '../base/process/failure.js'
import { lastLines } from '../base/process/tail.js'
import { describeStatus } from '../base/text/signals.js'
import type { Machine } from '../cpu/accel.js'
import type { GuestRun } from '../machine/job/listen.js'
import { textOf } from '../machine/job/record-lines.js'
import type { App } from '../plan/plan.js'
import type { Engine } from './engines/engine.js'
import type { CheckpointRecord } from './record.js'

/** There is no checkpoint because of the app, its commands or the engine. The exit status is 4. */
export class CheckpointFailure extends ExpectedFailure {
  override readonly name: string = 'CheckpointFailure'
}

/** The engine cannot freeze the app on this kernel. It may be able to on another one. */
export class DumpFailure extends CheckpointFailure {
  override readonly name = 'DumpFailure'

  /** @param error the engine's first error */
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

/** Why there is no checkpoint, and what to try. */
export function refusalOf(
  record: Exclude<CheckpointRecord, { kind: 'dumped' }>,
  { files }: Pick<GuestRun, 'files'>,
  { timeout }: Pick<App, 'timeout'>,
  engine: Engine,
  on: Machine['on'],
): CheckpointFailure | MachineryFailure {
  const advice = adviceOn[on]
  const text = (name: string) => textOf({ files }, name)
  switch (record.kind) {
    case 'broken':
      return new MachineryFailure(
        `${on === 'guest' ? 'The guest for the checkpoint broke twice' : 'The checkpoint on this machine broke'}: ${record.why}.\n  try: ${advice.broken}`,
      )
    case 'ended':
      return new CheckpointFailure(
        paragraphs(
          `The app ended before it was ready: it ${describeStatus(record.status)}.`,
          titledLines('It last said', text('output')),
          'try: start it in a shell that has only the environment that `env` names',
        ),
      )
    case 'not-ready':
      return new CheckpointFailure(
        paragraphs(
          `The app was not ready within ${timeout} s.`,
          titledLines('It last said', text('output')),
          titledLines('The ready command last said', text('ready.log')),
          `try: ${advice.slow}`,
        ),
      )
    case 'refused': {
      const errors = engine.errorsIn(text('criu.log'))
      return new DumpFailure(
        paragraphs(
          `CRIU could not dump the app (exit status ${record.status}).`,
          titledLines('Its errors', errors.join('\n') || text('criu.out')),
          `try: what the first error says; \`criu-dump-options\` passes options to CRIU${advice.dump}`,
        ),
        errors[0] ?? 'it did not say why',
      )
    }
  }
}

function paragraphs(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n  ')
}

function titledLines(title: string, text: string): string {
  const lines = lastLines(text)
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `    ${line}`).join('\n')}`
}
