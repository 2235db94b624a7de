import { truncate, writeFile } from 'node:fs/promises'
import { runTool } from '../../base/process/tool.js'
import { type Toolkit, toolCommand } from '../toolkit/toolkit.js'

/** The changed files of an app and the images of its engine: an ext4 file system in a file. */
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

/**
 * Copies folders out of a disk, without mounting it. No guest may have the disk open.
 * @param folders paths on the disk; each is copied into the folder `to` under its last name
 */
export async function copyFromDisk(
  toolkit: Toolkit,
  disk: string,
  folders: readonly string[],
  to: string,
  cancel: AbortSignal,
): Promise<void> {
  for (const folder of folders) {
    const request = `rdump ${folder} "${to}"`
    await runTool(toolCommand(toolkit.directory, 'debugfs', ['-R', request, disk]), {
      advice: 'free space on the disk of the report directory',
      cancel,
    })
  }
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
