import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runTool } from '../../base/process/tool.js'

/** What fetches Debian packages, and the keys that Debian signs with, which Ubuntu lacks. */
const packages = ['mmdebstrap', 'debian-archive-keyring']

/** Installs mmdebstrap where it is missing: the one thing that needs root, or sudo. */
export async function installFetcher(say: (what: string) => void): Promise<void> {
  if (onPath('mmdebstrap')) return
  say(`installing ${packages.join(' and ')} with apt-get`)
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q']
  const advice = `install ${packages.join(' and ')} by hand, on a Debian or Ubuntu machine`
  await runTool([...apt, 'update'], advice)
  await runTool([...apt, 'install', '-y', '--no-install-recommends', ...packages], advice)
}

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
