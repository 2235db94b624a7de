import { ends, expected, root, seen } from '../make.js'
import { decides, gone } from './decides.js'
import { elsewhere, ud2 } from './samples.js'

const haswell = expected('Haswell')
const asControl = expected('Haswell', { control: undefined })
const refused = (status: number, output = '') => ({ passed: false, status, output })

decides('the verify command', haswell, [
  [
    'that fails',
    seen({ verify: refused(1) }),
    'fail verify',
    { kind: 'unverified', fault: 'thaw-1:verify-1', status: 1 },
  ],
  [
    'that cannot be run',
    seen({ verify: refused(126) }),
    'inconclusive',
    { kind: 'verify-not-started', fault: 'thaw-1:verify-1', status: 126 },
  ],
  [
    'that is not found',
    seen({ verify: refused(127) }),
    'inconclusive',
    { kind: 'verify-not-started', status: 127 },
  ],
  [
    'that calls a program for other CPUs',
    seen({ verify: refused(1, 'asking\n./ask: CPU ISA level is lower than required\nno\n') }),
    'inconclusive',
    { status: 1, refusal: './ask: CPU ISA level is lower than required' },
  ],
  [
    'that calls a program of a glibc for other CPUs',
    seen({ verify: refused(1, 'Fatal glibc error: CPU does not support x86-64-v3\n') }),
    'inconclusive',
    { refusal: 'Fatal glibc error: CPU does not support x86-64-v3' },
  ],
  ['that gets no answer', seen({ verify: refused(137) }), 'fail timeout', { what: 'verify' }],
  [
    'that fails once the app has exited with 0',
    seen({ ...gone, verify: refused(1), trace: ends([root, {}]) }),
    'fail verify',
  ],
  [
    'that itself hits SIGILL',
    seen({ verify: refused(132), sigills: [elsewhere] }),
    'inconclusive',
    { kind: 'verify-sigill', comm: 'curl', instruction: 'vmovdqu64 [rdi],zmm16' },
  ],
  [
    'that hits SIGILL and gets no answer',
    seen({ verify: refused(137), sigills: [elsewhere] }),
    'inconclusive',
  ],
  [
    'that fails though nothing was to be asked',
    seen({ verify: refused(1), sigills: [ud2] }),
    'fail verify',
  ],
])

decides('the verify command of the control', asControl, [
  ['that is not found', seen({ verify: refused(127) }), 'fail verify', { status: 127 }],
  [
    'that calls a program for other CPUs',
    seen({ verify: refused(1, './ask: CPU ISA level is lower than required\n') }),
    'fail verify',
    { kind: 'unverified', status: 1 },
  ],
])
