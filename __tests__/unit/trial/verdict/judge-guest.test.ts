import { ends, expected, root, seen, wellEvidence, worker } from '../make.js'
import { decides, gone } from './decides.js'
import { avx512, ofCriu, ud2 } from './samples.js'

const unverified = { passed: false, status: 1, output: '' }
const allAtOnce = { ...gone, criu: { status: 1 }, verify: unverified, dropped: 9 }
const stood = 'its kernel said: watchdog: BUG: soft lockup - CPU#0 stuck for 64s! [sh:204]'

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
  [
    'had trouble of its own, and the app died: that names no CPU',
    seen({ ...gone, kernelTrouble: stood, trace: ends([root, { signal: 11 }]) }),
    'inconclusive',
    { kind: 'guest-broke', on: 'guest', why: stood },
  ],
  [
    'had trouble of its own, and verify did not pass',
    seen({ kernelTrouble: stood, verify: { passed: false, status: 1, output: '' } }),
    'inconclusive',
    { kind: 'guest-broke' },
  ],
  [
    'had trouble of its own after an instruction that the target lacks',
    seen({ ...gone, sigills: [avx512], kernelTrouble: stood }),
    'fail sigill',
    { kind: 'lacks' },
  ],
  ['had trouble of its own, and the app was seen to live', seen({ kernelTrouble: stood }), 'pass'],
  ['killed a worker for memory', seen({ trace: { outOfMemory: [worker] } }), 'inconclusive'],
])

const segv = { ...gone, trace: ends([root, { signal: 11 }]) }

decides('a guest that alone saves more registers', expected('max', { surplus: ['mpx'] }), [
  [
    'proves nothing where the app crashed',
    seen(segv),
    'inconclusive',
    { kind: 'surplus', features: ['mpx'] },
  ],
  ['proves as much where the app lives', wellEvidence, 'pass'],
])

decides('what the source CPU or the target saves too', expected('max'), [
  ['is no excuse for a crash', seen(segv), 'fail signal'],
])
