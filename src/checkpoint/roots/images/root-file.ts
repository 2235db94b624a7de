import { mkdtempSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bytes } from '../../../formats/archives/bytes.js'
import { compressionOf, magicLength } from '../../../formats/archives/compression.js'
import { decompressed } from '../../../formats/archives/decompress.js'
import { fileBytes } from '../../../formats/archives/file-bytes.js'
import type { Image } from './image.js'
import { plainConfig } from './image-config.js'
import { type ImageSource, imageSource } from './image-source.js'
import { readImage } from './read-image.js'
import { indexOf, type TarIndex, tarFiles } from './tar-files.js'

const nothingToRelease = async () => {}

/**
 * A root in a file: a docker archive, an OCI layout, or the tar of a root, packed or not. It is read once
 * as a whole.
 * @throws ArchiveUnusable where it is damaged; BadInput
 */
export async function openRootFile(
  path: string,
  title: string,
  cancel: AbortSignal,
): Promise<ImageSource> {
  const unpacked = () => decompressed(fileBytes(path), { title, cancel })
  const index = await indexOf(unpacked(), title)
  const packed = await isPacked(path)
  const image = await readImage(tarFiles(packed ? undefined : path, title, index), cancel)
  if (image === undefined) {
    const layers = [{ title, open: unpacked, digested: false }]
    const plain = { title, digest: index.digest, config: plainConfig }
    return imageSource(plain, async () => ({ layers, release: nothingToRelease }))
  }
  return imageSource({ title, ...image }, async (temporary) =>
    packed
      ? layersOfPacked(unpacked(), title, index, temporary, cancel)
      : { layers: image.layers, release: nothingToRelease },
  )
}

/** Layers are needed in another order than they are in. */
async function layersOfPacked(
  bytes: Bytes,
  title: string,
  index: TarIndex,
  temporary: string,
  cancel: AbortSignal,
) {
  const folder = mkdtempSync(join(temporary, 'image-'))
  const release = () => rm(folder, { recursive: true, force: true })
  try {
    const tar = join(folder, 'image.tar')
    await writeBytes(bytes, tar)
    const { layers } = (await readImage(tarFiles(tar, title, index), cancel)) as Image
    return { layers, release }
  } catch (error) {
    await release()
    throw error
  }
}

async function isPacked(path: string): Promise<boolean> {
  for await (const start of fileBytes(path, 0, magicLength)) return compressionOf(start) !== 'none'
  return false
}

async function writeBytes(bytes: Bytes, path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of bytes) await file.writeFile(chunk)
  } finally {
    await file.close()
  }
}
