import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from '../../base/run/run.js'
import { listNames } from '../../base/text/list.js'
import { readSecurity, type Security, withoutSecurity } from '../../formats/images/security.js'
import { type Bench, storeMaker } from '../../machine/bench.js'
import { makeDisk } from '../../machine/job/disk.js'
import { storeOf } from '../../machine/job/store.js'
import type { Checkpoint } from '../checkpoint.js'
import { digestOf } from '../digest.js'
import { engineNamed } from '../engines/engines.js'
import { openRoot } from '../roots/open-root.js'
import { copyChanges } from './changes.js'
import { changesTar, containerOf, missingContent } from './container-of.js'
import type { Foreign } from './look.js'
import { manifestOf } from './manifest-of.js'
import { unpack } from './unpack.js'

/**
 * Makes somebody else's checkpoint one that can be thawed here, without whoever made it.
 * @throws MachineryFailure; ImageDamaged; ArchiveUnusable
 */
export async function prepareForeign(
  run: Run,
  bench: Bench,
  foreign: Foreign,
): Promise<Checkpoint> {
  const folder = join(run.memory.path, run.memory.evidence('checkpoint'))
  const images = await imagesOf(run, foreign, folder)
  const tar = join(images, changesTar)
  const removals = existsSync(tar)
    ? await copyChanges(tar, join(folder, 'upper'), run.cancel)
    : { removed: [], emptied: [] }
  const container = containerOf(images, foreign.description, removals)
  const missing = missingContent(container.job)
  if (missing.length > 0) {
    run.log.info(
      `the checkpoint has no content of ${listNames(missing, { most: 8, last: 'and' })}, which the app saw of its machine: it is empty in the thaws, or as in the root`,
    )
  }
  const disk = { path: join(run.temporary, 'given.img'), format: 'raw' } as const
  await makeDisk(bench.toolkit, disk.path, run.cancel)
  const digest = await digestOf(images, run.cancel)
  return {
    folder,
    images,
    manifest: manifestOf(images, digest, foreign, bench),
    disk,
    store: await storeOf(storeMaker(run, bench), images, join(run.temporary, 'images.store')),
    root: await openRoot(run, bench, foreign.root),
    engine: engineNamed('criu'),
    isLocal: false,
    given: foreign.parts.path,
    container,
  }
}

/** Where the images can be restored from: as they are, or in a copy without what guests do not have. */
async function imagesOf(run: Run, foreign: Foreign, folder: string): Promise<string> {
  const { parts, images: inside } = foreign
  const isFlat = parts.form === 'folder' && inside === ''
  if (isFlat && !isConfined(readSecurity(parts.path))) return parts.path
  const images = join(folder, 'images')
  await unpack(foreign, images, run.cancel)
  const security = readSecurity(images)
  if (!isConfined(security)) return images
  const profiles = listNames(security.profiles, { most: 4, last: 'and' })
  run.log.info(
    `the app was confined by ${security.module} (${profiles}), which guests do not have: it is thawed without`,
  )
  for (const [name, bytes] of withoutSecurity(images, (one) => readFileSync(join(images, one)))) {
    writeFileSync(join(images, name), bytes)
  }
  return images
}

function isConfined({ module, profiles }: Security): boolean {
  return module !== 'none' || profiles.length > 0
}
