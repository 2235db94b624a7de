import { bad, good, problemsOf, type Reading } from './reading.js'

/** When the app is ready to be frozen. */
export type Readiness =
  /** once the shell command exits 0 */
  | { readonly kind: 'command'; readonly command: string }
  /** once a line of the app's output matches */
  | { readonly kind: 'log'; readonly pattern: RegExp }
  /** once both hold */
  | { readonly kind: 'both'; readonly command: string; readonly pattern: RegExp }
  /** after this many seconds */
  | { readonly kind: 'warm-up'; readonly seconds: number }

/** The warm-up is used only without `ready` and `ready-log`, but a mistake in it is always reported. */
export function readiness(
  ready: Reading<string | undefined>,
  readyLog: Reading<RegExp | undefined>,
  warmUp: Reading<number>,
): Reading<Readiness> {
  if (!('value' in ready) || !('value' in readyLog) || !('value' in warmUp)) {
    return bad(...[ready, readyLog, warmUp].flatMap(problemsOf))
  }
  const [command, pattern] = [ready.value, readyLog.value]
  if (command !== undefined && pattern !== undefined)
    return good({ kind: 'both', command, pattern })
  if (command !== undefined) return good({ kind: 'command', command })
  if (pattern !== undefined) return good({ kind: 'log', pattern })
  return good({ kind: 'warm-up', seconds: warmUp.value })
}
