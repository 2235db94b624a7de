import type { FailReason, OpenReason, Reason } from '../../../../src/trial/verdict/reason.js'
import { host, kvm, tcg } from '../make.js'
import { passes } from './passes.js'

const process = { fault: 'thaw-1:signal-1', comm: 'node', pid: 10004 }
const sigill = {
  fault: 'thaw-1:sigill-1',
  comm: 'node',
  pid: 10004,
  instruction: 'sha256rnds2 xmm2,xmm1',
}
const criu = {
  fault: 'thaw-1:criu-1',
  error: "x86: FPU xsave area present, but host cpu doesn't support it",
}
const avx512 = ['avx512f', 'avx512bw']

type All<R extends Reason> = { readonly [Kind in R['kind']]: readonly Extract<R, { kind: Kind }>[] }

const lived = { kind: 'lived', seconds: 10.1, verified: false } as const
const strings = {
  count: 29,
  names: ['memchr', 'strlen', 'strchr', 'strcmp'],
  files: ['libc.so.6'],
  features: ['avx2', 'avx'],
}
const unbound = {
  count: 1234,
  names: [],
  files: ['nginx', 'libc.so.6', 'libz.so.1', 'libssl.so.3', 'libcrypto.so.3'],
  features: ['xsavec'],
}

const exited = { kind: 'exited', fault: 'thaw-1:exit-1', status: 3 } as const

const fail: All<FailReason> = {
  lacks: [
    { kind: 'lacks', ...sigill, features: ['sha-ni'] },
    { kind: 'lacks', ...sigill, instruction: 'vpaddb zmm0,zmm1,zmm2', features: avx512 },
  ],
  refused: [
    { kind: 'refused', ...criu, cpu: true },
    { kind: 'refused', ...criu, error: "Can't open file log.txt", cpu: false },
  ],
  crashed: [
    { kind: 'crashed', ...process, signal: 'SIGSEGV' },
    { kind: 'crashed', ...process, signal: 'SIGILL' },
    {
      kind: 'crashed',
      ...process,
      signal: 'SIGILL',
      trap: { fault: 'thaw-1:sigill-1', instruction: 'ud2' },
    },
  ],
  killed: [{ kind: 'killed', fault: 'thaw-1:signal-1', signal: 'SIGKILL' }],
  exited: [exited],
  'ended-early': [{ kind: 'ended-early', seconds: 0.4 }],
  unverified: [{ kind: 'unverified', fault: 'thaw-1:verify-1', status: 1 }],
  late: [
    { kind: 'late', what: 'restore' },
    { kind: 'late', what: 'verify' },
  ],
}

