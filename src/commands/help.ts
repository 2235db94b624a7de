import { type Input, inputs } from '../plan/inputs.js'

const WIDTH = 100
/** flags stand left of this column, what they do right of it */
const COLUMN = 34

const USAGE = `Thaws a CRIU checkpoint of an app on lesser CPUs, and says where it would die and why.

Usage:
  thawcheck check --run COMMAND --cpus CPU[;CPU...] [flags]
  thawcheck scan IMAGES [--cpus CPU[;CPU...]] [--root DIR] [--json]
  thawcheck cpus [NAME]
  thawcheck demo
  thawcheck --help

Example:
  thawcheck check --run 'java -jar app.jar' --ready 'curl -fsS http://localhost:8080/health' \\
    --cpus 'Haswell;Nehalem;max,-avx,-xsave'

scan looks through the images of a checkpoint, or a report folder, for code that the CPUs lack
features for, without a guest. CPUs: the levels x86-64-v1 to v4; DIR, where the app's files are: /.
cpus lists every CPU and feature and what this machine can do with it, or explains NAME.

Flags of check (also the inputs of the Action):`

const ENDING = `Durations are written 500ms, 5s, 2m or 1h.

Exit status:`

/** An exit status, and when the command ends with it. */
export interface ExitMeaning {
  readonly status: number
  readonly meaning: string
}

/** What `thawcheck --help` prints: lines of at most 100 columns, the last one without newline. */
export function helpText(exits: readonly ExitMeaning[]): string {
  const endings = exits.map(({ status, meaning }) => `  ${status}  ${meaning}`)
  return [USAGE, ...inputs.map(flagHelp), '', ENDING, ...endings].join('\n')
}

function flagHelp(input: Input): string {
  const flag =
    `  --${input.kind === 'boolean' ? '[no-]' : ''}${input.name} ${input.metavar}`.trimEnd()
  const lines = wrapped(`${input.description}${fallback(input)}`, WIDTH - COLUMN)
  const indented = lines.map((line) => ' '.repeat(COLUMN) + line)
  const [first = ''] = indented
  return flag.length < COLUMN - 1
    ? [flag + first.slice(flag.length), ...indented.slice(1)].join('\n')
    : [flag, ...indented].join('\n')
}

function fallback(input: Input): string {
  if (input.required) return ' [required]'
  const text = input.default || input.otherwise
  return text ? ` [default: ${text}]` : ''
}

/** Breaks at blanks; a word that is longer than a line has one to itself. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else {
      lines.push(word)
    }
  }
  return lines
}
