import { bad, collect, good, quoted, type Reader } from './reading.js'
import { suggestion } from './suggestion.js'

// Source: criu(8), --cpu-cap. Only parse_cpu_cap in CRIU's criu/config.c shows that ^ inverts an entry.
const names = ['none', 'fpu', 'ins', 'cpu', 'all']

/** Reads a value for CRIU's `--cpu-cap=`, a comma-separated list. Returns it without blanks. */
export const capabilities: Reader<string> = (text) => {
  const entries = collect(text.split(',').map((entry) => capability(entry.trim())))
  return 'value' in entries ? good(entries.value.join(',')) : entries
}

const capability: Reader<string> = (text) => {
  const name = text.replace(/^\^/, '')
  if (names.includes(name)) return good(text)
  return bad(
    `${quoted(text)} is not one of ${names.join(', ')}, or one of them after ^${suggestion(name, names)}`,
  )
}
