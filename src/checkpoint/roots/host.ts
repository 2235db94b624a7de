import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { toolFailure } from '../../base/process/failure.js'
import { type Supervised, supervise } from '../../base/process/supervise.js'
import type { Rig } from '../../machine/guest/rig.js'
import { toolCommand } from '../../machine/toolkit/toolkit.js'

/** virtiofsd binds its socket within milliseconds, or something is wrong. */
const patience = 20_000

/**
 * Shares this machine's `/` read-only, for one guest. Ends by itself when that guest is gone.
 * @param socket where virtiofsd is to listen; shorter than 108 characters, as sockets must be
 */
export async function shareRoot(rig: Rig, socket: string): Promise<Supervised> {
  const daemon = supervise(
    toolCommand(rig.toolkit.directory, 'virtiofsd', [
      `--socket-path=${socket}`,
      '--shared-dir=/',
      '--readonly',
      // No namespaces and no change of user: it is to read what the caller may read.
      '--sandbox=none',
      // Announced submounts cannot be part of an overlay.
      '--no-announce-submounts',
      // Nothing changes these files while a guest looks at them.
      '--cache=always',
      '--xattr',
      '--log-level=warn',
    ]),
    { cancel: rig.cancel },
  )
  const since = Date.now()
  let ended = false
  daemon.ended.then(() => {
    ended = true
  })
  while (!existsSync(socket)) {
    if (ended || Date.now() - since > patience) {
      throw toolFailure(
        daemon.command,
        await daemon.end(),
        daemon.lastWords(),
        'look whether the temporary directory is writable and its path is short',
      )
    }
    await sleep(5)
  }
  return daemon
}
