import { entry } from '../base/text/layout.js'
import { listNames } from '../base/text/list.js'
import type { Input } from '../plan/input.js'
import { inputs } from '../plan/inputs.js'

/** Flags are left of this column, their descriptions right of it. */
const flagColumn = 34
/** The same for exit statuses. */
const statusColumn = 5

const usage = `Thaws a CRIU checkpoint of an app on CPUs with fewer features, and says where and why it dies.

Usage:
  thawcheck check --run COMMAND --cpus CPU[;CPU...] [flags]
  thawcheck check --checkpoint DIR --cpus CPU[;CPU...] [flags]
  thawcheck checkpoint --run COMMAND --to DIR [flags]
  thawcheck thaw DIR --cpus CPU[;CPU...] [flags]
  thawcheck floor [DIR] [flags]
  thawcheck export DIR --to FILE
  thawcheck scan DIR [--cpus CPU[;CPU...]] [--root DIR] [--json]
  thawcheck cpus [NAME]
  thawcheck demo [flags]
  thawcheck --help

Commands:`

const commands: readonly (readonly [name: string, meaning: string])[] = [
  [
    'check',
    'Takes a checkpoint of the app and thaws it on each CPU. This is what the Action does. With ' +
      '--checkpoint, thaws a checkpoint that was kept.',
  ],
  ['checkpoint', 'Takes a checkpoint and keeps it in a folder.'],
  ['thaw', 'Thaws a checkpoint that was kept. The same as check --checkpoint.'],
  [
    'floor',
    'Finds the least CPU that a checkpoint thaws on, and what needs each of its features. Takes the ' +
      'flags of thaw with DIR, else those of check, but no --cpus. The same as --cpus floor.',
  ],
  [
    'export',
    'Packs a checkpoint that was kept and has passed on a CPU, with a script that restores it where ' +
      'there is CRIU only. The same as --export of thaw.',
  ],
  [
    'scan',
    'Reads a checkpoint and lists the code in it that the CPUs cannot run. Starts no guest. DIR is ' +
      'a kept checkpoint, a report folder or a folder of CRIU images. Without --cpus, the CPUs are ' +
      'x86-64-v1 to x86-64-v4. --root is where the files of the app are, by default /.',
  ],
  ['cpus', 'Lists all CPUs and features, or explains one of them.'],
  [
    'demo',
    'Checks the app in examples/, which fails on Haswell. Takes flags such as --report-dir.',
  ],
]

const example = `Example:
  thawcheck check --run 'java -jar app.jar' --ready 'curl -fsS http://localhost:8080/health' \\
    --cpus 'Haswell;Nehalem;max,-avx,-xsave'`

const notes = `The flags of check are also the inputs of the Action, without the dashes.
Durations are written 500ms, 5s, 2m or 1h.`

const debugFlag = [
  'Flag of check, checkpoint, thaw, floor and demo, but no input of the Action:',
  entry(
    '--debug',
    'Log the command line of every program that is started. In a workflow, enable debug logging ' +
      'instead.',
    ' ',
    flagColumn,
  ),
]

/** An exit status and its meaning. */
export interface ExitMeaning {
  readonly status: number
  readonly meaning: string
}

/** The output of `thawcheck --help`: lines of at most 100 columns, without a newline at the end. */
export function helpText(exits: readonly ExitMeaning[]): string {
  return [
    usage,
    ...commands.map(([name, meaning]) => entry(name, meaning)),
    '',
    example,
    ...flagGroups().flatMap(({ title, flags }) => ['', title, ...flags.map(flagHelp)]),
    '',
    ...debugFlag,
    '',
    notes,
    '',
    'Exit status:',
    ...exits.map(({ status, meaning }) => entry(String(status), meaning, ' ', statusColumn)),
  ].join('\n')
}

interface FlagGroup {
  readonly title: string
  readonly flags: readonly Input[]
}

/** The flags that belong to the same commands, in the order of the table. */
function flagGroups(): FlagGroup[] {
  const groups = new Map<string, Input[]>()
  for (const input of inputs) {
    const owners = listNames(input.of, { last: 'and' })
    groups.set(owners, [...(groups.get(owners) ?? []), input])
  }
  return [...groups].map(([owners, flags]) => ({
    title: `${flags.length === 1 ? 'Flag' : 'Flags'} of ${owners}:`,
    flags,
  }))
}

function flagHelp(input: Input): string {
  const flag = `--${input.kind === 'boolean' ? '[no-]' : ''}${input.name} ${input.metavar}`
  return entry(flag.trimEnd(), `${input.description}${fallback(input)}`, ' ', flagColumn)
}

/** What happens without the flag, in square brackets. */
function fallback(input: Input): string {
  if (input.required) return ' [required]'
  if (input.default !== '') return ` [default: ${input.default}]`
  if (input.requiredWithout !== undefined) return ` [${input.otherwise}]`
  return input.otherwise === undefined ? '' : ` [default: ${input.otherwise}]`
}
