import { truncate, writeFile } from 'node:fs/promises'
import { runTool } from '../../base/process/tool.js'
import { type Toolkit, toolCommand } from '../toolkit/toolkit.js'

/** The file is sparse: it takes as much of the host's disk as the app and CRIU write. */
const sizeBytes = 32 * 1024 ** 3

/** Makes an empty ext4 file system for the app's changed files and CRIU's images. */
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
