// What a run has left on the machine.
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** The kernel ends killed processes and gives loop devices back a moment later. */
const graceMs = 1000

/** What podman and PostgreSQL have there, which tests may start beside a soak. */
const ofOthers = /^(libpod_|PostgreSQL\.)/

/** Names in /dev/shm, but for those of other programs. */
export function sharedMemory() {
  return readdirSync('/dev/shm').filter((name) => !ofOthers.test(name))
}

/**
 * @param {string} folder all that the soak starts has this in its words, environment or paths
 * @param {string} temporary the run's own folder for temporary files
 * @param {readonly string[]} sharedBefore what was in /dev/shm before the run
 * @returns {Promise<string[]>} empty: nothing is left
 */
export async function leftovers(folder, temporary, sharedBefore) {
  const look = () => [
    ...processes(folder),
    ...mounts(folder),
    ...loopDevices(folder),
    ...readdirSync(temporary).map((name) => `temporary file ${name}`),
    ...sharedMemory()
      .filter((name) => !sharedBefore.includes(name))
      .map((name) => `/dev/shm/${name}`),
  ]
  if (look().length === 0) return []
  await sleep(graceMs)
  return look()
}

/** Processes but this one and those above it. */
function processes(folder) {
  const ours = new Set(ancestry(String(process.pid)))
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && !ours.has(name))
    .filter((pid) =>
      [
        read(`/proc/${pid}/cmdline`),
        read(`/proc/${pid}/environ`),
        link(`/proc/${pid}/cwd`),
        link(`/proc/${pid}/exe`),
      ].some((text) => text.includes(folder)),
    )
    .map((pid) => `process ${pid}: ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')}`)
}

function ancestry(pid) {
  const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? '0'
  return parent === '0' ? [pid] : [pid, ...ancestry(parent)]
}

/** But those that the soak has made itself, to be full disks. */
function mounts(folder) {
  return read('/proc/self/mountinfo')
    .split('\n')
    .filter((line) => line.includes(folder) && !line.includes(' thawcheck-soak '))
    .map((line) => `mount ${line}`)
}

function loopDevices(folder) {
  return readdirSync('/sys/block')
    .map((name) => `/sys/block/${name}/loop/backing_file`)
    .filter((file) => existsSync(file) && read(file).includes(folder))
    .map((file) => `loop device ${file}: ${read(file).trim()}`)
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function link(path) {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
