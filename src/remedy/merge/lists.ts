/** Adds tokens to a list, after the user's own, where they are not in it. */
export function appendTokens(
  own: string | undefined,
  tokens: readonly string[],
  by: ',' | ' ',
): string {
  const listed = (own ?? '').split(by === ',' ? /,/ : /\s+/).filter((one) => one !== '')
  return [...new Set([...listed, ...tokens])].join(by)
}

const nothing = 'none'

/** What several lists of allowed names have in common. */
export function allowTokens(own: string | undefined, tokens: readonly string[]): string {
  const lists = [own, ...tokens].flatMap((text) => (text ? [text.split(',')] : []))
  const common = lists.reduce((all, list) => all.filter((name) => list.includes(name)))
  return common.join(',') || nothing
}

/**
 * The lowest of some levels. A value of the user's that is no level gives way.
 * @param levels the lowest first
 * @param prefix of the option with the level, where the variable has other options too
 */
export function leastLevel(
  own: string | undefined,
  tokens: readonly string[],
  levels: readonly string[],
  prefix = '',
): string {
  const words = prefix === '' ? [] : (own ?? '').split(/\s+/).filter((one) => one !== '')
  const set = prefix === '' ? own : words.findLast((one) => one.startsWith(prefix))
  const rank = (level: string) =>
    levels.findIndex((one) => one.toLowerCase() === level.toLowerCase())
  const given = [...(set === undefined ? [] : [set.slice(prefix.length)]), ...tokens]
  const known = given.filter((level) => rank(level) >= 0)
  const least = known.reduce((low, level) => (rank(level) < rank(low) ? level : low))
  const others = words.filter((one) => !one.startsWith(prefix))
  return [...others, `${prefix}${least}`].join(' ')
}
