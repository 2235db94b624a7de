import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MachineryFailure } from '../../base/process/failure.js'
import { oldestHonestQemu } from '../../cpu/holes.js'
import { isBefore } from '../../cpu/qemu-version.js'
import type { Program } from './recipe.js'

/** Versions as the programs themselves tell them, by program; `kernel` is its release. */
export type Versions = Readonly<Record<string, string>>

/** A directory that holds QEMU, the guest's kernel, CRIU and helpers. */
export interface Toolkit {
  readonly directory: string
  readonly versions: Versions
  /** File names in `lib` that CRIU needs in a guest, the loader among them. */
  readonly criuLibraries: readonly string[]
}

export const manifestName = 'toolkit.json'

/** What `toolkit.json` says: the versions, CRIU's libraries, and the SHA-256 of every file by its path. */
export interface Manifest {
  readonly versions: Versions
  readonly criuLibraries: readonly string[]
  readonly files: Readonly<Record<string, string>>
}

export function readManifest(directory: string): Manifest {
  return JSON.parse(readFileSync(join(directory, manifestName), 'utf8')) as Manifest
}

/**
 * @param directory holds a sealed toolkit
 * @throws MachineryFailure if its QEMU is too old for an honest verdict
 */
export function openToolkit(directory: string): Toolkit {
  const { versions, criuLibraries } = readManifest(directory)
  refuseOldQemu(directory, versions.qemu ?? '')
  return { directory, versions, criuLibraries }
}

function refuseOldQemu(directory: string, version: string): void {
  if (!/^\d+\.\d+/.test(version)) {
    throw new MachineryFailure(
      `The toolkit in ${directory} does not say which QEMU it holds: ${JSON.stringify(version)}.`,
    )
  }
  if (!isBefore(version, oldestHonestQemu)) return
  throw new MachineryFailure(
    `QEMU ${version} in ${directory} is too old for an honest verdict: before ` +
      `${oldestHonestQemu}, CMPXCHG8B and CMPXCHG16B corrupt EFLAGS under TCG, so that guests crash ` +
      `at random.\n  try: a toolkit with QEMU ${oldestHonestQemu} or later, or leave \`toolkit\` ` +
      `out, and one is fetched`,
  )
}

/** The command that runs one of the toolkit's programs with the toolkit's own C library. */
export function toolCommand(
  directory: string,
  program: Program,
  args: readonly string[],
): string[] {
  const path = join(directory, 'bin', program)
  if (program === 'busybox') return [path, ...args]
  const library = join(directory, 'lib')
  return [join(library, 'ld-linux-x86-64.so.2'), '--library-path', library, path, ...args]
}
