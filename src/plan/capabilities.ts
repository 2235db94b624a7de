import { bad, collect, good, quoted, type Reader } from './reading.js'
import { suggestion } from './suggestion.js'

// criu(8), --cpu-cap; that ^ inverts an entry is in parse_cpu_cap of CRIU's criu/config.c only.
const CAPABILITIES = ['none', 'fpu', 'ins', 'cpu', 'all']

/** Reads a value for CRIU's `--cpu-cap=`, a comma-separated list; returns it without blanks. */
export const capabilities: Reader<string> = (text) => {
  const entries = collect(text.split(',').map((entry) => capability(entry.trim())))
  return 'value' in entries ? good(entries.value.join(',')) : entries
}

const capability: Reader<string> = (text) => {
  const name = text.replace(/^\^/, '')
  if (CAPABILITIES.includes(name)) return good(text)
  return bad(
    `${quoted(text)} is not one of ${CAPABILITIES.join(', ')}, or one of them after ^${suggestion(name, CAPABILITIES)}`,
  )
}
