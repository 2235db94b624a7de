import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MachineryFailure } from '../../base/process/failure.js'
import { oldestHonestQemu } from '../../cpu/holes.js'
import { isBefore } from '../../cpu/qemu-version.js'
import type { Program } from './recipe.js'

/** Versions by program, as the programs print them; `kernel` is the kernel's release. */
export type Versions = Readonly<Record<string, string>>

/** A directory with QEMU, the guest's kernel, CRIU and helpers. */
export interface Toolkit {
  readonly directory: string
  readonly versions: Versions
  /** Names of the files in `lib` that CRIU needs in a guest, including the loader. */
  readonly criuLibraries: readonly string[]
  /** Likewise, of the tar that CRIU calls there to restore containers. */
  readonly containerLibraries: readonly string[]
}

export const manifestName = 'toolkit.json'

/** The content of `toolkit.json`. */
export interface Manifest {
  readonly versions: Versions
  readonly criuLibraries: readonly string[]
  readonly containerLibraries: readonly string[]
  /** SHA-256 of every file, by its path below the directory */
  readonly files: Readonly<Record<string, string>>
}

export function readManifest(directory: string): Manifest {
  return JSON.parse(readFileSync(join(directory, manifestName), 'utf8')) as Manifest
}

/**
 * @param directory holds a sealed toolkit
 * @throws MachineryFailure if its QEMU is too old for correct verdicts
 */
export function openToolkit(directory: string): Toolkit {
  const { versions, criuLibraries, containerLibraries } = readManifest(directory)
  refuseOldQemu(directory, versions.qemu ?? '')
  return { directory, versions, criuLibraries, containerLibraries }
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
