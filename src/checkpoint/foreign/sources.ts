import { devtmpfs, type Mount } from '../../formats/images/namespaces.js'
import type { Description } from './description.js'

/** Something from outside that a guest prepares, so that CRIU can mount it. */
export interface Source {
  /** absolute, in the guest */
  readonly path: string
  /** where the app sees it */
  readonly point: string
  /** unknown: as what is there in the app's root */
  readonly kind: 'file' | 'folder' | 'unknown'
  /** name of a tar with its content, below the images; undefined: it is empty */
  readonly content: string | undefined
}

const sourcesInGuest = '/run/thawcheck/sources'

/** Which file or folder of the guest stands for a mount from outside. */
export function sourceOf(key: string, mounts: readonly Mount[]): string {
  const keys = keysOf(mounts)
  const device = deviceOf(key, mounts)
  return device ?? `${sourcesInGuest}/${keys.indexOf(key)}`
}

/** All that a guest must prepare, in the order of their names. */
export function sourcesOf(
  mounts: readonly Mount[],
  { binds, volumes }: Pick<Description, 'binds' | 'volumes'>,
  /** whether there is a tar of that name below the images */
  has: (tar: string) => boolean,
): Source[] {
  return keysOf(mounts).flatMap((key, index): Source[] => {
    const point = mounts.find((mount) => mount.key === key)?.point
    if (point === undefined || deviceOf(key, mounts) !== undefined) return []
    const volume = volumes.find(({ destination }) => destination === point)
    const tar =
      point === '/dev/shm' ? 'devshm-checkpoint.tar' : volume && `volumes/${volume.name}.tar`
    const content = tar !== undefined && has(tar) ? tar : undefined
    const said = binds.find(({ destination, kind }) => destination === point && kind)?.kind
    const kind = content || volume ? 'folder' : (said ?? usualKind(point))
    return [{ path: `${sourcesInGuest}/${index}`, point, kind, content }]
  })
}

/** Mount points that the app's root itself must have: those of mounts that are on it. */
export function pointsOf(mounts: readonly Mount[]): { point: string; outer: boolean }[] {
  const ids = new Set(mounts.map(({ id }) => id))
  const roots = new Set(mounts.filter(({ parent }) => !ids.has(parent)).map(({ id }) => id))
  return mounts
    .filter(({ parent, point }) => roots.has(parent) && point !== '/')
    .map(({ point, key }) => ({ point, outer: key !== undefined }))
    .sort((a, b) => (a.point < b.point ? -1 : 1))
}

/** Keys, without CRIU's own, in the order of the images. */
function keysOf(mounts: readonly Mount[]): string[] {
  const keys = mounts.flatMap(({ key }) =>
    key === undefined || key.startsWith('CRIU:') ? [] : [key],
  )
  return [...new Set(keys)]
}

/**
 * Masked files are /dev/null, which is a file of the container's own tmpfs in runc's images, and of the
 * machine's devtmpfs in crun's. So are other devices where the container may not make its own.
 */
function deviceOf(key: string, mounts: readonly Mount[]): string | undefined {
  const mount = mounts.find((one) => one.key === key)
  if (key === '/dev/null' || mount?.root === '/null') return '/dev/null'
  if (mount?.type !== devtmpfs) return undefined
  const name = /^\/(zero|full|random|urandom|tty|console)$/.exec(mount.root)?.[1]
  return name === undefined ? undefined : `/dev/${name}`
}

const usualFiles: ReadonlySet<string> = new Set([
  '/etc/hosts',
  '/etc/hostname',
  '/etc/resolv.conf',
  '/run/.containerenv',
  '/dev/termination-log',
])

function usualKind(point: string): Source['kind'] {
  if (usualFiles.has(point)) return 'file'
  return point === '/dev/shm' ? 'folder' : 'unknown'
}
