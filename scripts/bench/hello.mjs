// Bare boots: the toolkit's kernel up to the first line from our init, without a disk and a root.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runGuest } from '../../lib/machine/guest/run.js'
import { guestMemory, resourcesHere } from '../../lib/machine/host/resources.js'
import { openEquipment } from '../../lib/machine/job/equipment.js'
import { bareJobFiles } from '../../lib/machine/job/job.js'

/** What all bare boots share: the same machine as in a check, under TCG. */
export function bareBench(toolkit, directory, cancel) {
  mkdirSync(directory, { recursive: true })
  return {
    equipment: openEquipment(toolkit, directory),
    memory: guestMemory(undefined, resourcesHere()),
    cancel,
  }
}

/** @returns the result of runGuest; its `broken` is undefined if the guest answered */
export function hello(bench, name, cpu) {
  return boot(bench, name, cpu, 'hello')
}

/** @param job `hello` or `probe`, which need no disk */
export function boot({ equipment, memory, cancel }, name, cpu, job) {
  /** @type {import('../../lib/machine/guest/guest-job.js').GuestJob} */
  const guest = {
    name,
    cpu,
    accel: 'tcg',
    memory,
    cores: 1,
    files: bareJobFiles(job),
    console: consoleOf({ equipment }, name),
    limitSeconds: 60,
  }
  return runGuest(equipment, guest, cancel)
}

export function consoleOf({ equipment }, name) {
  return join(equipment.directory, `${name}.console`)
}
