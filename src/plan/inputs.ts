/** How the text of an input is read. */
export type Kind =
  | 'command'
  | 'pattern'
  | 'duration'
  | 'size'
  | 'count'
  | 'choice'
  | 'boolean'
  | 'target'
  | 'targets'
  | 'capabilities'
  | 'environment'
  | 'words'
  | 'path'

/** The commands that make a plan. The Action is `check`. */
export type Command = 'check' | 'checkpoint' | 'thaw'

/** One input of the Action, which is also a flag of the command. */
export interface Input {
  readonly name: string
  /** the commands that read it */
  readonly of: readonly Command[]
  readonly kind: Kind
  /** text to read if none is given; empty: there is no default */
  readonly default: string
  /** what happens if there is neither a text nor a default, for the documents */
  readonly otherwise?: string
  /** placeholder for the value in `--help`; empty for a boolean */
  readonly metavar: string
  /** one sentence, Markdown-free */
  readonly description: string
  readonly required: boolean
  /** this input is required unless that one is given */
  readonly requiredWithout?: string
}

const all: readonly Command[] = ['check', 'checkpoint', 'thaw']
const taking: readonly Command[] = ['check', 'checkpoint']
const thawing: readonly Command[] = ['check', 'thaw']

/**
 * The only table of inputs: action.yml, `--help`, README and the parsing all come from it. The Action
 * has the inputs of `check`.
 */
