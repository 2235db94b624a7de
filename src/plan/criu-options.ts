import { bad, good, quoted, type Reader } from './reading.js'
import { words } from './shell-quoting.js'

// Source: parse_options in CRIU 4.2, criu/config.c. Long options can be cut short as long as they
// are unique, and short ones without a value can share a word.
const leaveStopped = 'leave-stopped'
const shortestUnique = 'leave-s'
const shortLeaveStopped = 's'
const shortWithValue = /[tDovxrJWLM]/

/** Words for `criu restore`. An app that stays stopped shows nothing of what it would do. */
export const restoreOptions: Reader<readonly string[]> = (text) => {
  const reading = words(text)
  if (!('value' in reading)) return reading
  const stopping = reading.value.find(leavesStopped)
  if (stopping === undefined) return good(reading.value)
  const what = stopping === text ? quoted(text) : `${quoted(text)} has ${quoted(stopping)}, which`
  return bad(`${what} leaves the app stopped; expected options that let it run`)
}

function leavesStopped(word: string): boolean {
  if (word.startsWith('--')) {
    const [name = ''] = word.slice(2).split('=')
    return leaveStopped.startsWith(name) && name.startsWith(shortestUnique)
  }
  if (!word.startsWith('-')) return false
  const [flags = ''] = word.slice(1).split(shortWithValue)
  return flags.includes(shortLeaveStopped)
}
