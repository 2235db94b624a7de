import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { listNames } from '../../base/text/list.js'
import { runAptGet } from './apt-get.js'

/** mmdebstrap fetches Debian packages. The keys that Debian signs with are missing on Ubuntu. */
const packages = ['mmdebstrap', 'debian-archive-keyring']

/** Installs mmdebstrap where it is missing. Nothing else needs root or sudo to make a toolkit. */
export async function installFetcher(
  say: (what: string) => void,
  cancel: AbortSignal,
): Promise<void> {
  if (onPath('mmdebstrap')) return
  const names = listNames(packages, { last: 'and' })
  say(`installing ${names} with apt-get`)
  const advice = `install ${names} by hand, on a Debian or Ubuntu machine`
  await runAptGet(['update'], { advice, cancel })
  await runAptGet(['install', '-y', '--no-install-recommends', ...packages], { advice, cancel })
}

/**
 * Reads PATH here, and takes no parameter for it: programs are started by the PATH of this process.
 */
function onPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
