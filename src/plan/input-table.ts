import type { Command, InputRow } from './input.js'

const all: readonly Command[] = ['check', 'checkpoint', 'thaw']
const taking: readonly Command[] = ['check', 'checkpoint']
const thawing: readonly Command[] = ['check', 'thaw']
const fetching: readonly Command[] = [...all, 'export']

/**
 * The only table of inputs. action.yml, `--help`, docs/inputs.md and the parsing are made from it. The
 * Action has the inputs of `check`.
 */
export const inputTable = [
  {
    name: 'run',
    of: taking,
    kind: 'command',
    otherwise: 'required without checkpoint and image',
    metavar: 'COMMAND',
    description: 'The shell command that starts the app.',
    requiredWithout: 'checkpoint',
  },
  {
    name: 'image',
    of: all,
    kind: 'image',
    otherwise: "this machine's own files",
    metavar: 'NAME',
    description:
      'The container image that the app runs in, of the docker or podman of this machine; it is not fetched. Its entrypoint, environment, folder and user are those of the app, unless run, env and working-directory say otherwise.',
  },
  {
    name: 'rootfs',
    of: all,
    kind: 'path',
    otherwise: "this machine's own files",
    metavar: 'PATH',
    description:
      'The same in a file or folder: a docker archive (docker save), an OCI layout, or just the files that the app sees as /, in a folder or a tar.',
  },
  {
    name: 'ready',
    of: taking,
    kind: 'command',
    metavar: 'COMMAND',
    description:
      'A shell command that is repeated until it exits 0, which means that the app is ready.',
  },
  {
    name: 'ready-log',
    of: taking,
    kind: 'pattern',
    metavar: 'REGEX',
    description:
      'A regular expression: the app is ready once a line of its output matches (and ready, if given, has exited 0).',
  },
  {
    name: 'warm-up',
    of: taking,
    kind: 'duration',
    default: '5s',
    metavar: 'DURATION',
    description: 'How long to wait before the checkpoint if neither ready nor ready-log is given.',
  },
  {
    name: 'verify',
    of: thawing,
    kind: 'command',
    metavar: 'COMMAND',
    description:
      'A shell command that must exit 0 after the thaw; it is repeated until it does, or until the timeout.',
  },
  {
    name: 'watch',
    of: thawing,
    kind: 'duration',
    default: '10s',
    metavar: 'DURATION',
    description: 'How long the thawed app is watched.',
  },
  {
    name: 'cpus',
    of: thawing,
    kind: 'targets',
    metavar: 'CPU[;CPU...]',
    description:
      'The CPUs to thaw on, one per line or separated by semicolons: for example Haswell, x86-64-v3, aws:m5, max,-avx or Haswell@cores=4@memory=2G@hypervisor=off (thawcheck cpus lists all names). Or floor alone: the least CPU that the checkpoint thaws on is searched for.',
    required: true,
  },
  {
    name: 'restore-image',
    of: thawing,
    kind: 'image',
    otherwise: 'the files that the app was frozen with',
    metavar: 'NAME',
    description:
      'A container image of docker or podman, whose files the targets have in place of those that the app was frozen with. A target can name its own, as in Haswell@image=debian:13.',
  },
  {
    name: 'restore-rootfs',
    of: thawing,
    kind: 'path',
    otherwise: 'the files that the app was frozen with',
    metavar: 'PATH',
    description: 'The same, from a folder, a tar of one, or an OCI layout.',
  },
  {
    name: 'restore-kernel',
    of: thawing,
    kind: 'path',
    otherwise: "the toolkit's",
    metavar: 'DIR',
    description:
      'A folder into which the packages of one Linux kernel were unpacked (boot/vmlinuz-RELEASE and lib/modules/RELEASE), which the targets boot.',
  },
  {
    name: 'checkpoint',
    of: ['check'],
    kind: 'path',
    otherwise: 'take one',
    metavar: 'PATH',
    description:
      "A checkpoint that is thawed, and no app is started: the folder of one that thawcheck checkpoint has kept, a folder of CRIU's images, or an archive of podman, CRI-O or containerd, packed or not.",
  },
  {
    name: 'source-cpu',
    of: thawing,
    kind: 'target',
    otherwise: 'what the checkpoint says',
    metavar: 'CPU',
    description:
      'The CPU that the given checkpoint was taken on, written as in cpus. It counts where the images do not say it themselves.',
  },
  {
    name: 'export',
    of: thawing,
    kind: 'path',
    otherwise: 'none',
    metavar: 'FILE',
    description:
      'The file (.tar, .tar.gz or .tar.zst) to which the checkpoint goes once a target has passed, with a script that restores it where there is CRIU only. It contains the memory of the app.',
  },
  {
    name: 'to',
    of: ['checkpoint', 'export'],
    kind: 'path',
    metavar: 'PATH',
    description:
      'checkpoint: the folder to keep the checkpoint in, which must be new or empty. export: the file (.tar, .tar.gz or .tar.zst) to write.',
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
  },
  {
    name: 'checkpoint-cpu',
    of: taking,
    kind: 'target',
    otherwise: 'host under KVM, else max',
    metavar: 'CPU',
    description:
      'The CPU of the guest in which the checkpoint is taken, written as in cpus, or lowest: the features that all of cpus have in common. Not possible on the runner.',
  },
  {
    name: 'engine',
    of: taking,
    kind: 'choice',
    default: 'criu',
    metavar: 'ENGINE',
    description:
      'What freezes and restores the app: criu, crac (a Java with CRaC), or custom (checkpoint-command and restore-command).',
  },
  {
    name: 'checkpoint-command',
    of: taking,
    kind: 'command',
    otherwise: 'the app freezes itself',
    metavar: 'COMMAND',
    description:
      'With engine custom: the shell command that freezes the app once it is ready. It runs as root, and gets THAWCHECK_PID, THAWCHECK_IMAGES (an empty folder) and THAWCHECK_WORK (a folder for logs).',
  },
  {
    name: 'restore-command',
    of: all,
    kind: 'command',
    otherwise: 'required with engine custom',
    metavar: 'COMMAND',
    description:
      'The shell command that restores the app from THAWCHECK_IMAGES, as root. It ends with 0 and leaves the app running, or stays as its parent.',
  },
  {
    name: 'cpu-cap',
    of: all,
    kind: 'capabilities',
    otherwise: "CRIU's own",
    metavar: 'CAP[,CAP...]',
    description:
      "The value of CRIU's option --cpu-cap at restore: none, all, or some of fpu, ins and cpu.",
  },
  {
    name: 'env',
    of: all,
    kind: 'environment',
    metavar: 'NAME[=VALUE]',
    description:
      'More environment variables of the app and of verify: NAME=value, or NAME to pass on the current value; one per line, or separated by semicolons. PATH, JAVA_HOME, LANG and the like are passed on unless set here.',
  },
  {
    name: 'working-directory',
    of: taking,
    kind: 'path',
    default: '.',
    metavar: 'DIR',
    description: 'The folder in which run, ready and verify start.',
  },
  {
    name: 'criu-dump-options',
    of: taking,
    kind: 'words',
    metavar: 'OPTIONS',
    description: 'More options for criu dump, quoted as in a shell.',
  },
  {
    name: 'criu-restore-options',
    of: all,
    kind: 'words',
    metavar: 'OPTIONS',
    description: 'More options for criu restore, quoted as in a shell.',
  },
  {
    name: 'memory',
    of: all,
    kind: 'size',
    default: 'auto',
    metavar: 'SIZE',
    description:
      'The memory of each guest, such as 512M or 4G; auto is 2G, or half of the free memory if that is less.',
  },
  {
    name: 'cores',
    of: all,
    kind: 'count',
    default: '1',
    metavar: 'COUNT',
    description: 'The number of cores of each guest.',
  },
  {
    name: 'accel',
    of: all,
    kind: 'choice',
    default: 'auto',
    metavar: 'ACCEL',
    description:
      "QEMU's accelerator: kvm, tcg, or auto (KVM if it works, and TCG for CPUs that KVM cannot show).",
  },
  {
    name: 'timeout',
    of: all,
    kind: 'duration',
    default: '10m',
    metavar: 'DURATION',
    description: 'The time limit for the app to get ready, and for each thaw.',
  },
  {
    name: 'floor-guests',
    of: thawing,
    kind: 'count',
    default: '12',
    metavar: 'COUNT',
    description:
      'With cpus: floor, how many guests the search may take. What is left then is said to be unconfirmed.',
  },
  {
    name: 'remedy',
    of: thawing,
    kind: 'choice',
    default: 'prove',
    metavar: 'HOW',
    description:
      'What is done where targets fail: prove (checkpoints are taken with what to change, and on a lesser CPU, and thawed on them), suggest (what to change is only said), or off (neither that, nor fresh starts of the app).',
  },
  {
    name: 'remedy-timeout',
    of: thawing,
    kind: 'duration',
    default: '10m',
    metavar: 'DURATION',
    description: 'The time limit for all proving of what to change.',
  },
  {
    name: 'benchmark',
    of: thawing,
    kind: 'command',
    otherwise: 'nothing is measured',
    metavar: 'COMMAND',
    description:
      'A shell command that tells what a proven change costs, or, with cpus: floor, what lesser CPUs cost: it runs beside the app, which is started with and without the change on the source CPU, or on x86-64-v1 to v3 and the source CPU. Its last line of output is a number above 0, where larger is better.',
  },
  {
    name: 'benchmark-measures',
    of: thawing,
    kind: 'choice',
    default: 'number',
    metavar: 'WHAT',
    description:
      'What benchmark measures: number (the one that it prints), or time (how long it takes; what it prints does not matter).',
  },
  {
    name: 'benchmark-rounds',
    of: thawing,
    kind: 'count',
    default: '5',
    metavar: 'COUNT',
    description: 'How many rounds benchmark runs in; after ten minutes, no further round begins.',
  },
  {
    name: 'strict',
    of: thawing,
    kind: 'boolean',
    default: 'false',
    metavar: '',
    description: 'Whether an inconclusive verdict fails the build.',
  },
  {
    name: 'jobs',
    of: thawing,
    kind: 'count',
    default: 'auto',
    metavar: 'COUNT',
    description: 'How many guests run at the same time; auto decides from cores and free memory.',
  },
  {
    name: 'toolkit',
    of: fetching,
    kind: 'path',
    otherwise: 'fetched',
    metavar: 'DIR',
    description:
      'The folder of a toolkit (QEMU, kernel and CRIU) to use instead of fetching one from Debian.',
  },
  {
    name: 'cache',
    of: fetching,
    kind: 'boolean',
    default: 'true',
    metavar: '',
    description:
      'Whether the fetched toolkit is kept for later runs, and states of booted guests, which start faster then (up to 4 GiB).',
  },
  {
    name: 'report-dir',
    of: all,
    kind: 'path',
    default: 'thawcheck-report',
    metavar: 'DIR',
    description:
      "The folder for the report and all evidence; it is created if it does not exist. The app's memory and files go to a folder beside it, whose name ends in -memory.",
  },
] as const satisfies readonly InputRow[]
