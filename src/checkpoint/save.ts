import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyFromDisk, packDisk } from '../machine/guest/disk.js'
import type { Toolkit } from '../machine/toolkit/toolkit.js'
import { type Checkpoint, parts } from './checkpoint.js'
import { digestOf } from './digest.js'
import { writeManifest } from './manifest.js'

/** The disk of a kept checkpoint. */
export const packedDisk = 'disk.qcow2'

/**
 * Keeps a checkpoint in a folder, from which it can be thawed later. The folder contains the app's
 * memory and files, so only its owner may read it.
 * @param checkpoint taken in this run
 * @param to absolute; new or empty
 * @returns the same checkpoint, in that folder
 */
export async function saveCheckpoint(
  toolkit: Toolkit,
  checkpoint: Checkpoint,
  to: string,
  cancel: AbortSignal,
): Promise<Checkpoint> {
  const { manifest, disk, root } = checkpoint
  mkdirSync(dirname(to), { recursive: true })
  mkdirSync(to, { recursive: true, mode: 0o700 })
  try {
    await copyFromDisk(
      toolkit,
      disk.path,
      parts.map((part) => `/${part}`),
      to,
      cancel,
    )
    await packDisk(toolkit, disk.path, join(to, packedDisk), cancel)
    const kept = {
      ...manifest,
      contents: {
        ...manifest.contents,
        held: await digestOf(join(to, 'held')),
        disk: await digestOf(join(to, packedDisk)),
      },
    }
    // Written last, because a folder without a manifest is no checkpoint.
    writeManifest(to, kept)
    return {
      folder: to,
      manifest: kept,
      disk: { path: join(to, packedDisk), format: 'qcow2' },
      root,
    }
  } catch (error) {
    for (const name of existsSync(to) ? readdirSync(to) : []) {
      rmSync(join(to, name), { recursive: true, force: true })
    }
    throw error
  }
}
