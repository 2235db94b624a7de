import { lastLines } from '../base/process/tail.js'
import { describeStatus } from '../base/text/signals.js'
import type { Engine } from './engines/engine.js'
import { meaningOf, recognisedIn } from './engines/said/messages.js'
import type { CheckpointRecord } from './record.js'

/** Why an engine that is a command, or the app itself, made no checkpoint. */
export type CommandRefusal = Extract<
  CheckpointRecord,
  { kind: 'command-ended' | 'command-late' | 'no-images' | 'not-frozen' | 'broken-by-command' }
>

export interface CommandWords {
  /** the user's; undefined: the app freezes itself, or the engine makes the command */
  readonly command: string | undefined
  /** seconds */
  readonly timeout: number
  /** what the command printed */
  readonly said: string
  /** what the engine logged */
  readonly log: string
  /** what the app printed */
  readonly output: string
}

/** What happened, what was run, what it said, and what to try: each is a paragraph, and empty ones are left out. */
export function commandRefusal(
  record: CommandRefusal,
  engine: Engine,
  { command, timeout, said, log, output }: CommandWords,
): readonly string[] {
  const what = command === undefined ? `What froze the app, ${engine.title},` : 'checkpoint-command'
  return [
    sentence(record, what, timeout),
    command === undefined ? '' : `It was: ${lastLines(command, 1000).join('; ')}`,
    titled('Errors in its logs', engine.errorsIn(log, '')),
    titled('It last said', lastLines(said)),
    titled('The app last said', lastLines(output)),
    titled('That means', meanings([said, output])),
    `try: ${advice(record, command)}`,
  ].filter((part) => part !== '')
}

function sentence(record: CommandRefusal, what: string, timeout: number): string {
  switch (record.kind) {
    case 'command-ended':
      return `There is no checkpoint: ${what} ${describeStatus(record.status)}.`
    case 'command-late':
      return `There is no checkpoint: ${what} did not end within ${timeout} s.`
    case 'no-images': {
      const app =
        record.ended === undefined
          ? `the app still ran after ${timeout} s`
          : `the app ${describeStatus(record.ended)}`
      return `There is no checkpoint: ${app}, and THAWCHECK_IMAGES stayed empty.`
    }
    case 'not-frozen':
      return `There is no checkpoint: the app still ran after it was to be frozen.`
    case 'broken-by-command':
      return `There is no checkpoint: the app ${describeStatus(record.status)} while it was to be frozen; 0 or 137 (SIGKILL) means that it was.`
  }
}

function advice({ kind }: CommandRefusal, command: string | undefined): string {
  switch (kind) {
    case 'command-ended':
      return command === undefined
        ? 'what its last lines say'
        : 'what its last lines say; it runs as root in a guest, with the environment that the log names'
    case 'command-late':
      return 'a longer `timeout`; a guest without KVM is 10 to 30 times slower than the machine'
    case 'no-images':
      return command === undefined
        ? 'let the app write its images to the folder "$THAWCHECK_IMAGES"'
        : 'let checkpoint-command write the images to the folder "$THAWCHECK_IMAGES"'
    case 'not-frozen':
    case 'broken-by-command':
      return 'what the app and the logs say'
  }
}

/** What the messages mean that are known, each once. */
function meanings(texts: readonly string[]): string[] {
  const known = texts.flatMap(recognisedIn).flatMap((one) => {
    const meaning = meaningOf(one)
    return meaning === undefined ? [] : [`${one.message.by}: ${meaning}`]
  })
  return [...new Set(known)]
}

function titled(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `    ${line}`).join('\n')}`
}
