import { statSync } from 'node:fs'
import { BadInput } from '../../../base/bad-input.js'
import type { RootPlan } from '../../../plan/root-plan.js'
import { folderFiles } from './folder-files.js'
import { type ImageSource, imageSource } from './image-source.js'
import { asInput } from './judge.js'
import { openNamedImage } from './named-image.js'
import { readImage } from './read-image.js'
import { openRootFile } from './root-file.js'

/**
 * Finds out what a name or a path is. A file is read as a whole, so that a damaged one is known now; the
 * layers of an image are checked by their digests when they are read.
 * @returns undefined: an ordinary folder
 * @throws BadInput, with one sentence
 */
export async function openImage(
  plan: Exclude<RootPlan, { kind: 'host' }>,
  cancel: AbortSignal,
): Promise<ImageSource | undefined> {
  if (plan.kind === 'image') return openNamedImage(plan.name, cancel)
  const { path } = plan
  const title = `rootfs ${JSON.stringify(path)}`
  return asInput(title, async () => {
    const status = statSync(path)
    if (status.isFile()) return openRootFile(path, title, cancel)
    if (!status.isDirectory()) throw new BadInput([`${title} is neither a folder nor a file`])
    const image = await readImage(folderFiles(path, title), cancel)
    if (image === undefined) return undefined
    const { layers } = image
    return imageSource({ title, ...image }, async () => ({ layers, release: async () => {} }))
  })
}
