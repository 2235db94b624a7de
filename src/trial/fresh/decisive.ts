import { decisiveFault } from '../verdict/reason.js'
import type { StartSeen } from './judge-start.js'

/** Id of the fault that decided, if any. */
export function decisiveOf(seen: StartSeen): string | undefined {
  if (seen.starts === 'doubtful') return faultIn(seen.how)
  const { reason } = seen
  if (reason.kind === 'open') return decisiveFault(reason.of)
  if (reason.kind === 'failed') return faultIn(reason.how)
  return faultIn(reason)
}

function faultIn(reason: object): string | undefined {
  return 'fault' in reason ? String(reason.fault) : undefined
}
