/** Names that a program which fetches from the network needs: its proxies and its own folders. */
const fetching = /^((https?|ftp|all|no)_proxy|HOME|TMPDIR)$/i

/**
 * What every program that we start gets of our environment. The rest may hold tokens, and what a
 * program has in its environment can be read in `/proc` for as long as it runs. LC_ALL is for those
 * whose output is read.
 */
export function cleanEnvironment(): Record<string, string> {
  const { PATH } = process.env
  return { ...(PATH === undefined ? {} : { PATH }), LC_ALL: 'C' }
}

/** The same for apt-get and mmdebstrap. */
export function fetchingEnvironment(): Record<string, string> {
  const needed = Object.entries(process.env).filter(
    (entry): entry is [string, string] => fetching.test(entry[0]) && entry[1] !== undefined,
  )
  return { ...cleanEnvironment(), ...Object.fromEntries(needed) }
}
