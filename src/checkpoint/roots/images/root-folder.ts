import { createHash } from 'node:crypto'
import { lstatSync, readdirSync } from 'node:fs'
import { folderFiles } from './folder-files.js'
import { plainConfig } from './image-config.js'
import { imageSource, readImage } from './root-file.js'
import type { Around, RootSource } from './root-source.js'

/** A root in a folder, or an OCI layout. @throws the system's error; BadInput */
export async function openRootFolder(path: string, around: Around): Promise<RootSource> {
  const title = `rootfs ${JSON.stringify(path)}`
  const image = await readImage(folderFiles(path, title), around)
  if (image) return imageSource(title, image)
  return {
    title,
    digest: `status:${statusDigest(path)}`,
    config: plainConfig,
    content: { kind: 'folder', path },
  }
}

/**
 * Changes with each change in a folder, and is had without reading its files. Linux sets a file's time of
 * change itself, so that no program can keep it.
 */
function statusDigest(folder: string): string {
  const hash = createHash('sha256')
  const visit = (path: Buffer) => {
    const status = lstatSync(path, { bigint: true })
    const { mode, uid, gid, size, ino, dev, rdev, ctimeNs } = status
    hash.update(path)
    hash.update(`\0${[mode, uid, gid, size, ino, dev, rdev, ctimeNs].join(' ')}\0`)
    if (!status.isDirectory()) return
    const names = readdirSync(path, { encoding: 'buffer' }).sort(Buffer.compare)
    for (const name of names) visit(Buffer.concat([path, Buffer.from('/'), name]))
  }
  visit(Buffer.from(folder))
  return hash.digest('hex')
}
