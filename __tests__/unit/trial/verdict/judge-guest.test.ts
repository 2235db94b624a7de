import { ends, expected, root, seen, worker } from '../make.js'
import { decides, gone } from './decides.js'
import { avx512, ofCriu, ud2 } from './samples.js'

const allAtOnce = { ...gone, criu: { status: 1 }, verify: { passed: false, status: 1 }, dropped: 9 }
decides('the guest itself', expected('Haswell'), [
  [
    'broke',
    seen({ broken: 'its kernel panicked' }),
    'inconclusive',
    { kind: 'guest-broke', on: 'guest', why: 'its kernel panicked' },
  ],
  [
    'broke, whatever else was seen',
    seen({
      ...allAtOnce,
      sigills: [ud2, ofCriu],
      broken: 'QEMU died',
      trace: ends([root, { signal: 11 }]),
    }),
    'inconclusive',
    { why: 'QEMU died' },
  ],
  [
    'broke after an instruction that the target lacks: that is certain',
    seen({ ...allAtOnce, sigills: [avx512], broken: 'QEMU died' }),
    'fail sigill',
    { kind: 'lacks' },
  ],
  [
    'ran out of memory, whatever else was seen',
    seen({
      ...allAtOnce,
      sigills: [ud2],
      trace: { ...ends([root, { signal: 9 }]), outOfMemory: [root] },
    }),
    'inconclusive',
    { kind: 'out-of-memory' },
  ],
  [
    'ran out of memory after an instruction that the target lacks',
    seen({ ...allAtOnce, sigills: [avx512], trace: { outOfMemory: [root] } }),
    'fail sigill',
    { kind: 'lacks' },
  ],
  ['killed a worker for memory', seen({ trace: { outOfMemory: [worker] } }), 'inconclusive'],
])
