// Bare starts: the toolkit's kernel up to a job that needs no app.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostRoot } from '../../lib/checkpoint/roots/host.js'
import { runGuest } from '../../lib/machine/guest/run.js'
import { guestMemory, resourcesHere } from '../../lib/machine/host/resources.js'
import { openEquipment } from '../../lib/machine/job/equipment.js'
import { bareJobFiles } from '../../lib/machine/job/job.js'

/**
 * What all bare starts share: the same machine as in a check, under TCG.
 * @param {import('../../lib/machine/states/store.js').StateStore} [states]
 */
export function bareBench(toolkit, directory, cancel, states) {
  mkdirSync(directory, { recursive: true })
  return {
    equipment: openEquipment(toolkit, directory, states),
    memory: guestMemory(undefined, resourcesHere()),
    cancel,
  }
}

/**
 * @param {string} [state] given: with a root and a disk, so that its state is saved, or loaded
 * @returns the result of runGuest; its `broken` is undefined if the guest answered
 */
export function hello(bench, name, cpu, state) {
  return boot(bench, name, cpu, 'hello', state === undefined ? {} : devices(bench, name))
}

/** @param job `hello` or `probe`, which need no disk */
export function boot({ equipment, memory, cancel }, name, cpu, job, more = {}) {
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
    ...more,
  }
  return runGuest(equipment, guest, cancel)
}

/** A root and a disk, which a bare guest does not use. */
export function devices({ equipment, cancel }, name) {
  const path = join(equipment.directory, `${name}.img`)
  writeFileSync(path, Buffer.alloc(65536))
  return {
    // It prepares itself as one that gets an app.
    engine: 'criu',
    root: {
      share: (socket) =>
        hostRoot.share({ toolkit: equipment.toolkit, mounts: undefined }, socket, cancel),
    },
    disk: { path, format: 'raw', throwAway: true },
  }
}

export function consoleOf({ equipment }, name) {
  return join(equipment.directory, `${name}.console`)
}
