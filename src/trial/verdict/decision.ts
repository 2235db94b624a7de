import type { Decision, FailReason, OpenReason, PassReason } from './reason.js'

export type { Decision } from './reason.js'

export const pass = (reason: PassReason): Decision => ({ verdict: 'pass', reason })
export const fail = (reason: FailReason): Decision => ({ verdict: 'fail', reason })
export const open = (reason: OpenReason): Decision => ({ verdict: 'inconclusive', reason })
