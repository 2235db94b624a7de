import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MachineryFailure } from '../../../../src/base/process/failure.js'
import { hostRoot } from '../../../../src/checkpoint/roots/host.js'
import {
  privateMountsHere,
  whyNoPrivateMounts,
} from '../../../../src/machine/host/private-mounts.js'
import type { Toolkit } from '../../../../src/machine/toolkit/toolkit.js'
import { scratch } from '../../../scratch.js'

/** A toolkit whose virtiofsd is a shell script. */
function toolkitWith(virtiofsd: string): Toolkit {
  const directory = scratch('toolkit')
  mkdirSync(join(directory, 'lib'))
  const loader = join(directory, 'lib/ld-linux-x86-64.so.2')
  writeFileSync(loader, `#!/bin/sh\n${virtiofsd}\n`, { mode: 0o755 })
  return { directory, versions: {}, criuLibraries: [], containerLibraries: [] }
}

async function share(virtiofsd: string, cancel: AbortSignal) {
  const folder = scratch('share')
  const open = await whyNoPrivateMounts(folder, cancel)
  const mounts = open === undefined ? privateMountsHere() : undefined
  const toolkit = toolkitWith(virtiofsd)
  return hostRoot.share({ toolkit, mounts }, join(folder, 'sock'), cancel)
}

it('a virtiofsd that is killed by a cancellation has not failed', async () => {
  const cancel = new AbortController()
  const reason = new Error('cancelled by the test')
  const sharing = share('exec sleep 60', cancel.signal)
  sharing.catch(() => {})
  await sleep(100)
  cancel.abort(reason)
  await expect(sharing).rejects.toBe(reason)
})

it('a virtiofsd that ends by itself has', async () => {
  const sharing = share('echo no rights >&2; exit 1', new AbortController().signal)
  await expect(sharing).rejects.toThrow(MachineryFailure)
  await expect(sharing).rejects.toThrow(/exited with 1\n {2}it last said:\n {4}no rights/)
})

it('a virtiofsd that others kill breaks its guest, which is told by its end', async () => {
  const server = await share('kill -KILL $$', new AbortController().signal)
  expect(await server.ended).toMatchObject({ code: null, signal: 'SIGKILL' })
})

describe('private mounts', () => {
  /** An `unshare` that stands before the real one. */
  const withUnshare = (script: string) => {
    const folder = scratch('unshare')
    writeFileSync(join(folder, 'unshare'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    vi.stubEnv('PATH', `${folder}:${process.env.PATH}`)
  }
  const served = 'echo "serves $*" >&2; exit 1'
  const never = new AbortController().signal
  afterEach(() => vi.unstubAllEnvs())

  it('have the files without the system, which is what virtiofsd serves', async () => {
    // Instead of the mounts, it starts the program, which is behind `sh -c SCRIPT sh FOLDER`.
    withUnshare('while [ "$1" != -- ]; do shift; done; shift 6; exec "$@"')
    await expect(share(served, never)).rejects.toThrow(/serves .* --shared-dir=\/\S+\.files /)
  })

  it('that cannot be had leave the whole of `/`', async () => {
    withUnshare('echo not permitted >&2; exit 1')
    await expect(share(served, never)).rejects.toThrow(/serves .* --shared-dir=\/ /)
  })
})
