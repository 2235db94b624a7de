import { readFileSync, readlinkSync } from 'node:fs'

/** A process, told apart from all others that this machine has had since it booted. */
export interface Owner {
  readonly pid: string
  /** clock ticks from the boot to its start (proc(5), stat, field 22) */
  readonly start: string
  /** its PID namespace: another one has other processes under the same ids */
  readonly namespace: string
  readonly boot: string
}

/** This process. */
export function ownerHere(): Owner {
  return {
    pid: String(process.pid),
    start: startOf(String(process.pid)) ?? '',
    namespace: readlinkSync('/proc/self/ns/pid'),
    boot: bootHere(),
  }
}

/** Id of this machine's boot. */
export function bootHere(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

/** Whether the process has ended. A process of another namespace or another boot is nobody's business. */
export function hasEnded({ pid, start, namespace, boot }: Owner, here = ownerHere()): boolean {
  if (namespace !== here.namespace || boot !== here.boot) return false
  return startOf(pid) !== start
}

export function ownerText({ pid, start, namespace, boot }: Owner): string {
  return `${pid} ${start} ${namespace} ${boot}\n`
}

/** @returns undefined: the text does not name a process */
export function readOwner(text: string): Owner | undefined {
  const [, pid, start, namespace, boot] = /^(\d+) (\d+) (\S+) (\S+)\n$/.exec(text) ?? []
  if (!pid || !start || !namespace || !boot) return undefined
  return { pid, start, namespace, boot }
}

function startOf(pid: string): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field, the name, may contain blanks and parentheses.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
