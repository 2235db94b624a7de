import type { Source } from '../../checkpoint/manifest.js'
import { type Accel, isSameKind } from '../../cpu/accel.js'

/** Less may be a busy machine. Seconds. */
const least = 60
/**
 * How much longer than on the source CPU the app may take: in a guest of the same kind, and in any other,
 * since TCG is some ten times slower than a real CPU.
 */
const patience = { same: 8, other: 60 }

/**
 * The time that a fresh start gets, in seconds: an app that is not ready by then hangs. It keeps a run
 * short in which the app waits on every target for something that will not come.
 * @param ready seconds that the app took on the source CPU
 * @param timeout the user's limit
 */
export function startTime(
  { machine }: Pick<Source, 'machine'>,
  accel: Accel,
  ready: number,
  timeout: number,
): number {
  const isSame = isSameKind(machine, { on: 'guest', accel })
  const most = Math.ceil((isSame ? patience.same : patience.other) * ready)
  return Math.min(timeout, Math.max(least, most))
}
