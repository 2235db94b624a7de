/**
 * Options that CRIU needs at the restore as well if the dump had them: without, it refuses, or leaves
 * the state out (locks are gone without a word). Of `--external`, the restore needs another value.
 * Source: parse_options of CRIU 4.2, criu/config.c.
 */
const repeated: readonly Repeated[] = [
  { option: '--shell-job', shortest: '--sh', short: 'j' },
  { option: '--ext-unix-sk', shortest: '--ext-', short: 'x' },
  { option: '--file-locks', shortest: '--file-l', short: 'l' },
  { option: '--tcp-established', shortest: '--tcp-e', insteadOf: '--tcp-close' },
  { option: '--tcp-close', shortest: '--tcp-c', insteadOf: '--tcp-established' },
  { option: '--allow-uprobes', shortest: '--allow-u' },
]

interface Repeated {
  readonly option: string
  /** as short as CRIU takes it */
  readonly shortest: string
  /** its letter */
  readonly short?: string
  /** another one that says what to do with the same state */
  readonly insteadOf?: string
}

const shortWithValue = /[tDovxrJWLM]/

/**
 * Options for the restore, which have those of the dump that count for both. What is said of the restore
 * goes first: connections that were kept can be closed.
 */
export function withRepeated(
  dumpOptions: readonly string[],
  restoreOptions: readonly string[],
): string[] {
  const missing = repeated.filter(
    (one) =>
      has(dumpOptions, one) &&
      !has(restoreOptions, one) &&
      !repeated.some(
        ({ option, ...other }) =>
          option === one.insteadOf && has(restoreOptions, { option, ...other }),
      ),
  )
  return [...missing.map(({ option }) => option), ...restoreOptions]
}

function has(words: readonly string[], { option, shortest, short }: Repeated): boolean {
  return words.some((word) => {
    if (word.startsWith('--')) {
      const [name = ''] = word.split('=')
      return option.startsWith(name) && name.startsWith(shortest)
    }
    if (!word.startsWith('-') || short === undefined) return false
    const [flags = ''] = word.slice(1).split(shortWithValue)
    // The first letter with a value is a flag too, and what follows it is the value.
    return `${flags}${word.charAt(flags.length + 1)}`.includes(short)
  })
}
