import { createHash } from 'node:crypto'
import { closeSync, existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from '../../base/run/run.js'
import type { Bench } from '../../machine/bench.js'
import { hostRoot } from './host.js'
import { openCached } from './image-cache.js'
import { makeImage } from './make-image.js'
import type { Root } from './root.js'
import type { OpenRootPlan } from './root-source.js'

/** Goes up when images are made otherwise. */
const form = 1
const maxImagesBytes = 4 * 1024 ** 3

/**
 * Makes a root fit for guests. Within a run, the same one is made only once.
 * @throws MachineryFailure, or what reading its source throws
 */
export async function openRoot(
  run: Pick<Run, 'log' | 'temporary' | 'variables' | 'cancel' | 'atEnd'>,
  { toolkit, keepsImages }: Pick<Bench, 'toolkit' | 'keepsImages'>,
  source: OpenRootPlan,
): Promise<Root> {
  if (source.kind === 'host') return hostRoot
  const { title, digest, config } = source
  const name = nameOf(digest, toolkit.versions.mkerofs)
  const image = join(run.temporary, name)
  if (!existsSync(image)) {
    const folder = keepsImages ? join(run.variables.cacheHome, 'thawcheck') : run.temporary
    const opened = await openCached(join(folder, 'roots'), name, maxImagesBytes, (path) =>
      run.log.phase(`File system of ${title}`, () =>
        makeImage(toolkit, source, path, join(path, '..'), run.cancel),
      ),
    )
    run.atEnd(() => closeSync(opened))
    // Another run may remove it from the cache; what is open stays.
    symlinkSync(`/proc/${process.pid}/fd/${opened}`, image)
  }
  return { kind: 'image', title, digest, config, image, folders: [image] }
}

function nameOf(digest: string, version = 'unknown'): string {
  const key = JSON.stringify([form, digest, version])
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.erofs`
}
