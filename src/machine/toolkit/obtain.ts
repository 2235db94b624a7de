import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { MachineryFailure } from '../../base/process/failure.js'
import { installFetcher } from './fetcher.js'
import { makeToolkit } from './make.js'
import { recipe } from './recipe.js'
import { whatIsWrong } from './seal.js'
import { sharedCache } from './shared-cache.js'
import { openToolkit, type Toolkit } from './toolkit.js'

export interface ToolkitRequest {
  /** A toolkit to use as it is. */
  readonly given: string | undefined
  /** Whether to look for one that was fetched before, and to keep this one. */
  readonly cache: boolean
  /** For a toolkit that is not kept. */
  readonly temporary: string
  readonly say: (what: string) => void
}

/** @throws MachineryFailure when there is none and none can be fetched */
export async function obtainToolkit(request: ToolkitRequest): Promise<Toolkit> {
  const { given, cache, temporary, say } = request
  if (given !== undefined) return openGiven(given)
  if (!cache) {
    const directory = join(temporary, 'toolkit')
    await fetchToolkit(directory, say)
    return openToolkit(directory)
  }
  const directory = cachedToolkit()
  const shared = sharedCache(directory, toolkitKey())
  if (!existsSync(directory)) await shared.restore(say)
  if (existsSync(directory)) {
    const wrong = await whatIsWrong(directory)
    if (wrong === undefined) {
      say(`found in ${directory}`)
      return openToolkit(directory)
    }
    say(`the one in ${directory} is damaged (${wrong}), so it is fetched anew`)
  }
  await fetchToolkit(directory, say)
  await shared.save(say)
  return openToolkit(directory)
}

async function openGiven(directory: string): Promise<Toolkit> {
  const wrong = await whatIsWrong(directory)
  if (wrong === undefined) return openToolkit(directory)
  throw new MachineryFailure(
    `The toolkit in ${directory} cannot be used: ${wrong}.\n  try: leave \`toolkit\` out, and one is fetched`,
  )
}

/** Made beside its place and moved there whole, so that a run beside this one never sees half of it. */
async function fetchToolkit(directory: string, say: (what: string) => void): Promise<void> {
  await mkdir(dirname(directory), { recursive: true })
  await installFetcher(say)
  const unfinished = `${directory}.${process.pid}`
  try {
    await makeToolkit(unfinished, say)
    await putInPlace(unfinished, directory)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function putInPlace(made: string, directory: string): Promise<void> {
  try {
    await rename(made, directory)
  } catch {
    // Something is there: another run's whole toolkit, which is as good, or a damaged one.
    if ((await whatIsWrong(directory)) === undefined) return
    const damaged = `${made}.damaged`
    await rename(directory, damaged)
    await rename(made, directory)
    await rm(damaged, { recursive: true, force: true })
  }
}

/** Another recipe is another toolkit. */
export function toolkitKey(): string {
  const digest = createHash('sha256').update(JSON.stringify(recipe)).digest('hex')
  return `thawcheck-toolkit-${recipe.suite}-${digest.slice(0, 16)}`
}

/** Where one that was fetched is kept; it need not be there. */
export function cachedToolkit(): string {
  const cacheHome = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return join(cacheHome, 'thawcheck', toolkitKey())
}
