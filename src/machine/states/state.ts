import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

/** A guest after its boot, waiting for its job: a folder. */
export interface SavedState {
  readonly folder: string
  readonly manifest: StateManifest
}

const bytes = v.pipe(v.number(), v.integer(), v.minValue(0))

const schema = v.object({
  /** names the CPU, the kernel and all else that the guest was started with */
  key: v.string(),
  /** of the file `memory` */
  memory: v.object({ size: bytes, runs: v.array(v.tuple([bytes, bytes])), crc: v.number() }),
  /** of the file `devices` */
  devices: v.object({ size: bytes, crc: v.number() }),
})

export type StateManifest = v.InferOutput<typeof schema>

/** The guest's memory, sparse. */
export const memoryFile = (folder: string) => join(folder, 'memory')
/** What QEMU saves of the CPU and the devices. */
export const devicesFile = (folder: string) => join(folder, 'devices')
const manifestFile = (folder: string) => join(folder, 'state.json')

/** Last of all, since a folder without it is no state. */
export async function writeManifest(folder: string, manifest: StateManifest): Promise<void> {
  await writeFile(manifestFile(folder), `${JSON.stringify(manifest)}\n`)
}

/** @returns undefined if there is no state for this key, or a damaged one */
export async function readState(folder: string, key: string): Promise<SavedState | undefined> {
  try {
    const manifest = v.parse(schema, JSON.parse(await readFile(manifestFile(folder), 'utf8')))
    return manifest.key === key ? { folder, manifest } : undefined
  } catch {
    return undefined
  }
}
