import { createHash } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { access, mkdir, mkdtemp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { tooMany, unfinished } from '../../base/cached-entries.js'
import { MachineryFailure } from '../../base/process/failure.js'
import { removeFolder } from '../../base/process/remove-folder.js'
import type { Run } from '../../base/run/run.js'
import type { Variables } from '../../base/run/variables.js'
import { messageOf } from '../../base/text/error-message.js'
import type { MachinePlan } from '../../plan/plan.js'
import { installFetcher } from './fetcher.js'
import { knownDigests } from './known-digests.js'
import { makeToolkit } from './make.js'
import { missingPart } from './parts.js'
import { putInPlace } from './put-in-place.js'
import { recipe } from './recipe.js'
import { whatIsWrong } from './seal.js'
import { sharedCache } from './shared-cache.js'
import { openToolkit, readManifest, type Toolkit } from './toolkit.js'

/**
 * Opens the given toolkit, or one that was fetched before, or fetches one. One that is not kept goes
 * to the run's temporary folder.
 * @throws MachineryFailure when the given one cannot be used, or none can be fetched; the reason of
 *   `cancel` once that is aborted
 */
export async function obtainToolkit(
  { log, temporary, variables, cancel }: Pick<Run, 'log' | 'temporary' | 'variables' | 'cancel'>,
  { toolkit: given, cache }: Pick<MachinePlan, 'toolkit' | 'cache'>,
): Promise<Toolkit> {
  const say = log.info
  if (given !== undefined) return openGiven(given)
  if (!cache) {
    const directory = join(temporary, 'toolkit')
    await fetchToolkit(directory, say, cancel)
    return openToolkit(directory)
  }
  const directory = cachedToolkit(variables)
  const shared = sharedCache(directory, toolkitKey(), variables, cancel)
  if (!existsSync(directory)) await shared.restore(say)
  if (existsSync(directory)) {
    const wrong = await whatIsWrong(directory, knownDigests(directory))
    if (wrong === undefined) {
      say(`found in ${directory}`)
      return openToolkit(directory)
    }
    say(`the one in ${directory} is damaged (${wrong}), so it is fetched again`)
  }
  await fetchToolkit(directory, say, cancel)
  await shared.save(say)
  return openToolkit(directory)
}

async function openGiven(directory: string): Promise<Toolkit> {
  const wrong = await whatIsWrong(directory)
  if (wrong !== undefined) throw unusable(directory, wrong)
  const toolkit = openToolkit(directory)
  const part = missingPart(readManifest(directory))
  if (part === undefined) return toolkit
  throw unusable(directory, `it has no ${part}, so another version of Thawcheck made it`)
}

function unusable(directory: string, why: string): MachineryFailure {
  return new MachineryFailure(
    `The toolkit in ${directory} cannot be used: ${why}.\n  try: leave \`toolkit\` out, and one is fetched`,
  )
}

/** After this time, nobody is still making a toolkit. */
const staleMs = 60 * 60 * 1000

/**
 * Makes it in a folder beside `directory` and renames that, so that no other run sees half a
 * toolkit. Removes what runs that were killed have left there.
 */
async function fetchToolkit(
  directory: string,
  say: (what: string) => void,
  cancel: AbortSignal,
): Promise<void> {
  await makeFolderOf(directory)
  await installFetcher(say, cancel)
  const folder = dirname(directory)
  for (const one of await tooMany(folder, { maxBytes: Infinity, staleMs, bytesOf: () => 0 })) {
    await removeFolder(one)
  }
  const own = await mkdtemp(join(folder, unfinished))
  try {
    const made = join(own, 'toolkit')
    await makeToolkit(made, say, cancel)
    await putInPlace(made, directory)
  } finally {
    await removeFolder(own)
  }
}

async function makeFolderOf(directory: string): Promise<void> {
  const folder = dirname(directory)
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new MachineryFailure(
      `The toolkit cannot be kept in ${JSON.stringify(folder)}: ${messageOf(error)}.\n` +
        '  try: `HOME` or `XDG_CACHE_HOME` with a folder that this user may write to; or `cache: false`',
    )
  }
}

/** Name of the toolkit that the recipe makes; another recipe has another name. */
export function toolkitKey(): string {
  const digest = createHash('sha256').update(JSON.stringify(recipe)).digest('hex')
  return `thawcheck-toolkit-${recipe.suite}-${digest.slice(0, 16)}`
}

/** The directory where a fetched toolkit is kept. It may not exist. */
export function cachedToolkit({ cacheHome }: Pick<Variables, 'cacheHome'>): string {
  return join(cacheHome, 'thawcheck', toolkitKey())
}
