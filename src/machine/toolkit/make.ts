import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { copyFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { MachineryFailure } from '../../base/process/failure.js'
import { runTool } from '../../base/process/tool.js'
import { packedKernel } from './kernel.js'
import { unsignedModule } from './module.js'
import { recipe } from './recipe.js'
import { seal } from './seal.js'
import { versionsOf } from './versions.js'

const libraries = 'usr/lib/x86_64-linux-gnu'
const loader = 'ld-linux-x86-64.so.2'

/**
 * Fetches the packages and keeps what is needed of them in `directory`, sealed.
 * No package's script runs, apt checks the signatures, and no privileges are needed.
 */
export async function makeToolkit(directory: string, say: (what: string) => void): Promise<void> {
  const unpacked = `${directory}.unpacked`
  try {
    say(`fetching ${recipe.packages.join(', ')} of Debian ${recipe.suite}`)
    await unpack(unpacked)
    say('keeping what is needed of them')
    await keep(unpacked, directory)
  } finally {
    await rm(unpacked, { recursive: true, force: true })
  }
}

async function unpack(unpacked: string): Promise<void> {
  await runTool(
    [
      'mmdebstrap',
      '--mode=chrootless',
      '--variant=extract',
      `--include=${recipe.packages.join(',')}`,
      recipe.suite,
      unpacked,
    ],
    'run it by hand; it needs a Debian mirror (as apt-get has it) and some 600 MB of disk',
  )
}

async function keep(unpacked: string, directory: string): Promise<void> {
  for (const part of ['bin', 'lib', 'firmware', 'modules', 'kvm-modules']) {
    mkdirSync(join(directory, part), { recursive: true })
  }
  const needed = new Map<string, string[]>()
  for (const [program, path] of Object.entries(recipe.programs)) {
    await copyFile(join(unpacked, path), join(directory, 'bin', program))
    if (program !== 'busybox') needed.set(program, await librariesOf(unpacked, path))
  }
  for (const name of new Set([...needed.values()].flat())) {
    await copyFile(join(unpacked, libraries, name), join(directory, 'lib', name))
  }
  for (const path of recipe.firmware) {
    await copyFile(join(unpacked, path), join(directory, 'firmware', basename(path)))
  }
  const release = await keepKernel(unpacked, directory)
  await seal(directory, {
    versions: { ...(await versionsOf(directory)), kernel: release },
    criuLibraries: needed.get('criu') ?? [],
  })
}

async function keepKernel(unpacked: string, directory: string): Promise<string> {
  const [release, ...others] = readdirSync(join(unpacked, 'usr/lib/modules'))
  if (release === undefined || others.length > 0) {
    throw new MachineryFailure(`expected one kernel in the packages, found ${others.length + 1}`)
  }
  const packed = join(directory, 'vmlinux.zst')
  writeFileSync(packed, packedKernel(readFileSync(join(unpacked, 'boot', `vmlinuz-${release}`))))
  await runUnpacked(unpacked, 'usr/bin/zstd', ['-q', '-d', '--rm', packed])
  const kernel = join(unpacked, 'usr/lib/modules', release, 'kernel')
  for (const [folder, modules] of [
    ['modules', recipe.modules],
    ['kvm-modules', recipe.kvmModules],
  ] as const) {
    for (const [index, module] of modules.entries()) {
      // The number keeps the order of loading.
      const name = `${String(index).padStart(2, '0')}-${basename(module)}.ko`
      await keepModule(unpacked, join(kernel, `${module}.ko.xz`), join(directory, folder, name))
    }
  }
  return release
}

async function keepModule(unpacked: string, source: string, kept: string): Promise<void> {
  await copyFile(source, `${kept}.xz`)
  await runUnpacked(unpacked, 'usr/bin/xz', ['-d', `${kept}.xz`])
  writeFileSync(kept, unsignedModule(readFileSync(kept)))
}

/** @returns the names of the loader and the shared libraries that the program is linked to */
async function librariesOf(unpacked: string, path: string): Promise<string[]> {
  const listed = await runUnpacked(unpacked, path, [], ['--list'])
  const linked = [...listed.matchAll(/=> (\S+) \(/g)].map(([, file]) => basename(file as string))
  return [...new Set([loader, ...linked])]
}

/** Runs a program of the packages with the packages' own C library. */
function runUnpacked(
  unpacked: string,
  path: string,
  args: readonly string[],
  loaderArgs: readonly string[] = [],
): Promise<string> {
  const own = join(unpacked, libraries)
  return runTool(
    [join(own, loader), ...loaderArgs, '--library-path', own, join(unpacked, path), ...args],
    'remove the toolkit and fetch it anew; if it stays, the packages of Debian have changed',
  )
}
