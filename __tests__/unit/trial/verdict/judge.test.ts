import { ends, expected, root, seen, wellEvidence, worker } from '../make.js'
import { decides, gone } from './decides.js'
import { avx512, elsewhere, ofCriu, ud2 } from './samples.js'

const haswell = expected('Haswell')
const unasked = undefined
const noVerify = expected('Haswell', { verify: false })
const refused = (status: number, output = '') => ({ passed: false, status, output })
const asControl = expected('Haswell', { control: undefined })
const likeControl = expected('Haswell', { control: { lived: false, children: new Map() } })

decides('a pass is what was proven', haswell, [
  [
    'alive at the end of the watch',
    wellEvidence,
    'pass',
    { kind: 'lived', seconds: 10.1, verified: true },
  ],
  ['watched for exactly as long as asked', seen({ watched: 10 }), 'pass'],
  ['a worker that ended with 3', seen({ trace: ends([worker, { status: 3 }]) }), 'pass'],
  [
    'a worker that the app ended by SIGKILL',
    seen({ trace: ends([worker, { signal: 9 }]) }),
    'pass',
  ],
  [
    'a worker that the app ended by SIGTERM',
    seen({ trace: ends([worker, { signal: 15 }]) }),
    'pass',
  ],
  ['a ud2 that the app caught', seen({ sigills: [ud2] }), 'pass'],
  ["the verify command's own SIGILL, where it passed", seen({ sigills: [elsewhere] }), 'pass'],
])

decides('a pass without a verify command', noVerify, [
  ['that was alive', seen({ verify: unasked }), 'pass', { kind: 'lived', verified: false }],
])

const ended = seen({ ...gone, trace: ends([root, { status: 0 }]) })
const endedLate = seen({ state: 'gone', watched: 9.8, trace: ends([root, { status: 0 }]) })

decides('an end with 0 where the control ended with 0', likeControl, [
  ['early', ended, 'pass', { kind: 'exited-0', verified: true }],
  ['late', endedLate, 'pass'],
  [
    'and verify failed',
    seen({ ...gone, verify: refused(1), trace: ends([root, {}]) }),
    'fail verify',
  ],
])

decides('an end with 0 of the control itself', asControl, [
  ['early', ended, 'pass', { kind: 'exited-0', verified: true }],
  ['late', endedLate, 'pass'],
])

decides('an end with 0 where the control lived', haswell, [
  ['early', ended, 'fail exit', { kind: 'ended-early', seconds: 0.4 }],
  ['late', endedLate, 'inconclusive', { kind: 'ended-in-watch', seconds: 9.8, watch: 10 }],
])

decides('no pass where the app was not thawed and watched', haswell, [
  [
    'it was never watched',
    seen({ state: undefined, watched: 0 }),
    'inconclusive',
    { kind: 'unseen', what: 'app' },
  ],
  [
    'it was watched for half the time',
    seen({ watched: 5 }),
    'inconclusive',
    { kind: 'watch-cut-short', seconds: 5, wanted: 10 },
  ],
  [
    'it was stopped all the time, whatever verify says',
    seen({ state: 'stopped' }),
    'inconclusive',
    { kind: 'stopped', seconds: 10.1 },
  ],
  ['it was watched for no time', seen({ watched: 0 }), 'inconclusive'],
  [
    'the trace did not see its first process',
    seen({ trace: { sawApp: false } }),
    'inconclusive',
    { kind: 'unseen', what: 'trace' },
  ],
  ['it is gone, and nobody saw how', seen(gone), 'inconclusive', { kind: 'unseen', what: 'end' }],
  [
    'the verify command was not asked',
    seen({ verify: unasked }),
    'inconclusive',
    { kind: 'verify-not-asked' },
  ],
  ['events were dropped', seen({ dropped: 1 }), 'inconclusive', { kind: 'trace-incomplete' }],
  [
    'events were dropped, and it exited with 0',
    seen({ ...gone, dropped: 7, trace: ends([root, {}]) }),
    'inconclusive',
  ],
])

decides('CRIU', haswell, [
  [
    'that refuses is a fail, with the error that says why',
    seen({
      criu: { status: 1, errors: ['7 exited, status=1', 'nobody knows this', 'Restoring FAILED.'] },
    }),
    'fail criu',
    { kind: 'refused', fault: 'thaw-1:criu-2', error: 'nobody knows this', cpu: false },
  ],
  [
    'that says nothing',
    seen({ criu: { status: 1 } }),
    'inconclusive',
    { kind: 'engine-without-error', status: 1 },
  ],
  ['that was killed', seen({ criu: { status: 139 } }), 'inconclusive', { status: 139 }],
  [
    'that never ended',
    seen({ criu: { status: 137, errors: ['x'] } }),
    'fail timeout',
    { what: 'restore' },
  ],
  ['that warns and restores', seen({ criu: { errors: ['not so bad'] } }), 'pass'],
  [
    'that itself hits SIGILL is the machinery',
    seen({ sigills: [ofCriu], criu: { status: 1 }, state: undefined }),
    'inconclusive',
    { kind: 'engine-sigill', fault: ofCriu.id, instruction: 'vmovdqu64 [rdi],zmm16' },
  ],
  ["whose SIGILL hides none of the app's", seen({ sigills: [ofCriu, avx512] }), 'fail sigill'],
])

decides('how processes ended', haswell, [
  [
    'with 3',
    seen({ ...gone, trace: ends([root, { status: 3 }]) }),
    'fail exit',
    { kind: 'exited', fault: 'thaw-1:exit-1', status: 3 },
  ],
  [
    'by SIGSEGV',
    seen({ ...gone, trace: ends([root, { signal: 11 }]) }),
    'fail signal',
    { kind: 'crashed', signal: 'SIGSEGV' },
  ],
  [
    'by SIGKILL',
    seen({ ...gone, trace: ends([root, { signal: 9 }]) }),
    'fail signal',
    { kind: 'killed', signal: 'SIGKILL' },
  ],
  [
    'by SIGTERM',
    seen({ ...gone, trace: ends([root, { signal: 15 }]) }),
    'fail signal',
    { kind: 'killed', signal: 'SIGTERM' },
  ],
  [
    'a worker, by SIGSEGV',
    seen({ trace: ends([worker, { signal: 11 }]) }),
    'fail signal',
    { kind: 'crashed', fault: 'thaw-1:signal-1', pid: worker, signal: 'SIGSEGV' },
  ],
  [
    'a worker, by SIGABRT',
    seen({ trace: ends([worker, { signal: 6 }]) }),
    'fail signal',
    { signal: 'SIGABRT' },
  ],
  [
    'a worker, by SIGBUS',
    seen({ trace: ends([worker, { signal: 7 }]) }),
    'fail signal',
    { signal: 'SIGBUS' },
  ],
  [
    'a worker, by SIGFPE',
    seen({ trace: ends([worker, { signal: 8 }]) }),
    'fail signal',
    { signal: 'SIGFPE' },
  ],
  [
    'a worker, by seccomp',
    seen({ trace: ends([worker, { signal: 31 }]) }),
    'fail signal',
    { signal: 'SIGSYS' },
  ],
  [
    'with 0, after a worker crashed',
    seen({ ...gone, trace: ends([worker, { signal: 11 }], [root, {}]) }),
    'fail signal',
  ],
])
