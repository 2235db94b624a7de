import { describe, expect, it } from 'vitest'
import { type Code, describeLayer, type Place } from './code-context.js'

const debian = '/usr/lib/x86_64-linux-gnu'
const libc = `${debian}/libc.so.6`

describe('code that no file holds', () => {
  const code = { mapping: { kind: 'anonymous', what: 'code' } } as const
  const jvm = '/usr/lib/jvm/java-17-openjdk-amd64/lib/server/libjvm.so'
  const java = { ...code, executable: '/usr/bin/java', mapped: ['/usr/bin/java', jvm, libc] }
  const node = { ...code, executable: '/usr/bin/node', mapped: ['/usr/bin/node', libc] }
  const hotspot = { runtime: 'HotSpot', signal: 'SIGILL' } as const
  const v8 = 'v8 v8: V8 put `vpcmpeqb` into code that it made while the app ran'
  it.each<[Code, Place, string]>([
    [
      'avx512',
      { ...java, crash: { ...hotspot, method: 'Sum.work([I[I)J', compiler: 'c2' } },
      "jvm hotspot: HotSpot's C2 put `vmovaps` into `Sum.work([I[I)J` when it compiled that method",
    ],
    [
      'avx',
      {
        ...java,
        crash: { ...hotspot, method: 'java.lang.Thread.sleep(J)V', compiler: 'interpreter' },
      },
      'jvm hotspot: HotSpot put `vzeroupper` into its interpreter when it started',
    ],
    [
      'avx',
      {
        ...java,
        crash: {
          ...hotspot,
          frame: 'v  ~StubRoutines::jlong_arraycopy 0x00007f91',
          compiler: 'stub',
        },
      },
      'jvm hotspot: HotSpot put `vzeroupper` into its stub `StubRoutines::jlong_arraycopy` when it started',
    ],
    [
      'avx2',
      java,
      'jvm hotspot: HotSpot put `vpcmpeqb` into its compiled code, its interpreter or a stub, which it makes for the CPU that it starts on',
    ],
    [
      'clwb',
      java,
      'jvm hotspot-icache-clwb: HotSpot chose `clwb`, to write new code back to memory, when it started',
    ],
    [
      'avx2',
      { ...java, mapped: [...java.mapped, '/opt/java/lib/default/libj9vm29.so'] },
      'jvm openj9: OpenJ9 put `vpcmpeqb` into code that it made while the app ran',
    ],
    ['avx2', node, v8],
    ['avx2', { ...node, mapping: undefined }, `${v8}?`],
    ['avx2', { ...node, mapped: [...node.mapped, `${debian}/libpcre2-8.so.0.11.2`] }, `${v8}?`],
    [
      'avx2',
      {
        ...code,
        executable: '/usr/bin/dotnet',
        mapping: { kind: 'file', path: '/memfd:doublemapper (deleted)' },
      },
      'jit dotnet: .NET put `vpcmpeqb` into code that it made while the app ran',
    ],
    [
      'avx2',
      { ...code, mapped: [`${debian}/libpcre2-8.so.0.11.2`] },
      'jit pcre2-jit: PCRE2 put `vpcmpeqb` into code that it made while the app ran?',
    ],
    ['avx2', code, 'jit jit: code that was made at run time, by an unknown JIT, uses `vpcmpeqb`?'],
    ['avx2', {}, 'jit jit: code that appeared after the thaw, by an unknown JIT, uses `vpcmpeqb`?'],
    [
      'avx2',
      { mapping: { kind: 'anonymous', what: 'vdso' } },
      "native vdso: the kernel's own vDSO, which every restore maps anew, uses `vpcmpeqb`",
    ],
    [
      'xsavec',
      { of: 'criu', path: '/run/criu' },
      "criu criu: CRIU's own code, which runs before the app does, uses `xsavec`",
    ],
  ])('%s, %j', async (kind, place, expected) => {
    expect(await describeLayer(kind, place)).toBe(expected)
  })
})
