import { join } from 'node:path'
import { fetchingEnvironment } from '../../base/process/environment.js'
import { runTool } from '../../base/process/tool.js'

export const libraries = 'usr/lib/x86_64-linux-gnu'
export const loader = 'ld-linux-x86-64.so.2'

/** Packages, with their files where Debian has them below `folder`. */
export interface Unpacked {
  readonly folder: string
  readonly cancel: AbortSignal
}

/** Fetches packages and what they depend on. apt checks the signatures, and no script of theirs runs. */
export async function unpack(
  suite: string,
  packages: readonly string[],
  { folder, cancel }: Unpacked,
): Promise<void> {
  const options = (await datesOfApt(cancel)).map((option) => `--aptopt=${option}`)
  await runTool(
    [
      ...['mmdebstrap', '--mode=chrootless', '--variant=extract', ...options],
      ...[`--include=${packages.join(',')}`, suite, folder],
    ],
    {
      advice:
        'run it by hand; it needs a Debian mirror (as apt-get has it) and some 600 MB of disk',
      cancel,
      env: fetchingEnvironment(),
    },
  )
}

/**
 * Whether lists of packages may be old, as this machine's apt has it. mmdebstrap leaves its settings
 * out, and a mirror that stands still is then refused although apt-get takes it.
 */
async function datesOfApt(cancel: AbortSignal): Promise<string[]> {
  const dumped = await runTool(
    ['apt-config', 'dump', 'Acquire::Check-Valid-Until', 'Acquire::Check-Date'],
    { advice: 'install apt, on a Debian or Ubuntu machine', cancel },
  )
  return [...dumped.matchAll(/^(Acquire::Check-[A-Za-z-]+ "\w+");$/gm)].map(
    ([, option]) => option as string,
  )
}

/** Runs a program of the packages with the packages' own C library. */
export function runUnpacked(
  { folder, cancel }: Unpacked,
  path: string,
  args: readonly string[],
  loaderArgs: readonly string[] = [],
): Promise<string> {
  const own = join(folder, libraries)
  return runTool(
    [join(own, loader), ...loaderArgs, '--library-path', own, join(folder, path), ...args],
    { advice: 'try again; if it fails again, the packages of Debian have changed', cancel },
  )
}
