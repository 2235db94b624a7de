import { mkdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { toolFailure } from '../../base/process/failure.js'
import { type Ended, type Supervised, supervise } from '../../base/process/supervise.js'
import type { Bench } from '../../machine/bench.js'
import { isListening } from '../../machine/host/listening.js'
import { nobody, type PrivateMounts, withFilesAt } from '../../machine/host/private-mounts.js'
import { toolCommand } from '../../machine/toolkit/toolkit.js'
import type { HostRoot } from './root.js'

/** This machine's own files. */
export const hostRoot: HostRoot = {
  kind: 'host',
  title: 'this machine',
  folders: ['/'],
  share: shareHost,
}

/** Generous: virtiofsd listens within milliseconds. */
const socketTimeoutMs = 20_000

async function shareHost(
  { toolkit: { directory }, mounts }: Pick<Bench, 'toolkit' | 'mounts'>,
  socket: string,
  cancel: AbortSignal,
): Promise<Supervised> {
  const daemon = supervise(
    mounts ? hidingServer(directory, socket, mounts) : serverOf(directory, socket, '/'),
    { cancel },
  )
  const since = Date.now()
  let ended: Ended | undefined
  daemon.ended.then((how) => {
    ended = how
  })
  while (!isListening(socket)) {
    // Cancelling kills virtiofsd, which is no failure of it.
    cancel.throwIfAborted()
    // One that others have killed breaks its guest, as it does at any other time.
    if (ended?.signal) return daemon
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

/** The server that shows guests nothing of this machine's /proc, /sys, /dev and /run. */
function hidingServer(directory: string, socket: string, mounts: PrivateMounts): string[] {
  const files = `${socket}.files`
  mkdirSync(files, { recursive: true })
  return withFilesAt(mounts, files, serverOf(directory, socket, files, translation(mounts)))
}

function serverOf(
  directory: string,
  socket: string,
  files: string,
  further: readonly string[] = [],
): string[] {
  return toolCommand(directory, 'virtiofsd', [
    `--socket-path=${socket}`,
    `--shared-dir=${files}`,
    '--readonly',
    // No namespaces of its own and no change of user: it must read what the caller may read.
    '--sandbox=none',
    // Announced submounts cannot be part of an overlay.
    '--no-announce-submounts',
    // These files are not expected to change while a guest runs.
    '--cache=always',
    '--xattr',
    '--log-level=warn',
    ...further,
  ])
}

/**
 * Shows guests the owners as they are, as far as the server sees them: nearly all files of other users
 * are root's.
 */
function translation({ user }: PrivateMounts): string[] {
  if (user === undefined) return []
  const owners = (kind: 'uid' | 'gid', own: number) => [
    `--translate-${kind}=host:0:${own}:1`,
    `--translate-${kind}=host:${nobody}:0:1`,
  ]
  return [...owners('uid', user.uid), ...owners('gid', user.gid)]
}
