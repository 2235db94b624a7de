import type { Supervised } from '../../base/process/supervise.js'
import type { Bench } from '../../machine/bench.js'
import type { GuestRoot } from '../../machine/guest/guest-job.js'
import type { ImageConfig } from './images/image-config.js'

/** What the app sees as `/`, below its own changes. */
export type Root = HostRoot | ImageRoot

interface AnyRoot {
  /** for people */
  readonly title: string
  /** Folders on this machine with its files, or images of a file system, the uppermost layer first. */
  readonly folders: readonly string[]
}

/** This machine's own files. */
export interface HostRoot extends AnyRoot {
  readonly kind: 'host'
  /**
   * Starts a server that gives one guest read-only access. It ends with that guest.
   * @param socket path to listen at; at most 107 bytes
   * @throws MachineryFailure if it cannot be served
   */
  share(
    bench: Pick<Bench, 'toolkit' | 'mounts'>,
    socket: string,
    cancel: AbortSignal,
  ): Promise<Supervised>
}

/** The files of a container image, of a tar or of another folder, which guests get as a disk. */
export interface ImageRoot extends AnyRoot {
  readonly kind: 'image'
  /** an EROFS image, which stays as it is for the whole run */
  readonly image: string
  /** of what the image was made from: the same for the same files, wherever they come from */
  readonly digest: string
  readonly config: ImageConfig
}

/** undefined: it is this machine's own */
export function imageOf(root: Root): string | undefined {
  return root.kind === 'image' ? root.image : undefined
}

/** The root as one guest gets it. */
export function guestRoot(
  root: HostRoot | Pick<ImageRoot, 'kind' | 'image'>,
  bench: Pick<Bench, 'toolkit' | 'mounts'>,
  cancel: AbortSignal,
): GuestRoot {
  if (root.kind === 'image') return { image: root.image }
  return { share: (socket) => root.share(bench, socket, cancel) }
}
