import { readDockerArchive } from './docker-archive.js'
import type { Files } from './files.js'
import type { Image } from './image.js'
import { readOciLayout } from './oci-layout.js'

/**
 * The image that some files are.
 * @returns undefined: they are none
 * @throws BadInput, with one sentence, if it cannot be used
 */
export async function readImage(files: Files, cancel: AbortSignal): Promise<Image | undefined> {
  return (await readDockerArchive(files, cancel)) ?? (await readOciLayout(files, cancel))
}
