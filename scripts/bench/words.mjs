// The words of the bench's command line.

/** What can be measured, in the order of the table. */
export const parts = /** @type {const} */ (['small', 'large', 'huge', 'others'])

export const usage = `usage: npm run bench -- [REPETITIONS] [PART ...]
  small   a shell loop on one and on eight targets, the toolkit, the probes, a JVM's scan (the default)
  large   an app with 1 GB in memory, on one target
  huge    an app with 4 GB in memory, on one target; measures large too, which it is compared with
  others  the same kernel under virtme-ng, and a plain Debian VM (needs root)
  all     all of these`

/**
 * @param {readonly string[]} words
 * @returns {{ repetitions: number, wanted: ReadonlySet<string> } | { problem: string }}
 */
export function readWords(words) {
  let repetitions = 3
  const wanted = new Set()
  for (const word of words) {
    if (/^[1-9]\d{0,2}$/.test(word)) repetitions = Number(word)
    else if (word === 'all') for (const part of parts) wanted.add(part)
    else if (parts.some((part) => part === word)) wanted.add(word)
    else return { problem: `${JSON.stringify(word)} is neither a number nor a part\n${usage}` }
  }
  if (wanted.has('huge')) wanted.add('large')
  if (wanted.size === 0) wanted.add('small')
  return { repetitions, wanted }
}
