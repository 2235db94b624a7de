import { mkdtempSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bytes } from '../../../formats/archives/bytes.js'
import { compressionOf, magicLength } from '../../../formats/archives/compression.js'
import { decompressed } from '../../../formats/archives/decompress.js'
import { fileBytes } from '../../../formats/archives/file-bytes.js'
import { readDockerArchive } from './docker-archive.js'
import type { Files } from './files.js'
import type { Image } from './image.js'
import { plainConfig } from './image-config.js'
import { readOciLayout } from './oci-layout.js'
import type { Around, RootSource } from './root-source.js'
import { indexOf, type TarIndex, tarFiles } from './tar-files.js'

/**
 * A root in a file: a docker archive, an OCI layout, or the tar of a root, packed or not. It is read once
 * as a whole.
 * @throws ArchiveUnusable where it is damaged; BadInput
 */
export async function openRootFile(path: string, around: Around): Promise<RootSource> {
  const title = `rootfs ${JSON.stringify(path)}`
  const { unpackers, cancel } = around
  const unpacked = () => decompressed(fileBytes(path), { title, unpackers, cancel })
  const index = await indexOf(unpacked(), title)
  const image = await imageIn(path, title, index, around, unpacked)
  if (image) return image
  const layer = { title, open: unpacked, digested: false }
  return {
    title,
    digest: index.digest,
    config: plainConfig,
    content: { kind: 'layers', open: async () => [layer], release: async () => {} },
  }
}

/** An image whose files can be read: undefined: there is none */
export async function readImage(files: Files, around: Around): Promise<Image | undefined> {
  return (await readDockerArchive(files, around)) ?? (await readOciLayout(files, around))
}

export function imageSource(
  title: string,
  { digest, config, layers }: Image,
  release: () => Promise<void> = async () => {},
): RootSource {
  return { title, digest, config, content: { kind: 'layers', open: async () => layers, release } }
}

async function imageIn(
  path: string,
  title: string,
  index: TarIndex,
  around: Around,
  unpacked: () => Bytes,
): Promise<RootSource | undefined> {
  if (!index.places.has('manifest.json') && !index.places.has('index.json')) return undefined
  if (!(await isPacked(path))) {
    const image = await readImage(tarFiles(path, title, index), around)
    return image && imageSource(title, image)
  }
  // Its files are needed in another order than they are in.
  const folder = mkdtempSync(join(around.temporary, 'image-'))
  const release = () => rm(folder, { recursive: true, force: true })
  try {
    const tar = join(folder, 'image.tar')
    await writeBytes(unpacked(), tar)
    const image = await readImage(tarFiles(tar, title, index), around)
    if (image) return imageSource(title, image, release)
  } catch (error) {
    await release()
    throw error
  }
  await release()
  return undefined
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
