import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { MachineryFailure } from '../../base/process/failure.js'
import { runTool } from '../../base/process/tool.js'
import { messageOf } from '../../base/text/error-message.js'
import { ArchiveUnusable } from '../../formats/archives/unusable.js'
import { writeContent } from '../../formats/archives/write-content.js'
import type { Foreign } from './look.js'
import { entriesIn, nameOf } from './parts.js'

/** Tars of an archive that a guest unpacks. They go beside CRIU's images, which have other names. */
const tars: ReadonlySet<string> = new Set(['rootfs-diff.tar', 'devshm-checkpoint.tar'])

/** Images that were taken before those of the checkpoint, which then lack what is in these (podman). */
const earlier = 'pre-checkpoint'

/**
 * Copies the images, and the tars that belong to them, into one new folder.
 * @throws MachineryFailure if that is not possible; ArchiveUnusable
 */
export async function unpack(
  { parts, images }: Pick<Foreign, 'parts' | 'images'>,
  to: string,
  cancel: AbortSignal,
): Promise<void> {
  mkdirSync(to, { mode: 0o700 })
  if (parts.form === 'archive') return unpackArchive(parts.path, images, to, cancel)
  const copied = [...parts.names].filter((name) => placeOf(name, images) !== undefined)
  const folders = new Set(
    copied.flatMap((name) => (name.startsWith('volumes/') ? ['volumes'] : [])),
  )
  for (const folder of folders) mkdirSync(join(to, folder))
  for (const name of copied) {
    await runTool(
      [
        ...['cp', '--sparse=always', '--reflink=auto', '--'],
        join(parts.path, name),
        join(to, placeOf(name, images) ?? name),
      ],
      { advice: 'free space on the disk of the report', cancel },
    )
  }
}

async function unpackArchive(
  path: string,
  images: Foreign['images'],
  to: string,
  cancel: AbortSignal,
): Promise<void> {
  for await (const entry of entriesIn(path, cancel)) {
    cancel.throwIfAborted()
    const place = entry.kind === 'file' ? placeOf(nameOf(entry), images) : undefined
    if (place === undefined) continue
    try {
      const folder = place.split('/').slice(0, -1).join('/')
      if (folder !== '') makeFolder(to, folder)
      await writeContent(entry.content(), join(to, place), 'w')
    } catch (error) {
      if (error instanceof ArchiveUnusable) throw error
      throw new MachineryFailure(
        `${JSON.stringify(path)} cannot be unpacked to ${to}: ${messageOf(error)}\n  try: free space on the disk of the report`,
      )
    }
  }
}

function makeFolder(to: string, folder: string): void {
  mkdirSync(join(to, folder), { recursive: true, mode: 0o700 })
  // CRIU finds earlier images by this name.
  if (folder === earlier) {
    try {
      symlinkSync(earlier, join(to, 'parent'))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

/**
 * Where a file of an archive goes, of those that are used. Names have no `..`, and only these folders are
 * made, so that nothing leaves the folder.
 */
export function placeOf(name: string, images: Foreign['images']): string | undefined {
  if (tars.has(name)) return name
  if (/^volumes\/[^/]+\.tar$/.test(name)) return name
  if (new RegExp(`^${earlier}/[^/]+\\.img$`).test(name)) return name
  if (!name.startsWith(images)) return undefined
  const own = name.slice(images.length)
  return /^[^/]+\.(img|json)$/.test(own) ? own : undefined
}