const open: All<OpenReason> = {
  'guest-broke': [
    { kind: 'guest-broke', on: 'guest', why: 'QEMU was killed by SIGKILL before the job was done' },
    { kind: 'guest-broke', on: 'host', why: 'it did not end within 250 s' },
  ],
  'out-of-memory': [{ kind: 'out-of-memory' }],
  'guest-lacks': [
    { on: 'guest', kvm: false } as const,
    { on: 'guest', kvm: true } as const,
    // A checkpoint from a guest under TCG cannot depend on what TCG lacks.
    { on: 'host', kvm: false } as const,
    { on: 'host', kvm: true } as const,
  ].map((taken) => ({ kind: 'guest-lacks', ...sigill, features: avx512, taken })),
  'present-on-target': [{ kind: 'present-on-target', ...sigill, features: ['sha-ni'] }],
  'unexplained-sigill': [{ kind: 'unexplained-sigill', ...sigill, instruction: '(bad)' }],
  'undecoded-sigill': [
    {
      kind: 'undecoded-sigill',
      fault: sigill.fault,
      comm: sigill.comm,
      pid: sigill.pid,
      bytes: 'd50831c0',
      encoding: 'REX2',
    },
  ],
  'engine-sigill': [
    { kind: 'engine-sigill', fault: 'thaw-1:sigill-1', instruction: 'xsavec [rdi]' },
  ],
  'engine-without-error': [
    { kind: 'engine-without-error', status: 139 },
    { kind: 'engine-without-error', status: 3, by: 'the restore command' },
  ],
  'refused-by-guest': [
    {
      kind: 'refused-by-guest',
      ...criu,
      features: ['avx512f'],
      taken: { on: 'host', kvm: false },
    },
  ],
  'refused-unexplained': [
    { kind: 'refused-unexplained', ...criu },
    { kind: 'refused-unexplained', ...criu, by: 'Node.js' },
  ],
  asleep: [{ kind: 'asleep' }],
  'files-differ': [
    {
      kind: 'files-differ',
      ...{ fault: criu.fault, error: 'File lib/libc.so.6 has bad size 2003408 (expect 1926256)' },
      file: {
        path: '/usr/lib/x86_64-linux-gnu/libc.so.6',
        ...{ how: 'size', was: 1_926_256, is: 2_003_408 },
        packageWas: { name: 'libc6', version: '2.36-9+deb12u10' },
        packageIs: { name: 'libc6', version: '2.41-12' },
      },
      more: 3,
    },
    {
      kind: 'files-differ',
      ...{ fault: criu.fault, error: 'File opt/app has bad build-ID' },
      file: { path: '/opt/app', how: 'build-id' },
      more: 1,
    },
    {
      kind: 'files-differ',
      ...{ fault: criu.fault, error: 'File opt/app has bad mode 0100750 (expect 0100755)' },
      file: { path: '/opt/app', how: 'mode', was: 0o100755, is: 0o100750 },
      more: 0,
    },
    {
      kind: 'files-differ',
      ...{ fault: criu.fault, error: "Can't open file usr/lib/libicu.so on restore: No such file" },
      file: {
        path: '/usr/lib/libicuuc.so.72.1',
        how: 'missing',
        packageWas: { name: 'libicu72', version: '72.1-3' },
      },
    },
  ],
  unseen: [
    { kind: 'unseen', what: 'app' },
    { kind: 'unseen', what: 'trace' },
    { kind: 'unseen', what: 'end' },
  ],
  'started-afresh': [
    { kind: 'started-afresh' },
    { kind: 'started-afresh', criu: { kind: 'lives' }, by: 'liberty' },
    { kind: 'started-afresh', criu: { kind: 'status', status: 1 }, ...criu, by: 'shell' },
    { kind: 'started-afresh', criu: { kind: 'status', status: 0 }, by: 'crac' },
    { kind: 'started-afresh', criu: { kind: 'signal', signal: 'SIGSEGV' } },
  ],
  'unseen-instruction': [{ kind: 'unseen-instruction', ...process }],
  stopped: [{ kind: 'stopped', seconds: 10.1 }],
  'ended-in-watch': [{ kind: 'ended-in-watch', seconds: 9.6, watch: 10 }],
  'child-failed': [
    { kind: 'child-failed', comm: 'convert', status: 127, unlike: true },
    { kind: 'child-failed', comm: 'convert', status: 127, unlike: false },
  ],
  'watch-cut-short': [{ kind: 'watch-cut-short', seconds: 5.2, wanted: 10 }],
  'verify-not-asked': [{ kind: 'verify-not-asked' }],
  'verify-sigill': [
    {
      kind: 'verify-sigill',
      fault: 'thaw-1:sigill-1',
      comm: 'curl',
      instruction: 'vmovdqu64 [rdi],zmm16',
    },
  ],
  'verify-not-started': [
    { kind: 'verify-not-started', fault: 'thaw-1:verify-1', status: 127 },
    {
      kind: 'verify-not-started',
      fault: 'thaw-1:verify-1',
      status: 1,
      refusal: './client: CPU ISA level is lower than required',
    },
  ],
  'trace-incomplete': [{ kind: 'trace-incomplete' }],
  'would-fault': [
    { kind: 'would-fault', of: lived, functions: strings },
    { kind: 'would-fault', of: lived, functions: { ...strings, count: 1, names: ['strlen'] } },
    { kind: 'would-fault', of: lived, functions: { ...strings, count: 4, names: [] } },
    { kind: 'would-fault', of: lived, unbound: { ...unbound, count: 1, files: ['nginx'] } },
    { kind: 'would-fault', of: lived, functions: strings, unbound },
  ],
  garbled: [{ kind: 'garbled', of: exited, features: ['abm', 'bmi1'] }],
  surplus: [
    { kind: 'surplus', of: { kind: 'crashed', ...process, signal: 'SIGSEGV' }, features: ['mpx'] },
  ],
  'other-system': [
    {
      kind: 'other-system',
      of: { kind: 'crashed', ...process, signal: 'SIGSEGV' },
      reference: {
        machine: tcg,
        reason: { kind: 'crashed', ...process, signal: 'SIGSEGV' },
      },
    },
  ],
  doubtful: [
    {
      kind: 'doubtful',
      of: exited,
      reference: {
        machine: tcg,
        reason: { kind: 'crashed', ...process, signal: 'SIGSEGV' },
      },
    },
  ],
  unrepeated: [
    { kind: 'unrepeated', of: exited, again: { kind: 'lived', seconds: 10.1, verified: true } },
    {
      kind: 'unrepeated',
      of: { kind: 'unverified', fault: 'thaw-1:verify-1', status: 1 },
      again: { kind: 'guest-broke', on: 'guest', why: 'its kernel panicked' },
    },
  ],
  changed: [{ kind: 'changed', of: exited, control: { machine: tcg, reason: exited } }],
  several: [
    {
      kind: 'several',
      guests: [
        { machine: kvm, reason: { kind: 'guest-broke', on: 'guest', why: 'its kernel panicked' } },
        { machine: tcg, reason: { kind: 'present-on-target', ...sigill, features: ['sha-ni'] } },
      ],
    },
    {
      kind: 'several',
      guests: [
        { machine: host, reason: { kind: 'trace-incomplete' } },
        { machine: tcg, reason: { kind: 'out-of-memory' } },
      ],
    },
  ],
}

/** Reasons of every kind and variant, by verdict. */
export const reasons = { pass: passes, fail, inconclusive: open }
