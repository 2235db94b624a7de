import { readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
// The built code, because the guest's scripts are beside it.
import { hostRoot } from '../../lib/checkpoint/roots/host.js'
import { runGuest } from '../../lib/machine/guest/run.js'
import { privateMountsHere, whyNoPrivateMounts } from '../../lib/machine/host/private-mounts.js'
import { makeDisk } from '../../lib/machine/job/disk.js'
import { openEquipment } from '../../lib/machine/job/equipment.js'
import { shellWords } from '../../lib/machine/job/shell.js'
import type { Report } from '../../src/report/model.js'
import { toolkitHere } from '../e2e/toolkit-here.js'
import { scratch } from '../scratch.js'

const project = resolve(import.meta.dirname, '../..')
const reportDir = '/run/nested/report'

export interface NestedRun {
  readonly status: number
  readonly stdout: string
  readonly report: Report
  /** Console of the outer guest, with the command's standard error. */
  readonly console: string
  /** seconds, including the boot of the outer guest */
  readonly seconds: number
}

/**
 * Runs the built command inside a TCG guest that has AMD's SVM, where `/dev/kvm` works.
 * The outer guest's kernel has panicked once, so a guest that breaks is tried again once.
 * @param words for the command; the report folder and the toolkit are added
 */
export async function thawcheckUnderKvm(words: readonly string[]): Promise<NestedRun> {
  const first = await nested(words)
  if (!('broken' in first)) return first
  console.log(`trying once more, since the outer guest broke: ${first.broken}`)
  const second = await nested(words)
  if (!('broken' in second)) return second
  throw new Error(`the outer guest broke twice: ${second.broken}; its console:\n${second.console}`)
}

type Broken = Pick<NestedRun, 'console'> & { readonly broken: string }

async function nested(words: readonly string[]): Promise<NestedRun | Broken> {
  const directory = scratch('nested')
  try {
    const cancel = new AbortController().signal
    const toolkit = await toolkitHere()
    const disk = join(directory, 'disk.img')
    await makeDisk(toolkit, disk, cancel)
    const console = join(directory, 'console.log')
    const open = await whyNoPrivateMounts(directory, cancel)
    const mounts = open === undefined ? privateMountsHere() : undefined
    const options = ['--toolkit', toolkit.directory, '--report-dir', reportDir]
    const command = [process.execPath, join(project, 'dist/cli.js'), ...words, ...options]
    const outer = {
      name: 'outer',
      // So it prepares itself as for an app: with a driver for the disk.
      engine: 'criu',
      cpu: 'max',
      accel: 'tcg',
      memory: 4096,
      cores: 2,
      console,
      limitSeconds: 600,
      root: { share: (socket: string) => hostRoot.share({ toolkit, mounts }, socket, cancel) },
      disk: { path: disk, format: 'raw', throwAway: true },
      files: [
        { path: 'thawcheck/kvm', kind: 'folder' },
        ...kvmModules(join(toolkit.directory, 'kvm-modules')),
        { path: 'thawcheck/words', kind: 'folder' },
        file('thawcheck/words/command', shellWords(command)),
        file('thawcheck/words/environment', shellWords(environment)),
        file(
          'thawcheck/settings',
          `JOB=nested\nENGINE=criu\nHOST_NAME=outer\nREPORT_DIR=${reportDir}\n`,
        ),
        file('thawcheck/nested.sh', readFileSync(join(import.meta.dirname, 'nested.sh'), 'utf8')),
      ],
    } as const
    const run = await runGuest(openEquipment(toolkit, directory), outer, cancel)
    const said = readFileSync(console, 'utf8')
    const report = run.files.get('report.json')
    const exited = run.lines.find((line) => line.word === 'exited')
    if (run.broken !== undefined || report === undefined) {
      return { broken: run.broken ?? `no report, status ${exited?.rest}`, console: said }
    }
    return {
      status: Number(exited?.rest),
      stdout: run.files.get('stdout')?.toString() ?? '',
      report: JSON.parse(report.toString()),
      console: said,
      seconds: run.times.total,
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

const environment = [
  'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  `HOME=${homedir()}`,
]

/** They are loaded in the order of their names. */
function kvmModules(folder: string) {
  return readdirSync(folder).map((name) => ({
    path: `thawcheck/kvm/${name}`,
    kind: 'file' as const,
    content: readFileSync(join(folder, name)),
  }))
}

function file(path: string, content: string) {
  return { path, kind: 'file', content } as const
}
