import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { sha256OfFile } from '../../base/sha256.js'
import { messageOf } from '../../base/text/error-message.js'
import { bounded, oneLine } from '../../base/text/text.js'
import { releaseOf } from './kernel.js'
import { findKernel, type KernelFolder } from './kernel-folder.js'
import { configNeeds, kernelNeeds, type When } from './kernel-needs.js'
import { unsignedModule } from './module.js'
import { moduleInfo } from './module-info.js'

/** A kernel for guests besides the toolkit's own. */
export interface OtherKernel {
  readonly release: string
  /** path of a bzImage */
  readonly image: string
  readonly sha256: string
  /** in the order of loading */
  readonly modules: readonly LoadedModule[]
}

export interface LoadedModule {
  readonly name: string
  readonly when: When
  readonly content: Buffer
}

/**
 * Reads a kernel from a folder into which a distribution's packages of it were unpacked, with the modules
 * that a guest needs.
 * @returns why guests cannot run with it, as a clause
 */
export async function readOtherKernel(
  folder: string,
  cancel: AbortSignal,
): Promise<OtherKernel | string> {
  const found = findKernel(folder)
  if (typeof found === 'string') return found
  const release = releaseOf(readFileSync(found.image))
  if (release !== found.release) {
    return `has modules of ${found.release}, and its vmlinuz ${release === undefined ? 'is no bzImage' : `is ${oneLine(bounded(release, 100))}`}`
  }
  const lacking = lackingIn(found)
  if (lacking !== undefined) return lacking
  try {
    const modules = await modulesFor(found)
    const sha256 = await sha256OfFile(found.image, { cancel })
    return { release, image: found.image, sha256, modules }
  } catch (error) {
    cancel.throwIfAborted()
    return `has a module that cannot be read: ${oneLine(bounded(messageOf(error), 300))}`
  }
}

/** What a guest needs and the kernel has neither built in nor as a module; as a clause. */
export function lackingIn({
  release,
  modules,
  builtIn,
  config,
}: Omit<KernelFolder, 'image'>): string | undefined {
  for (const { module, for: purpose } of kernelNeeds) {
    if (purpose === undefined || modules.has(module) || builtIn.has(module)) continue
    return `has a kernel (${release}) without ${module}, which is needed for ${purpose}`
  }
  for (const [option, purpose] of Object.entries(configNeeds)) {
    if (config === undefined || config.includes(`\nCONFIG_${option}=y\n`)) continue
    return `has a kernel (${release}) without CONFIG_${option}, which is needed for ${purpose}`
  }
  return undefined
}

async function modulesFor({ modules, builtIn }: KernelFolder): Promise<LoadedModule[]> {
  const loaded = new Map<string, LoadedModule>()
  const load = async (name: string, when: When): Promise<void> => {
    const path = modules.get(name)
    if (path === undefined || loaded.has(name) || builtIn.has(name)) return
    const content = await unpacked(path)
    const { depends, before } = moduleInfo(content)
    for (const other of [...before, ...depends]) await load(other, when)
    loaded.set(name, { name, when, content: unsignedModule(content) })
  }
  for (const { module, when } of kernelNeeds) await load(module, when)
  return [...loaded.values()]
}

const programs: Readonly<Record<string, string>> = { '.xz': 'xz', '.zst': 'zstd' }
const largestModule = 64 * 1024 ** 2

async function unpacked(path: string): Promise<Buffer> {
  const ending = extname(path)
  if (ending === '.ko') return readFileSync(path)
  if (ending === '.gz') return gunzipSync(readFileSync(path))
  const program = programs[ending]
  if (program === undefined) throw new Error(`nothing here unpacks ${path}`)
  const options = { encoding: 'buffer', maxBuffer: largestModule } as const
  return (await promisify(execFile)(program, ['-dc', path], options)).stdout
}
