import type { Machine } from '../../cpu/accel.js'
import type { FreshAnswer, StartFailure } from './answer.js'
import type { StartSeen } from './judge-start.js'

/**
 * What two starts on the same CPU show.
 * @param how the first one failed, with nothing that names the CPU
 * @returns undefined: the same happened twice, and only a comparison with another CPU tells
 */
export function ofTwoStarts(how: StartFailure, second: StartSeen): FreshAnswer | undefined {
  if (second.starts === 'no') return second
  if (second.starts === 'doubtful' && isSameEnd(how, second.how)) return undefined
  return { starts: 'unknown', reason: { kind: 'unrepeated', how } }
}

/** Time that the app must have had, as a multiple of what it took elsewhere: guests differ, also in speed. */
const patience = 4

/**
 * What a start that failed twice means, beside one on a CPU that lacks nothing, in the same kind of guest.
 * @param machine of the other start
 */
export function ofComparedStart(
  how: StartFailure,
  other: StartSeen,
  machine: Machine,
): FreshAnswer {
  if (other.starts !== 'yes') {
    return { starts: 'unknown', reason: { kind: 'elsewhere', how, machine } }
  }
  if (how.kind === 'not-ready' && how.seconds < patience * other.ready) {
    const { seconds } = how
    return { starts: 'unknown', reason: { kind: 'slow', seconds, elsewhere: other.ready } }
  }
  return { starts: 'no', reason: { kind: 'failed', how } }
}

function isSameEnd(one: StartFailure, other: StartFailure): boolean {
  return endOf(one) === endOf(other)
}

/** All that is the same whenever an app ends in the same way. */
function endOf(how: StartFailure): string {
  switch (how.kind) {
    case 'crashed':
      return `${how.kind} ${how.comm} ${how.signal}`
    case 'killed':
      return `${how.kind} ${how.signal}`
    case 'exited':
    case 'unverified':
      return `${how.kind} ${how.status}`
    default:
      return how.kind
  }
}
