import { rm } from 'node:fs/promises'
import { removeTree } from '../run/owner-modes.js'
import { rootCommand } from './privilege.js'
import { runTool } from './tool.js'

/**
 * Removes a folder with all that is in it. A job on this machine itself runs as root, so if it was
 * killed, root may own some of the files.
 * @throws MachineryFailure if something stays, with the command that removes it
 */
export async function removeFolder(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  } catch {
    try {
      removeTree(folder)
    } catch {
      await runTool(rootCommand(['rm', '-rf', '--one-file-system', '--', folder]), {
        advice: `sudo rm -rf ${folder}`,
        cancel: new AbortController().signal,
      })
    }
  }
}
