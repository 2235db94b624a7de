/** How the text of an input is read, and what its flag accepts. */
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

/** An input of the Action and flag of the command line. `to` is a flag only. */
export interface Input {
  readonly name: string
  /** the commands that read it */
  readonly of: readonly Command[]
  readonly kind: Kind
  /** the text that is read if none is given; empty: no default */
  readonly default: string
  /** for the documents: what happens if there is neither a text nor a default */
  readonly otherwise?: string
  /** the placeholder for the value in `--help`; empty for a boolean */
  readonly metavar: string
  /** one sentence in plain text */
  readonly description: string
  readonly required: boolean
  /** the input that replaces this one; without it, this one is required */
  readonly requiredWithout?: string
}

const all: readonly Command[] = ['check', 'checkpoint', 'thaw']
const taking: readonly Command[] = ['check', 'checkpoint']
const thawing: readonly Command[] = ['check', 'thaw']

/**
 * The only table of inputs. action.yml, `--help`, README and the parsing are made from it. The
 * Action has the inputs of `check`.
 */
const table = [
  {
    name: 'run',
    of: taking,
    kind: 'command',
    default: '',
    otherwise: 'required without checkpoint',
    metavar: 'COMMAND',
    description: 'The shell command that starts the app.',
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
      'A shell command that is repeated until it exits 0, which means that the app is ready.',
    required: false,
  },
  {
    name: 'ready-log',
    of: taking,
    kind: 'pattern',
    default: '',
    metavar: 'REGEX',
    description:
      'A regular expression: the app is ready once a line of its output matches (and ready, if given, has exited 0).',
    required: false,
  },
  {
    name: 'warm-up',
    of: taking,
    kind: 'duration',
    default: '5s',
    metavar: 'DURATION',
    description: 'How long to wait before the checkpoint if neither ready nor ready-log is given.',
    required: false,
  },
  {
    name: 'verify',
    of: thawing,
    kind: 'command',
    default: '',
    metavar: 'COMMAND',
    description:
      'A shell command that must exit 0 after the thaw; it is repeated until it does, or until the timeout.',
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
      'The CPUs to thaw on, one per line or separated by semicolons: for example Haswell, x86-64-v3, aws:m5, max,-avx or Haswell@cores=4@memory=2G@hypervisor=off (thawcheck cpus lists all names).',
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
      'The folder of a checkpoint that thawcheck checkpoint has kept; it is thawed, and no app is started.',
    required: false,
  },
  {
    name: 'to',
    of: ['checkpoint'],
    kind: 'path',
    default: '',
    metavar: 'DIR',
    description: 'The folder to keep the checkpoint in; it must be new or empty.',
    required: true,
  },
  {
    name: 'checkpoint-on',
    of: taking,
    kind: 'choice',
    default: 'auto',
    metavar: 'PLACE',
    description:
      'Where the checkpoint is taken: guest, runner (this machine itself, with root or sudo), or auto (a KVM guest if KVM works, else the runner, else a TCG guest).',
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
      'The CPU of the guest in which the checkpoint is taken, written as in cpus; not possible on the runner.',
    required: false,
  },
  {
    name: 'cpu-cap',
    of: all,
    kind: 'capabilities',
    default: '',
    otherwise: "CRIU's own",
    metavar: 'CAP[,CAP...]',
    description:
      "The value of CRIU's option --cpu-cap at restore: none, all, or some of fpu, ins and cpu.",
    required: false,
  },
  {
    name: 'env',
    of: all,
    kind: 'environment',
    default: '',
    metavar: 'NAME[=VALUE]',
    description:
      'Environment variables of the app and of verify: NAME=value, or NAME to pass on the current value; one per line, or separated by semicolons.',
    required: false,
  },
  {
    name: 'working-directory',
    of: taking,
    kind: 'path',
    default: '.',
    metavar: 'DIR',
    description: 'The folder in which run, ready and verify start.',
    required: false,
  },
  {
    name: 'criu-dump-options',
    of: taking,
    kind: 'words',
    default: '',
    metavar: 'OPTIONS',
    description: 'More options for criu dump, quoted as in a shell.',
    required: false,
  },
  {
    name: 'criu-restore-options',
    of: all,
    kind: 'words',
    default: '',
    metavar: 'OPTIONS',
    description: 'More options for criu restore, quoted as in a shell.',
    required: false,
  },
  {
    name: 'memory',
    of: all,
    kind: 'size',
    default: 'auto',
    metavar: 'SIZE',
    description:
      'The memory of each guest, such as 512M or 4G; auto is 2G, or half of the free memory if that is less.',
    required: false,
  },
  {
    name: 'cores',
    of: all,
    kind: 'count',
    default: '1',
    metavar: 'COUNT',
    description: 'The number of cores of each guest.',
    required: false,
  },
  {
    name: 'accel',
    of: all,
    kind: 'choice',
    default: 'auto',
    metavar: 'ACCEL',
    description:
      "QEMU's accelerator: kvm, tcg, or auto (KVM if it works, and TCG for CPUs that KVM cannot show).",
    required: false,
  },
  {
    name: 'timeout',
    of: all,
    kind: 'duration',
    default: '10m',
    metavar: 'DURATION',
    description: 'The time limit for the app to get ready, and for each thaw.',
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
    description: 'How many guests run at the same time; auto decides from cores and free memory.',
    required: false,
  },
  {
    name: 'toolkit',
    of: all,
    kind: 'path',
    default: '',
    otherwise: 'fetched',
    metavar: 'DIR',
    description:
      'The folder of a toolkit (QEMU, kernel and CRIU) to use instead of fetching one from Debian.',
    required: false,
  },
  {
    name: 'cache',
    of: all,
    kind: 'boolean',
    default: 'true',
    metavar: '',
    description: 'Whether the fetched toolkit is kept for later runs.',
    required: false,
  },
  {
    name: 'report-dir',
    of: all,
    kind: 'path',
    default: 'thawcheck-report',
    metavar: 'DIR',
    description: 'The folder for the report and all evidence; it is created if it does not exist.',
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

/** Whether the flag may be given several times. */
export function isList(input: Input): boolean {
  return input.kind === 'targets' || input.kind === 'environment'
}
