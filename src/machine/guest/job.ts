import type { Plan } from '../../plan/plan.js'
import type { Caller } from '../host/caller.js'
import type { Entry } from './cpio.js'
import { shellWord, shellWords } from './shell.js'

/**
 * What is to be done. `hello` only reports that the guest has booted, `probe` what its CPU does,
 * `check` whether CRIU can work here.
 */
export type Job = 'hello' | 'probe' | 'check' | 'checkpoint' | 'thaw'

export type { Caller }

/** What a shell has without being told; `env` adds to it. */
const standardPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** The settings, commands and quoted words that the guest's scripts read, below `folder`. */
export function jobFiles(job: Job, plan: Plan, caller: Caller, folder: string): Entry[] {
  const commands = {
    run: plan.run,
    ready: 'command' in plan.ready ? plan.ready.command : undefined,
    verify: plan.verify,
  }
  const words = {
    environment: environmentOf(plan, caller),
    'criu-dump-options': dumpOptions(plan),
    'criu-restore-options': restoreOptions(plan),
  }
  return [
    { path: `${folder}/commands`, kind: 'folder' },
    ...Object.entries(commands).flatMap(([name, content]) =>
      content === undefined ? [] : [file(`${folder}/commands/${name}`, content)],
    ),
    { path: `${folder}/words`, kind: 'folder' },
    ...Object.entries(words).map(([name, list]) =>
      file(`${folder}/words/${name}`, shellWords(list)),
    ),
    file(`${folder}/settings`, settings(job, plan, caller)),
  ]
}

function file(path: string, content: string): Entry {
  return { path, kind: 'file', content }
}

function environmentOf(plan: Plan, caller: Caller): string[] {
  const all = { PATH: standardPath, HOME: caller.home, ...plan.environment }
  return Object.entries(all).map(([name, value]) => `${name}=${value}`)
}

/** With a space instead of `=`, CRIU takes `none` for `all`. */
function restoreOptions(plan: Plan): string[] {
  const cap = plan.cpuCap === undefined ? [] : [`--cpu-cap=${plan.cpuCap}`]
  return [...cap, ...plan.criuRestoreOptions]
}

/** CRIU's default is to call iptables, which a guest has not; this is built into CRIU. */
const networkLock = ['--network-lock', 'nftables']

/** Without the same word at the dump, CRIU writes no CPU information that restore could check. */
function dumpOptions(plan: Plan): string[] {
  const cap =
    plan.cpuCap === undefined || plan.cpuCap === 'none' ? [] : [`--cpu-cap=${plan.cpuCap}`]
  return [...networkLock, ...cap, ...plan.criuDumpOptions]
}

/** Seconds become centiseconds, the unit of the guest's clock; its shell has no fractions. */
function settings(job: Job, plan: Plan, caller: Caller): string {
  const variables = {
    JOB: job,
    APP_UID: caller.uid,
    APP_GID: caller.gid,
    HOST_NAME: caller.host,
    DIRECTORY: plan.workingDirectory,
    TIMEOUT: Math.ceil(plan.timeout),
    WATCH: Math.ceil(plan.watch * 100),
    WARM_UP: plan.ready.kind === 'warm-up' ? Math.round(plan.ready.seconds * 100) : 0,
    READY_LOG: 'pattern' in plan.ready ? 'yes' : 'no',
  }
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${shellWord(String(value))}\n`)
    .join('')
}
