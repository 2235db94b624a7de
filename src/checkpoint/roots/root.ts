import type { Supervised } from '../../base/process/supervise.js'
import type { Toolkit } from '../../machine/toolkit/toolkit.js'

/** What the app sees as `/`, below its own changes. */
export interface Root {
  readonly kind: 'host'
  /** Where its files are on this machine: folders, the uppermost layer first. */
  readonly folders: readonly string[]
  /**
   * Serves it to one guest, read-only, and ends with that guest.
   * @param socket where to listen; at most 107 bytes
   * @throws MachineryFailure if it cannot be served
   */
  share(toolkit: Toolkit, socket: string, cancel: AbortSignal): Promise<Supervised>
}
