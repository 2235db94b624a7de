// Bare boots: the toolkit's kernel up to the first word of our init, with no disk and no root.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeCommonInitramfs } from '../../lib/machine/guest/initramfs.js'
import { runGuest } from '../../lib/machine/guest/run.js'
import { guestMemory, resourcesHere } from '../../lib/machine/host/resources.js'

/** What all bare boots share: the machine that a check would use, under TCG. */
export function bareRig(toolkit, directory, cancel) {
  mkdirSync(directory, { recursive: true })
  const commonInitramfs = join(directory, 'common.cpio')
  writeCommonInitramfs(toolkit, commonInitramfs)
  return {
    ...{ toolkit, directory, commonInitramfs, cancel, accel: 'tcg', cores: 1 },
    memory: guestMemory(undefined, resourcesHere()),
  }
}

/** @returns runGuest's answer; its `broken` is undefined if the guest answered */
export function hello(rig, name, cpu) {
  return boot(rig, name, cpu, 'hello')
}

/** @param job one that needs no disk: `hello` or `probe` */
export function boot(rig, name, cpu, job) {
  const settings = { path: 'thawcheck/settings', kind: 'file', content: `JOB=${job}\n` }
  return runGuest(rig, { name, cpu, files: [settings], console: consoleOf(rig, name), limit: 60 })
}

export function consoleOf(rig, name) {
  return join(rig.directory, `${name}.console`)
}
