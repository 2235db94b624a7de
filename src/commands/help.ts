import { entry } from '../base/text/layout.js'
import { type Input, inputs } from '../plan/inputs.js'

/** The column at which the descriptions of flags begin. */
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

scan searches the images of a checkpoint, or a report folder, for code that needs features which
the CPUs lack. It boots no guest. By default, the CPUs are the levels x86-64-v1 to v4, and DIR,
where the app's files are, is /.
cpus lists all CPUs and features, and what this machine can do with them, or explains NAME.

Flags of check (also the inputs of the Action):`

const ending = `Durations are written 500ms, 5s, 2m or 1h.

Exit status:`

/** An exit status and its meaning. */
export interface ExitMeaning {
  readonly status: number
  readonly meaning: string
}

/** The output of `thawcheck --help`: lines of at most 100 columns, without a newline at the end. */
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
