import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { pagesOf } from '../../src/machine/states/pages.js'
import { devicesFile, memoryFile } from '../../src/machine/states/state.js'

/** What can be wrong with a state: as many as there are guests. */
export const harms: readonly ((folder: string) => unknown)[] = [
  // Memory that was cut short.
  (folder) => truncateSync(memoryFile(folder), 1e6),
  // A state of another kernel.
  (folder) => change(folder, { key: 'another' }),
  halt,
  noDevices,
]

/** Changes the manifest of a state. */
function change(folder: string, values: object): void {
  const path = join(folder, 'state.json')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...values }))
}

/** Fills the kernel's code, which begins at 16 MiB, with `hlt` and jumps back to it. */
async function halt(folder: string): Promise<void> {
  const file = await open(memoryFile(folder), 'r+')
  const mib = 1024 * 1024
  const code = Buffer.alloc(8 * mib, Buffer.from('f4ebfd', 'hex'))
  await file.write(code, 0, code.length, 16 * mib)
  change(folder, { memory: await pagesOf(file, [[0, (await file.stat()).size]]) })
  await file.close()
}

/** The digest of an empty file is 0. */
function noDevices(folder: string): void {
  truncateSync(devicesFile(folder), 0)
  change(folder, { devices: { size: 0, crc: 0 } })
}
