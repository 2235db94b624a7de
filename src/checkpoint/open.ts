import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BadInput } from '../base/bad-input.js'
import type { Checkpoint } from './checkpoint.js'
import { digestOf } from './digest.js'
import { type Manifest, manifestName, readManifest } from './manifest.js'
import { hostRoot } from './roots/host.js'
import { packedDisk } from './save.js'

/**
 * Opens a checkpoint that was kept, once every byte of it is as it was kept.
 * @param folder absolute
 * @throws BadInput if it is none, or is damaged: one sentence
 */
export async function openCheckpoint(folder: string): Promise<Checkpoint> {
  const manifest = await soundManifest(folder)
  if (manifest.contents.disk === undefined) {
    throw unusable(folder, 'it is the evidence of a run, and was not kept by thawcheck checkpoint')
  }
  return {
    folder,
    manifest,
    disk: { path: join(folder, packedDisk), format: 'qcow2' },
    root: hostRoot,
  }
}

/**
 * The manifest of a folder whose content is what the manifest says.
 * @param folder absolute
 * @throws BadInput as `openCheckpoint`
 */
export async function soundManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestName)
  if (!existsSync(path)) throw unusable(folder, `it has no ${manifestName}`)
  const manifest = readManifest(readFileSync(path, 'utf8'))
  if (typeof manifest === 'string') throw unusable(folder, manifest)
  const damage = await damageIn(folder, manifest)
  if (damage !== undefined) throw unusable(folder, damage)
  return manifest
}

function unusable(folder: string, why: string): BadInput {
  return new BadInput([`the checkpoint ${JSON.stringify(folder)} cannot be used: ${why}`])
}

async function damageIn(folder: string, { contents }: Manifest): Promise<string | undefined> {
  const { disk, ...parts } = contents
  for (const [name, digest] of Object.entries({ ...parts, [packedDisk]: disk })) {
    if (digest === undefined) continue
    const path = join(folder, name)
    if (!existsSync(path)) return `${name} is missing`
    const found = await digestOf(path)
    if (found !== digest) {
      return `${name} is damaged: its SHA-256 is ${found}, and the manifest says ${digest}`
    }
  }
  return undefined
}
