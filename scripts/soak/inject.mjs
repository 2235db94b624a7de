// Does to a run what its plan says.
import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { rootCommand } from '../../lib/base/process/privilege.js'
import { tree } from '../bench/processes.mjs'
import { faults } from './faults.mjs'

const lookIntervalMs = 20
const growIntervalMs = 100

/** The socket that QEMU and virtiofsd of a job have in their arguments. The control is the first thaw. */
const sockets = { checkpoint: 'checkpoint.sock', control: 'thaw-0.sock', target: 'thaw-1.sock' }

/**
 * Waits for the moment of the fault, and does it. A full disk is made before the run.
 * @param {import('./schedule.mjs').Planned} planned
 * @param {ReturnType<typeof import('./command.mjs').start>} run
 * @param {string} heldFile the file that grows
 * @returns whether the moment came before the run was over
 */
export async function inject({ fault, targets, moment }, run, heldFile) {
  const { does, victim, times } = faults[fault]
  if (does === undefined) return false
  if (does === 'fill') return true
  const name = moment.job === 'target' ? targets[0] : moment.job
  const begins = `  ${name}: ${moment.phase}\n`
  if (!(await run.whenSaid(new RegExp(escaped(begins))))) return false
  await sleep(moment.delay)
  if (run.isOver()) return false
  switch (does) {
    case 'signal':
      return run.terminate()
    case 'grow':
      return grow(run, heldFile)
    case 'kill':
      return kill(run, victim, moment, times)
  }
}

async function grow(run, file) {
  while (!run.isOver()) {
    appendFileSync(file, 'one more line\n')
    await sleep(growIntervalMs)
  }
  return true
}

/** @returns whether the process was there, as often as it should be killed */
async function kill(run, victim, { job, again }, times) {
  let killed
  for (let time = 1; time <= times; time++) {
    killed = await processOf(run, victim, job, killed)
    if (killed === undefined) return false
    if (time > 1) await sleep(again)
    try {
      process.kill(Number(killed), 'SIGKILL')
    } catch {
      return false // It has just ended by itself.
    }
  }
  return true
}

/** Waits for a process of a job's guest, other than `before`; undefined: the run was over first. */
async function processOf(run, victim, job, before) {
  const file = `/${sockets[job]}`
  const isVictim = ({ pid, args }) =>
    pid !== before &&
    args.some((word) => word.endsWith(`/bin/${victim}`)) &&
    args.some((word) => word.endsWith(file))
  while (!run.isOver()) {
    const found = tree(run.pid).find(isVictim)
    if (found) return found.pid
    await sleep(lookIntervalMs)
  }
  return undefined
}

/** @param {string} folder an empty one @param {number} size KiB */
export function mountSmallDisk(folder, size) {
  const owner = `uid=${process.getuid()},gid=${process.getgid()},mode=700`
  asRoot(['mount', '-t', 'tmpfs', '-o', `size=${size}k,${owner}`, 'thawcheck-soak', folder])
}

/** @param {string} folder */
export function unmount(folder) {
  asRoot(['umount', folder])
}

/** Whether this user may mount a small disk. @param {string} folder an empty one */
export function canMount(folder) {
  try {
    mountSmallDisk(folder, 4)
    unmount(folder)
    return true
  } catch {
    return false
  }
}

function asRoot(argv) {
  const [program, ...words] = rootCommand(argv)
  execFileSync(program, words, { stdio: 'pipe' })
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
