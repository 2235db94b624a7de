import { truncate, writeFile } from 'node:fs/promises'
import { MachineryFailure } from '../../base/process/failure.js'
import { runTool } from '../../base/process/tool.js'
import { messageOf } from '../../base/text/error-message.js'
import { copyOut } from '../../formats/ext4/copy-out.js'
import { Ext4Damaged } from '../../formats/ext4/file-system.js'
import { type Toolkit, toolCommand } from '../toolkit/toolkit.js'

/** The changed files and the held files of an app: an ext4 file system in a file. */
export interface Disk {
  readonly path: string
  /** `raw` is sparse and can be mounted; `qcow2` is compact, so that it can be copied anywhere. */
  readonly format: 'raw' | 'qcow2'
}

/** The file is sparse: it takes as much of the host's disk as the app and its engine write. */
const sizeBytes = 32 * 1024 ** 3

/** Makes an empty disk, in the format `raw`. */
export async function makeDisk(toolkit: Toolkit, path: string, cancel: AbortSignal): Promise<void> {
  await writeFile(path, '')
  await truncate(path, sizeBytes)
  const options = ['-q', '-F', '-t', 'ext4', '-m', '0', '-O', '^has_journal,^resize_inode']
  // Inode tables need not be written, because a sparse file reads as zeros.
  const lazy = ['-E', 'lazy_itable_init=1,nodiscard', '-I', '256', '-i', '65536']
  await runTool(toolCommand(toolkit.directory, 'mke2fs', [...options, ...lazy, path]), {
    advice: 'free space on the disk of the temporary directory',
    cancel,
  })
}

export interface DiskCopy {
  /** path of the disk */
  readonly disk: string
  /** names of folders and files at the top of the disk */
  readonly folders: readonly string[]
  /** existing folder that has none of these names */
  readonly to: string
}

/**
 * Copies folders out of a disk, without mounting it. No guest may have the disk open. Root in a guest
 * can write anything into its disk, so it is read here, and not by a program that takes the names on
 * it for paths. The copies have the modes that files have on the disk, but their owner, this user, may
 * always read and change them.
 * @returns the digest of each copy, in the order of the folders
 * @throws MachineryFailure if not all of it could be copied
 */
export async function copyFromDisk(
  { disk, folders, to }: DiskCopy,
  cancel: AbortSignal,
): Promise<string[]> {
  try {
    return await copyOut(disk, folders, to, cancel)
  } catch (error) {
    cancel.throwIfAborted()
    throw new MachineryFailure(
      `The disk ${disk} cannot be copied to ${to}: ${messageOf(error)}\n  try: ${adviceOn(error)}`,
    )
  }
}

function adviceOn(error: unknown): string {
  return error instanceof Ext4Damaged
    ? 'it again; only root in the guest can have done this, so look at what the app runs as root'
    : 'free space on the disk that the copy goes to'
}

/** Makes a compact copy (qcow2) of the blocks in use. The same disk always gives the same bytes. */
export async function packDisk(
  toolkit: Toolkit,
  disk: string,
  to: string,
  cancel: AbortSignal,
): Promise<void> {
  await runTool(toolCommand(toolkit.directory, 'e2image', ['-Q', '-a', disk, to]), {
    advice: 'free space on the disk that the checkpoint is kept on',
    cancel,
  })
}

/** Makes a raw, sparse copy that may be written to. */
export async function copyDisk(
  toolkit: Toolkit,
  { path, format }: Disk,
  to: string,
  cancel: AbortSignal,
): Promise<void> {
  const command =
    format === 'raw'
      ? ['cp', '--sparse=always', '--reflink=auto', path, to]
      : toolCommand(toolkit.directory, 'e2image', ['-r', path, to])
  await runTool(command, {
    advice: 'free space on the disk of the temporary directory',
    cancel,
  })
}
