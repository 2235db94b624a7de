import { resolve } from 'node:path'
import { criuImagesIn } from '../../formats/images/find-images.js'
import { readMounts } from '../../formats/images/namespaces.js'

/**
 * The folder, as our guest saw it, that a container had as its root, where a runtime that the guest ran made
 * the container.
 * @param images folder of an engine's images
 * @returns `/` where the app had the guest's own root, or nothing tells
 */
export function containerRoot(images: string): string {
  const folder = criuImagesIn(images)
  if (folder === undefined) return '/'
  try {
    const root = readMounts(folder).find(({ point }) => point === '/')?.root
    return resolve('/', root ?? '')
  } catch {
    // It is damaged, which whoever reads the rest of the images says.
    return '/'
  }
}
