import type { NotTried, Proof, TargetAnswer } from '../../../../src/remedy/proof/proof.js'

const left = {
  ...{ layer: 'openssl', features: ['sha-ni'] },
  sentence: 'OpenSSL chose `sha256_block_data_order_shaext`; Haswell has no SHA',
}
const evidence = 'remedy-1/targets/Haswell'

/** One of each kind, and its sentence. */
export const answers: readonly (readonly [TargetAnswer, string])[] = [
  [
    { proof: 'proven', reason: { kind: 'lived', seconds: 5, verified: true }, evidence },
    'proven: alive after 5 s, verified',
  ],
  [
    { proof: 'helped', left, evidence },
    'helped, and is not enough: OpenSSL chose `sha256_block_data_order_shaext`; Haswell has no SHA',
  ],
  [
    { proof: 'not-helped', left: { ...left, layer: null }, evidence },
    'did not help: OpenSSL chose `sha256_block_data_order_shaext`; Haswell has no SHA',
  ],
  [
    { proof: 'unfixable', why: { kind: 'needs-cpu' } },
    'no setting helps: the app itself does not start there',
  ],
  [
    { proof: 'unfixable', why: { kind: 'no-setting', left } },
    'no setting helps: OpenSSL chose `sha256_block_data_order_shaext`; Haswell has no SHA',
  ],
  [
    { proof: 'breaks-app', how: 'The app exited with 7', evidence: 'remedy-1' },
    'the change breaks the app: The app exited with 7 (logs: remedy-1)',
  ],
  [{ proof: 'unknown', why: { kind: 'not-tried' } }, 'not known: the change was not tried'],
  [
    { proof: 'unknown', why: { kind: 'no-cause' } },
    'not known: nothing was found that could be changed',
  ],
  [
    { proof: 'unknown', why: { kind: 'apart', evidence } },
    `not known: it passes with another change (${evidence}), with which others do not`,
  ],
  [
    {
      proof: 'unknown',
      why: { kind: 'inconclusive', reason: { kind: 'out-of-memory' }, evidence },
    },
    'not known: with the change, the guest ran out of memory; give it more with `memory`',
  ],
  [
    { proof: 'unknown', why: { kind: 'machinery', what: 'the guest broke', evidence: null } },
    'not known: the guest broke',
  ],
  [
    { proof: 'unknown', why: { kind: 'machinery', what: 'the guest broke', evidence } },
    `not known: the guest broke (logs: ${evidence})`,
  ],
  [
    { proof: 'unknown', why: { kind: 'time', limit: 600 } },
    'not known: the time for proving was over (`remedy-timeout`: 600 s)',
  ],
]

/** One of each kind, and its clause. */
export const untried: readonly (readonly [NotTried, string])[] = [
  [{ kind: 'files', paths: ['/etc/x'] }, '/etc/x cannot be written here'],
  [{ kind: 'unmerged', names: ['X'] }, 'the app has X already; give what it has with `env`'],
  [{ kind: 'no-place', programs: ['node'] }, '`run` does not start node itself'],
  [
    { kind: 'no-launch', why: { kind: 'no-readiness' } },
    'the checkpoint does not say when its app is ready',
  ],
  [{ kind: 'foreign' }, 'the checkpoint was taken elsewhere'],
  [
    { kind: 'changed', paths: ['/usr/bin/app'] },
    '/usr/bin/app changed since the checkpoint was taken',
  ],
]

export function proofWith(answer: TargetAnswer, rest: Partial<Proof> = {}): Proof {
  return {
    seconds: 12.4,
    targets: [{ target: 'Haswell', ...answer }],
    ...{ notNeeded: [], unchecked: [] },
    tries: [
      {
        ...{ evidence: 'remedy-1', without: [], settings: ['GLIBC_TUNABLES'] },
        ...{ ended: 'thawed', passed: answer.proof === 'proven' ? ['Haswell'] : [] },
      },
    ],
    ...rest,
  }
}
