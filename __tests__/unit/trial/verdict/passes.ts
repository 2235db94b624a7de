import type { PassReason } from '../../../../src/trial/verdict/reason.js'

const byCriu = { kind: 'criu', program: '/usr/sbin/criu' } as const
const byLog = { kind: 'success-line', log: '/logs/checkpoint/restore.log' } as const
const byName = { kind: 'old-process', pid: 10001, comm: 'java' } as const

export const passes: {
  readonly [Kind in PassReason['kind']]: readonly Extract<PassReason, { kind: Kind }>[]
} = {
  lived: [
    { kind: 'lived', seconds: 10.1, verified: true },
    { kind: 'lived', seconds: 10.1, verified: false },
    { kind: 'lived', seconds: 10.1, verified: true, proof: byCriu },
    { kind: 'lived', seconds: 10.1, verified: true, proof: byLog },
  ],
  'exited-0': [
    { kind: 'exited-0', verified: true },
    { kind: 'exited-0', verified: false },
    { kind: 'exited-0', verified: false, proof: byName },
  ],
}
