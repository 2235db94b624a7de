import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { toolFailure } from '../../base/process/failure.js'
import { type Supervised, supervise } from '../../base/process/supervise.js'
import { type Toolkit, toolCommand } from '../../machine/toolkit/toolkit.js'
import type { Root } from './root.js'

/** This machine's own files. */
export const hostRoot: Root = { kind: 'host', folders: ['/'], share: shareHost }

/** Generous: virtiofsd binds its socket within milliseconds. */
const socketTimeoutMs = 20_000

async function shareHost(
  { directory }: Toolkit,
  socket: string,
  cancel: AbortSignal,
): Promise<Supervised> {
  const daemon = supervise(
    toolCommand(directory, 'virtiofsd', [
      `--socket-path=${socket}`,
      '--shared-dir=/',
      '--readonly',
      // No namespaces and no change of user: it must read what the caller may read.
      '--sandbox=none',
      // Announced submounts cannot be part of an overlay.
      '--no-announce-submounts',
      // These files are not expected to change while a guest runs.
      '--cache=always',
      '--xattr',
      '--log-level=warn',
    ]),
    { cancel },
  )
  const since = Date.now()
  let ended = false
  daemon.ended.then(() => {
    ended = true
  })
  while (!existsSync(socket)) {
    // Cancelling kills virtiofsd, which is no failure of it.
    cancel.throwIfAborted()
    if (ended || Date.now() - since > socketTimeoutMs) {
      throw toolFailure(
        daemon.command,
        await daemon.end(),
        daemon.lastWords(),
        'check that the temporary directory is writable and its path is short',
      )
    }
    await sleep(5)
  }
  return daemon
}
