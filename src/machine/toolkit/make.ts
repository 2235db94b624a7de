import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { copyFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { MachineryFailure } from '../../base/process/failure.js'
import { packedKernel } from './kernel.js'
import { unsignedModule } from './module.js'
import { takeNewer } from './newer.js'
import { recipe } from './recipe.js'
import { withPlainReturns } from './returns.js'
import { seal } from './seal.js'
import { libraries, loader, runUnpacked, type Unpacked, unpack } from './unpacked.js'
import { versionsOf } from './versions.js'

/**
 * Fetches the packages, and makes a sealed toolkit of what is needed of them in `directory`.
 * apt checks the signatures, no script of a package runs, and no privileges are needed.
 * @throws MachineryFailure; the reason of `cancel` once that is aborted
 */
export async function makeToolkit(
  directory: string,
  say: (what: string) => void,
  cancel: AbortSignal,
): Promise<void> {
  const folders = { folder: `${directory}.unpacked`, newer: `${directory}.newer` }
  const { newer } = recipe
  try {
    say(
      `fetching ${recipe.packages.join(', ')} of Debian ${recipe.suite}, and ${newer.packages.join(', ')} of ${newer.suite}`,
    )
    await both(
      unpack(recipe.suite, recipe.packages, { folder: folders.folder, cancel }),
      unpack(newer.suite, newer.packages, { folder: folders.newer, cancel }),
    )
    const unpacked = { folder: folders.folder, cancel }
    const why = await takeNewer({ folder: folders.newer, cancel }, unpacked)
    if (why !== undefined) {
      say(`${newer.programs.join(', ')} stays that of ${recipe.suite}: ${why}`)
    }
    say('keeping what is needed of them')
    await keep(unpacked, directory, say)
  } finally {
    for (const folder of Object.values(folders)) await rm(folder, { recursive: true, force: true })
  }
}

/** Waits for both, also when one fails: nothing may go on in a folder that is about to be removed. */
async function both(...promises: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(promises)
  await Promise.all(promises)
}

async function keep(
  unpacked: Unpacked,
  directory: string,
  say: (what: string) => void,
): Promise<void> {
  const { folder, cancel } = unpacked
  for (const part of ['bin', 'lib', 'firmware', 'modules', 'kvm-modules']) {
    mkdirSync(join(directory, part), { recursive: true })
  }
  const needed = new Map<string, string[]>()
  for (const [program, path] of Object.entries(recipe.programs)) {
    await copyFile(join(folder, path), join(directory, 'bin', program))
    if (program !== 'busybox') needed.set(program, await librariesOf(unpacked, path))
  }
  for (const name of new Set([...needed.values()].flat())) {
    await copyFile(join(folder, libraries, name), join(directory, 'lib', name))
  }
  for (const path of recipe.firmware) {
    await copyFile(join(folder, path), join(directory, 'firmware', basename(path)))
  }
  const release = await keepKernel(unpacked, directory)
  if (!quicken(join(directory, 'vmlinux')))
    say('its kernel is another one than expected, and boots as Debian made it')
  await seal(directory, {
    versions: { ...(await versionsOf(directory, cancel)), kernel: release },
    criuLibraries: needed.get('criu') ?? [],
    containerLibraries: needed.get('tar') ?? [],
  })
}

/** @returns the kernel's release */
async function keepKernel(unpacked: Unpacked, directory: string): Promise<string> {
  const { folder } = unpacked
  const [release, ...others] = readdirSync(join(folder, 'usr/lib/modules'))
  if (release === undefined || others.length > 0) {
    throw new MachineryFailure(`expected one kernel in the packages, found ${others.length + 1}`)
  }
  const packed = join(directory, 'vmlinux.zst')
  writeFileSync(packed, packedKernel(readFileSync(join(folder, 'boot', `vmlinuz-${release}`))))
  await runUnpacked(unpacked, 'usr/bin/zstd', ['-q', '-d', '--rm', packed])
  const kernel = join(folder, 'usr/lib/modules', release, 'kernel')
  for (const [kept, modules] of [
    ['modules', recipe.modules],
    ['kvm-modules', recipe.kvmModules],
  ] as const) {
    for (const [index, module] of modules.entries()) {
      // Modules are loaded in the order of their names.
      const name = `${String(index).padStart(2, '0')}-${basename(module)}.ko`
      await keepModule(unpacked, join(kernel, `${module}.ko.xz`), join(directory, kept, name))
    }
  }
  return release
}

/** @returns whether it could be done */
function quicken(kernel: string): boolean {
  const quick = withPlainReturns(readFileSync(kernel))
  if (quick !== undefined) writeFileSync(kernel, quick)
  return quick !== undefined
}

async function keepModule(unpacked: Unpacked, source: string, kept: string): Promise<void> {
  await copyFile(source, `${kept}.xz`)
  await runUnpacked(unpacked, 'usr/bin/xz', ['-d', `${kept}.xz`])
  writeFileSync(kept, unsignedModule(readFileSync(kept)))
  const without = recipe.unneededSections.map((name) => `--remove-section=${name}`)
  await runUnpacked(unpacked, 'usr/bin/objcopy', [...without, kept])
}

/** @returns the names of the loader and of the shared libraries that a program is linked to */
async function librariesOf(unpacked: Unpacked, path: string): Promise<string[]> {
  const listed = await runUnpacked(unpacked, path, [], ['--list'])
  const linked = [...listed.matchAll(/=> (\S+) \(/g)].map(([, file]) => basename(file as string))
  return [...new Set([loader, ...linked])]
}
