import { entry } from '../base/text/layout.js'
import { type Input, inputs } from '../plan/inputs.js'

/** Flags are left of this column, their descriptions right of it. */
const textColumn = 34

const usage = `Thaws a CRIU checkpoint of an app on lesser CPUs, and says where it would die and why.

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

const ending = `Durations are written 500ms, 5s, 2m or 1h.

Exit status:`

/** An exit status, and when the command ends with it. */
export interface ExitMeaning {
  readonly status: number
  readonly meaning: string
}

/** What `thawcheck --help` prints: lines of at most 100 columns, the last one without newline. */
export function helpText(exits: readonly ExitMeaning[]): string {
  const endings = exits.map(({ status, meaning }) => `  ${status}  ${meaning}`)
  return [usage, ...inputs.map(flagHelp), '', ownFlags, '', ending, ...endings].join('\n')
}

const ownFlags = [
  'Flags of check and demo that are not inputs of the Action:',
  entry(
    '--debug',
    'Log the command line of every program that is started. In a workflow, enable debug logging ' +
      'instead.',
    ' ',
    textColumn,
  ),
].join('\n')

function flagHelp(input: Input): string {
  const flag = `--${input.kind === 'boolean' ? '[no-]' : ''}${input.name} ${input.metavar}`
  return entry(flag.trimEnd(), `${input.description}${fallback(input)}`, ' ', textColumn)
}

function fallback(input: Input): string {
  if (input.required) return ' [required]'
  const text = input.default || input.otherwise
  return text ? ` [default: ${text}]` : ''
}
