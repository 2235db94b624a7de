import type { Supervised } from '../../base/process/supervise.js'
import type { Bench } from '../../machine/bench.js'

/** What the app sees as `/`, below its own changes. */
export interface Root {
  readonly kind: 'host'
  /** Folders on this machine with its files, the uppermost layer first. */
  readonly folders: readonly string[]
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
