import { truncate, writeFile } from 'node:fs/promises'
import { runTool } from '../../base/process/tool.js'
import { type Toolkit, toolCommand } from '../toolkit/toolkit.js'

/** The changes of an app and the images of its engine: an ext4 file system in a file. */
export interface Disk {
  readonly path: string
  /** `raw` is sparse and can be mounted; `qcow2` is compact, so that it can be copied anywhere. */
  readonly format: 'raw' | 'qcow2'
}

/** Sparse: it takes as much of the host's disk as the app writes, images included. */
const size = 32 * 1024 ** 3

/** Makes an empty ext4 file system for the changes of the app and the images of CRIU. */
export async function makeDisk(toolkit: Toolkit, path: string): Promise<void> {
  await writeFile(path, '')
  await truncate(path, size)
  const options = ['-q', '-F', '-t', 'ext4', '-m', '0', '-O', '^has_journal,^resize_inode']
  // Tables that are not written now read as zeros: the file is sparse.
  const lazy = ['-E', 'lazy_itable_init=1,nodiscard', '-I', '256', '-i', '65536']
  await runTool(
    toolCommand(toolkit.directory, 'mke2fs', [...options, ...lazy, path]),
    'free space on the disk of the temporary directory',
  )
}

/**
 * Copies folders out of a disk that no guest has open, without mounting it.
 * @param folders paths on the disk; each appears in `to` under its last name
 */
export async function copyFromDisk(
  toolkit: Toolkit,
  disk: string,
  folders: readonly string[],
  to: string,
): Promise<void> {
  for (const folder of folders) {
    await runTool(
      toolCommand(toolkit.directory, 'debugfs', ['-R', `rdump ${folder} "${to}"`, disk]),
      'free space on the disk of the report directory',
    )
  }
}

/** Makes a compact copy (qcow2): the blocks in use and nothing else, the same bytes every time. */
export async function packDisk(toolkit: Toolkit, disk: string, to: string): Promise<void> {
  await runTool(
    toolCommand(toolkit.directory, 'e2image', ['-Q', '-a', disk, to]),
    'free space on the disk that the checkpoint is kept on',
  )
}

/** Makes a raw copy, sparse, that may be written to. */
export async function copyDisk(
  toolkit: Toolkit,
  { path, format }: Disk,
  to: string,
): Promise<void> {
  const command =
    format === 'raw'
      ? ['cp', '--sparse=always', '--reflink=auto', path, to]
      : toolCommand(toolkit.directory, 'e2image', ['-r', path, to])
  await runTool(command, 'free space on the disk of the temporary directory')
}
