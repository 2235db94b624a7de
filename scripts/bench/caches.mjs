// Folders for XDG_CACHE_HOME: each has the toolkits, and nothing that an earlier run has kept.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const ours = 'thawcheck'
const toolkits = 'thawcheck-toolkit-'

/**
 * @param {string} cache one that has the toolkits
 * @param {string} fresh a new folder on the same file system
 * @returns {string} `fresh`
 */
export function freshCache(cache, fresh) {
  mkdirSync(join(fresh, ours), { recursive: true })
  for (const name of readdirSync(join(cache, ours))) {
    if (!name.startsWith(toolkits)) continue
    // Linked, because a copy would push other things out of the page cache.
    execFileSync('cp', ['-al', join(cache, ours, name), join(fresh, ours, name)])
  }
  return fresh
}
