/** The cache that the runs of a repository share. It only exists inside a runner. */
export interface SharedCache {
  restore(say: (what: string) => void): Promise<void>
  save(say: (what: string) => void): Promise<void>
}

const none: SharedCache = { restore: async () => {}, save: async () => {} }

/**
 * Events whose workflows have rights that the code under test must not have: what they
 * restore could have been put there by a fork.
 */
const privilegedEvents = ['pull_request_target', 'workflow_run']

/** Its trouble is told and never fatal: a toolkit can always be fetched. */
export function sharedCache(directory: string, key: string): SharedCache {
  const inRunner = process.env.GITHUB_ACTIONS === 'true'
  if (!inRunner || privilegedEvents.includes(process.env.GITHUB_EVENT_NAME ?? '')) return none
  const attempt = async (say: (what: string) => void, work: () => Promise<string | undefined>) => {
    try {
      const done = await work()
      if (done) say(done)
    } catch (error) {
      say(`the cache failed: ${error instanceof Error ? error.message : error}`)
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
