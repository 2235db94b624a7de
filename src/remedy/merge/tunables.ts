/**
 * Adds tokens to a tunable of glibc that has a list. What else GLIBC_TUNABLES sets stays. Of a tunable
 * that is given twice, glibc takes the last; of a name that is given twice, too.
 * @param own `NAME=VALUE:NAME=VALUE`
 */
export function mergeTunable(
  own: string | undefined,
  tunable: string,
  tokens: readonly string[],
): string {
  const entries = (own ?? '').split(':').filter((entry) => entry !== '')
  const at = entries.findLastIndex((entry) => entry.startsWith(`${tunable}=`))
  const listed = (entries[at]?.slice(tunable.length + 1) ?? '').split(',').filter(Boolean)
  const added = tokens.filter((token) => lastAbout(listed, token) !== token)
  const merged = `${tunable}=${[...listed, ...added].join(',')}`
  return (at < 0 ? [...entries, merged] : entries.with(at, merged)).join(':')
}

/** What a list says last of the name in a token: `-AVX2` and `AVX2` are about the same name. */
function lastAbout(listed: readonly string[], token: string): string | undefined {
  const name = token.replace(/^-/, '')
  return listed.findLast((one) => one.replace(/^-/, '') === name)
}
