import { untilCancelled } from '../../base/process/until-cancelled.js'
import type { Variables } from '../../base/run/variables.js'
import { messageOf } from '../../base/text/error-message.js'

/** The cache that all runs of a repository share. It only exists in a runner. */
export interface SharedCache {
  restore(say: (what: string) => void): Promise<void>
  save(say: (what: string) => void): Promise<void>
}

const none: SharedCache = { restore: async () => {}, save: async () => {} }

/**
 * Events whose workflows have no rights that the code under test must not have. On others, such as
 * `pull_request_target`, `workflow_run` and `issue_comment`, a fork's code may run with the cache of
 * the default branch: what it saves there would be restored by everyone.
 */
const cachedEvents = ['push', 'pull_request', 'schedule', 'workflow_dispatch', 'merge_group']

/**
 * Its errors are logged and never fatal, because a toolkit can always be fetched. A cancellation
 * ends the waiting for it; @actions/cache cannot be ended.
 */
export function sharedCache(
  directory: string,
  key: string,
  { inRunner, event }: Pick<Variables, 'inRunner' | 'event'>,
  cancel: AbortSignal,
): SharedCache {
  if (!inRunner) return none
  if (!cachedEvents.includes(event)) {
    return { ...none, restore: async (say) => say(`the shared cache is not used on ${event}`) }
  }
  const attempt = async (say: (what: string) => void, work: () => Promise<string | undefined>) => {
    try {
      const done = await untilCancelled(work(), cancel)
      if (done) say(done)
    } catch (error) {
      cancel.throwIfAborted()
      say(`the cache failed: ${messageOf(error)}`)
    }
  }
  return {
    restore: (say) =>
      attempt(say, async () => {
        const cache = await import('@actions/cache')
        if (!cache.isFeatureAvailable()) return 'this runner has no cache'
        const hit = await cache.restoreCache([directory], key)
        return hit ? `restored ${hit} from the cache` : `the cache has no ${key}`
      }),
    save: (say) =>
      attempt(say, async () => {
        const cache = await import('@actions/cache')
        if (!cache.isFeatureAvailable()) return undefined
        await cache.saveCache([directory], key)
        return `saved ${key} to the cache`
      }),
  }
}
