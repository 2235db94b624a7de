import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readEntries, readEntry, readImage } from './container.js'
import * as messages from './messages.js'

/** A mount that the app saw. Paths and keys are not trusted. */
export interface Mount {
  readonly id: number
  /** id of the mount that it is on; the first one's is of no mount of the app */
  readonly parent: number
  /** where it is, absolute, in the app's root */
  readonly point: string
  /** what of its file system it shows */
  readonly root: string
  /** CRIU's number of its file system */
  readonly type: number
  /** the name that whoever took the checkpoint gave to what comes from outside; undefined: nothing does */
  readonly key: string | undefined
}

/** CRIU's number of devtmpfs (fstype of mnt.proto). */
export const devtmpfs = 3

/**
 * The mounts of all mount namespaces of the app; none: it had none of its own.
 * @param folder of CRIU's images
 * @throws ImageDamaged
 */
export function readMounts(folder: string): Mount[] {
  return namesOf(folder, 'mountpoints').flatMap((name) =>
    Array.from(readEntries(readImage(folder, name, 'mountpoints'), messages.mountpoint), (one) => ({
      id: one.mntId,
      parent: one.parentMntId,
      point: one.mountpoint,
      root: one.root,
      type: one.fstype,
      key: one.extKey,
    })),
  )
}

/** A namespace that is not restored but was there before, under the name that it had at the dump. */
export interface OuterNamespace {
  readonly kind: 'net' | 'pid'
  readonly key: string
}

const kinds = [
  { kind: 'net', image: 'netns', message: messages.netns },
  { kind: 'pid', image: 'pidns', message: messages.pidns },
] as const

/** @throws ImageDamaged */
export function readOuterNamespaces(folder: string): OuterNamespace[] {
  return kinds.flatMap(({ kind, image, message }) =>
    namesOf(folder, image).flatMap((name) => {
      const { extKey } = readEntry(readImage(folder, name, image), message)
      return extKey === undefined ? [] : [{ kind, key: extKey }]
    }),
  )
}

/** Whether there is an image of a kind, such as `tty-info`, with anything in it. */
export function hasImage(folder: string, kind: string): boolean {
  return existsSync(join(folder, `${kind}.img`)) || namesOf(folder, kind).length > 0
}

/** Names such as `KIND-12.img`. */
function namesOf(folder: string, kind: string): string[] {
  const pattern = new RegExp(`^${kind}-[0-9a-f]+\\.img$`)
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
}
