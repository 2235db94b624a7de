// A process and its descendants, from /proc. Any of them may end at any moment.
import { readdirSync, readFileSync } from 'node:fs'

/** @returns the process and its descendants, each with its arguments */
export function tree(pid, parentsWords) {
  const words = attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '')
  // A child before its exec still shares its parent's memory, which is counted there.
  if (words === parentsWords) return []
  const below = attempt(() => readdirSync(`/proc/${pid}/task`), []).flatMap((thread) =>
    attempt(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'), '')
      .split(' ')
      .filter(Boolean),
  )
  return [{ pid, args: words.split('\0') }, ...below.flatMap((child) => tree(child, words))]
}

/**
 * The QEMU below a process that shows a CPU.
 * @param {number} pid
 * @param {string} model the first part of QEMU's -cpu, without a version
 * @returns {{ age: number, busy: number } | undefined} seconds since its start, and seconds of CPU time
 */
export function qemuOn(pid, model) {
  const found = tree(pid).find((process) => isQemu(process) && showsCpu(process, model))
  const stat = found && attempt(() => readFileSync(`/proc/${found.pid}/stat`, 'utf8'), undefined)
  return stat && timesIn(stat, readFileSync('/proc/uptime', 'utf8'))
}

/** @param {{ args: readonly string[] }} process */
export function showsCpu({ args }, model) {
  const [shown = ''] = args[args.indexOf('-cpu') + 1]?.split(',') ?? []
  return shown.replace(/-v\d+$/, '') === model
}

/** Both are given in hundredths of a second on every x86-64. */
const ticks = 100

/**
 * @param {string} stat /proc/PID/stat
 * @param {string} uptime /proc/uptime
 */
export function timesIn(stat, uptime) {
  // The name, in parentheses, may have spaces and parentheses of its own.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user, system, started] = [fields[11], fields[12], fields[19]].map(Number)
  return { age: Number.parseFloat(uptime) - started / ticks, busy: (user + system) / ticks }
}

/** QEMU while it runs a guest, or virtiofsd. */
export function isGuest(process) {
  return isQemu(process) || runs(process, 'virtiofsd')
}

export function isQemu(process) {
  return runs(process, 'qemu') && process.args.includes('-kernel')
}

/** The toolkit's programs run through its loader. Before that, setpriv has the same arguments. */
function runs({ args }, program) {
  return args[0] !== 'setpriv' && args.some((word) => word.endsWith(`/bin/${program}`))
}

/**
 * Memory of one process in kB. For a guest it is the proportional share (PSS), because QEMU and
 * virtiofsd share the guest's memory. For Node it is everything (RSS), because this measuring process
 * is a Node too, and would take over half of the shared program.
 * @returns `exact` is false if the kernel reports only the RSS, so that shared memory counts twice
 */
export function memoryOf(process) {
  const rollup = attempt(() => readFileSync(`/proc/${process.pid}/smaps_rollup`, 'utf8'), '')
  const wanted = isGuest(process) ? /^Pss: +(\d+) kB/m : /^Rss: +(\d+) kB/m
  const found = wanted.exec(rollup)
  if (found) return { kB: Number(found[1]), exact: true }
  const status = attempt(() => readFileSync(`/proc/${process.pid}/status`, 'utf8'), '')
  const held = /^VmRSS:\s+(\d+) kB/m.exec(status)
  // A process that is ending has no memory left, so 0 is exact.
  return { kB: Number(held?.[1] ?? 0), exact: held === null || !isGuest(process) }
}

function attempt(read, otherwise) {
  try {
    return read()
  } catch {
    return otherwise
  }
}
