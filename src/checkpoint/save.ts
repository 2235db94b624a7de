import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { MachineryFailure } from '../base/process/failure.js'
import { runTool } from '../base/process/tool.js'
import { removeTree } from '../base/run/owner-modes.js'
import type { Run } from '../base/run/run.js'
import { copyFromDisk, packDisk } from '../machine/job/disk.js'
import type { Toolkit } from '../machine/toolkit/toolkit.js'
import { type Checkpoint, imagesOf } from './checkpoint.js'
import { digestOf } from './digest.js'
import { type Manifest, writeManifest } from './manifest.js'
import { packedDisk } from './packed-disk.js'
import { sealManifest } from './seal.js'

/**
 * Keeps a checkpoint in a folder, from which it can be thawed later. The folder contains the app's
 * memory and files, so only its owner may read it.
 * @param checkpoint taken in this run
 * @param to absolute; new or empty
 * @returns the same checkpoint, in that folder
 * @throws MachineryFailure if it cannot be copied whole; the folder is then empty
 */
export async function saveCheckpoint(
  { cancel, variables }: Pick<Run, 'cancel' | 'variables'>,
  toolkit: Toolkit,
  checkpoint: Checkpoint,
  to: string,
): Promise<Checkpoint> {
  const { manifest, disk } = checkpoint
  mkdirSync(to, { recursive: true })
  chmodSync(to, 0o700)
  try {
    await copyImages(imagesOf(checkpoint), join(to, 'images'), cancel)
    await copyFromDisk({ disk: disk.path, folders: ['upper', 'held'], to }, cancel)
    for (const part of ['images', 'upper'] as const) {
      const digest = await digestOf(join(to, part), cancel)
      if (digest !== manifest.contents[part]) throw differs(join(to, part))
    }
    await packDisk(toolkit, disk.path, join(to, packedDisk), cancel)
    const described: Manifest = {
      ...manifest,
      contents: {
        ...manifest.contents,
        held: await digestOf(join(to, 'held'), cancel),
        disk: await digestOf(join(to, packedDisk), cancel),
      },
    }
    const kept = sealManifest(described, variables)
    // Last: a folder without a manifest is no checkpoint.
    writeManifest(to, kept)
    const packed = { path: join(to, packedDisk), format: 'qcow2' } as const
    return { ...checkpoint, folder: to, manifest: kept, disk: packed }
  } catch (error) {
    for (const name of existsSync(to) ? readdirSync(to) : []) {
      removeTree(join(to, name))
    }
    throw error
  }
}

function copyImages(from: string, to: string, cancel: AbortSignal): Promise<string> {
  return runTool(['cp', '-R', '--sparse=always', '--reflink=auto', from, to], {
    advice: 'free space on the disk that the checkpoint is kept on',
    cancel,
  })
}

function differs(copy: string): MachineryFailure {
  return new MachineryFailure(
    `The copy in ${JSON.stringify(copy)} differs from what the checkpoint has.\n` +
      '  try: another disk to keep the checkpoint on',
  )
}
