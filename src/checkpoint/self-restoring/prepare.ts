import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Run } from '../../base/run/run.js'
import { listNames } from '../../base/text/list.js'
import { readProcesses } from '../../formats/images/tree.js'
import { type Bench, storeMaker } from '../../machine/bench.js'
import { makeDisk } from '../../machine/job/disk.js'
import { storeOf } from '../../machine/job/store.js'
import type { Checkpoint } from '../checkpoint.js'
import { digestOf } from '../digest.js'
import { engineNamed } from '../engines/engines.js'
import { sourceKnownFrom, sourceOf, withUnknowns } from '../foreign/manifest-of.js'
import { notedCpu } from '../foreign/noted-cpu.js'
import type { Manifest } from '../manifest.js'
import { CheckpointFailure } from '../refusal.js'
import { filesOfImage } from '../roots/image-files.js'
import { openRoot } from '../roots/open-root.js'
import type { ImageRoot } from '../roots/root.js'
import { userIn } from '../roots/user.js'
import { findImages, imagesOfCommand } from './find-images.js'
import type { OpenSelfRestoring } from './open.js'

/**
 * The checkpoint that lies in an image which restores itself. Guests find it where the image has it; its
 * images are copied for what reads them here.
 * @throws CheckpointFailure if there is none; MachineryFailure; ImageDamaged
 */
export async function prepareSelfRestoring(
  run: Run,
  bench: Bench,
  origin: OpenSelfRestoring,
): Promise<Checkpoint> {
  const root = await openRoot(run, bench, origin.root)
  if (root.kind !== 'image') throw new Error('an image that restores itself is this machine')
  const inside = imagesIn(root, origin.restoreCommand)
  run.log.info(`its checkpoint is in ${inside}`)
  const images = copyImages(root, inside)
  const folder = join(run.temporary, 'self-restoring')
  const empty = join(folder, 'none')
  mkdirSync(empty, { recursive: true })
  const disk = { path: join(run.temporary, 'self-restoring.img'), format: 'raw' } as const
  await makeDisk(bench.toolkit, disk.path, run.cancel)
  return {
    folder,
    images,
    manifest: manifestOf(root, images, await digestOf(images, run.cancel), origin, bench),
    disk,
    // The guests' own are in the root.
    store: await storeOf(storeMaker(run, bench), empty, join(run.temporary, 'images.store')),
    root,
    engine: engineNamed('custom'),
    isLocal: false,
    imagesInRoot: inside,
  }
}

function imagesIn({ folders: [image = ''], title }: ImageRoot, command: string): string {
  const found = findImages(filesOfImage(image))
  const [first] = found
  const images = imagesOfCommand(found, command)
  if (images !== undefined) return images
  const many = listNames(found, { most: 5, last: 'and' })
  throw new CheckpointFailure(
    first === undefined
      ? `There is no checkpoint: ${JSON.stringify(title)} has no folder of CRIU's images, which has an inventory.img.\n` +
          '  try: the image with the checkpoint in it, as `docker commit` makes it'
      : `It is not known which checkpoint is restored: ${JSON.stringify(title)} has ${many}, and restore-command names none of them.\n` +
          `  try: a restore-command that names one, as in \`criu restore --images-dir ${first}\``,
  )
}

/** They come to lie beside the image of the root, and go with it. */
function copyImages({ folders: [image = ''] }: ImageRoot, inside: string): string {
  const files = filesOfImage(image)
  const parts = inside.split('/').filter((part) => part !== '')
  const copies = files.entries(parts).flatMap(({ name, kind }) => {
    const node = kind === 'file' ? files.at([...parts, name]) : undefined
    return node ? [files.copy([...parts, name], node)] : []
  })
  const folder = copies[0] === undefined ? undefined : dirname(copies[0])
  if (folder === undefined || !existsSync(folder)) throw new Error(`no images were in ${inside}`)
  return folder
}

function manifestOf(
  root: ImageRoot,
  images: string,
  digest: string,
  origin: OpenSelfRestoring,
  bench: Pick<Bench, 'offers'>,
): Manifest {
  const { restoreCommand, workingDirectory, sourceCpu } = origin
  const noted = notedCpu(images)
  const [first] = readProcesses(images)
  const { groups, ...user } = userIn(root)
  return withUnknowns(
    {
      app: {
        command: restoreCommand,
        pid: first?.pid ?? 0,
        user: { ...user, ...(groups && { groups: [...groups] }) },
        workingDirectory,
        environment: [],
      },
      root: { title: root.title, digest: root.digest },
      engine: {
        name: 'custom',
        version: 'unknown',
        dumpOptions: [],
        restoreOptions: [],
        restoreCommand,
      },
      source: sourceOf(noted, origin, bench),
      made: { by: 'CRIU', image: root.title, cpu: sourceKnownFrom(noted, sourceCpu) },
    },
    digest,
  )
}
