import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readEntry, readImage } from '../../formats/images/container.js'
import * as messages from '../../formats/images/messages.js'
import { hasImage, readMounts, readOuterNamespaces } from '../../formats/images/namespaces.js'
import type { ContainerJob } from '../../machine/job/container.js'
import type { Removals } from './changes.js'
import type { Description } from './description.js'
import { containerWords, type RestoreNeeds } from './restore-words.js'
import { pointsOf, sourcesOf } from './sources.js'

/** What CRIU is told, and what a guest prepares for it. */
export interface Container {
  /** words of `criu restore` */
  readonly words: readonly string[]
  readonly job: ContainerJob
}

/** Name of the tar of what the container had changed, beside the images. */
export const changesTar = 'rootfs-diff.tar'

/**
 * Computes from the images how they are restored without whoever made them.
 * @param images folder of CRIU's images, and of the tars of the archive
 * @throws ImageDamaged
 */
export function containerOf(
  images: string,
  description: Description,
  removals: Removals,
): Container {
  const has = (name: string) => existsSync(join(images, name))
  const mounts = readMounts(images)
  const points = pointsOf(mounts)
  const onRoot = new Set(points.map(({ point }) => point))
  const sources = sourcesOf(mounts, description, has)
  return {
    words: containerWords(needsOf(images, description)),
    job: {
      removed: [...description.deleted.filter((path) => path.startsWith('/')), ...removals.removed],
      emptied: removals.emptied,
      changed: has(changesTar) ? changesTar : undefined,
      sources: sources.map((source) => ({ ...source, onRoot: onRoot.has(source.point) })),
      folders: points.filter(({ outer }) => !outer).map(({ point }) => point),
    },
  }
}

function needsOf(images: string, { descriptors }: Pick<Description, 'descriptors'>): RestoreNeeds {
  const inventory = readImage(images, 'inventory.img', 'inventory')
  const { tcpClose = false } = readEntry(inventory, messages.inventory)
  return {
    mounts: readMounts(images),
    outer: readOuterNamespaces(images),
    descriptors,
    terminal: hasImage(images, 'tty-info'),
    ownNetwork: hasImage(images, 'netdev'),
    connected: tcpClose || hasImage(images, 'tcp-stream'),
    locks: hasImage(images, 'filelocks'),
  }
}

/** What the app saw of its machine, and an archive does not have: mount points. */
export function missingContent({ sources }: ContainerJob): string[] {
  return sources.filter(({ content }) => content === undefined).map(({ point }) => point)
}