const table = [
  {
    name: 'run',
    of: taking,
    kind: 'command',
    default: '',
    otherwise: 'required without checkpoint',
    metavar: 'COMMAND',
    description: 'Shell command that starts the app.',
    required: false,
    requiredWithout: 'checkpoint',
  },
  {
    name: 'ready',
    of: taking,
    kind: 'command',
    default: '',
    metavar: 'COMMAND',
    description:
      "Shell command, polled in the app's surroundings until it exits 0; with ready-log, both must hold.",
    required: false,
  },
  {
    name: 'ready-log',
    of: taking,
    kind: 'pattern',
    default: '',
    metavar: 'REGEX',
    description: 'Regular expression; the app is ready once a line of its output matches.',
    required: false,
  },
  {
    name: 'warm-up',
    of: taking,
    kind: 'duration',
    default: '5s',
    metavar: 'DURATION',
    description:
      'How long to wait before the checkpoint where neither ready nor ready-log is given.',
    required: false,
  },
  {
    name: 'verify',
    of: thawing,
    kind: 'command',
    default: '',
    metavar: 'COMMAND',
    description:
      'Shell command that must exit 0 after the thaw; polled until it does, or until timeout.',
    required: false,
  },
  {
    name: 'watch',
    of: thawing,
    kind: 'duration',
    default: '10s',
    metavar: 'DURATION',
    description: 'How long the thawed app is watched.',
    required: false,
  },
  {
    name: 'cpus',
    of: thawing,
    kind: 'targets',
    default: '',
    metavar: 'CPU[;CPU...]',
    description:
      'CPUs to thaw on: a QEMU model (Haswell), an alias (x86-64-v3) or a family (aws:m5), then ,+feature or ,-feature, then @cores=4, @memory=2G, @hypervisor=off; one per line, or separated by ;. thawcheck cpus lists them.',
    required: true,
  },
  {
    name: 'checkpoint',
    of: ['check'],
    kind: 'path',
    default: '',
    otherwise: 'take one',
    metavar: 'DIR',
    description:
      'A checkpoint that thawcheck checkpoint kept; it is thawed, and no app is started.',
    required: false,
  },
  {
    name: 'to',
    of: ['checkpoint'],
    kind: 'path',
    default: '',
    metavar: 'DIR',
    description: 'Where the checkpoint is kept: a folder that is new or empty.',
    required: true,
  },
  {
    name: 'checkpoint-on',
    of: taking,
    kind: 'choice',
    default: 'auto',
    metavar: 'PLACE',
    description:
      'Where the checkpoint is taken: guest, runner (this machine itself, as root or through sudo), or auto: a KVM guest, else the runner, else a TCG guest.',
    required: false,
  },
  {
    name: 'checkpoint-cpu',
    of: taking,
    kind: 'target',
    default: '',
    otherwise: 'host under KVM, else max',
    metavar: 'CPU',
    description:
      'The CPU of the guest that the checkpoint is taken in, written as in cpus; not for the runner.',
    required: false,
  },
  {
    name: 'cpu-cap',
    of: all,
    kind: 'capabilities',
    default: '',
    otherwise: "CRIU's own",
    metavar: 'CAP[,CAP...]',
    description: "Value for CRIU's --cpu-cap= at restore: of none, fpu, ins, cpu and all.",
    required: false,
  },
  {
    name: 'env',
    of: all,
    kind: 'environment',
    default: '',
    metavar: 'NAME[=VALUE]',
    description:
      "The app's environment: NAME=value, or NAME to pass one on; one per line, or separated by ; on a single line.",
    required: false,
  },
  {
    name: 'working-directory',
    of: taking,
    kind: 'path',
    default: '.',
    metavar: 'DIR',
    description: 'Where run, ready and verify start.',
    required: false,
  },
  {
    name: 'criu-dump-options',
    of: taking,
    kind: 'words',
    default: '',
    metavar: 'OPTIONS',
    description: 'Further options for criu dump, quoted as for a shell.',
    required: false,
  },
  {
    name: 'criu-restore-options',
    of: all,
    kind: 'words',
    default: '',
    metavar: 'OPTIONS',
    description: 'Further options for criu restore, quoted as for a shell.',
    required: false,
  },
  {
    name: 'memory',
    of: all,
    kind: 'size',
    default: 'auto',
    metavar: 'SIZE',
    description: 'Memory of each guest, such as 512M or 2G, or auto.',
    required: false,
  },
  {
    name: 'cores',
    of: all,
    kind: 'count',
    default: '1',
    metavar: 'COUNT',
    description: 'Cores of each guest.',
    required: false,
  },
  {
    name: 'accel',
    of: all,
    kind: 'choice',
    default: 'auto',
    metavar: 'ACCEL',
    description: "QEMU's accelerator: auto, kvm or tcg.",
    required: false,
  },
  {
    name: 'timeout',
    of: all,
    kind: 'duration',
    default: '10m',
    metavar: 'DURATION',
    description: 'Time limit for each of: getting ready, one thaw.',
    required: false,
  },
  {
    name: 'strict',
    of: thawing,
    kind: 'boolean',
    default: 'false',
    metavar: '',
    description: 'Whether an inconclusive verdict fails the build.',
    required: false,
  },
  {
    name: 'jobs',
    of: thawing,
    kind: 'count',
    default: 'auto',
    metavar: 'COUNT',
    description: 'Guests at a time; auto decides from cores and free memory.',
    required: false,
  },
  {
    name: 'toolkit',
    of: all,
    kind: 'path',
    default: '',
    otherwise: 'fetched',
    metavar: 'DIR',
    description: 'A toolkit to use instead of fetching one.',
    required: false,
  },
  {
    name: 'cache',
    of: all,
    kind: 'boolean',
    default: 'true',
    metavar: '',
    description: 'Whether the toolkit is cached.',
    required: false,
  },
  {
    name: 'report-dir',
    of: all,
    kind: 'path',
    default: 'thawcheck-report',
    metavar: 'DIR',
    description: 'Where the report and all evidence go; made if it is not there.',
    required: false,
  },
] as const satisfies readonly Input[]

export type InputName = (typeof table)[number]['name']

export const inputs: readonly (Input & { readonly name: InputName })[] = table

export function inputNamed(name: string): Input | undefined {
  return inputs.find((input) => input.name === name)
}

/** The flags of one command. */
export function inputsOf(command: Command): readonly Input[] {
  return inputs.filter(({ of }) => of.includes(command))
}

/** Lists are the kinds whose flag may be given several times. */
export function isList(input: Input): boolean {
  return input.kind === 'targets' || input.kind === 'environment'
}
