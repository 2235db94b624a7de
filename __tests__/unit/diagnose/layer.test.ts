import { describe, expect, it } from 'vitest'
import { layerOf } from '../../../src/diagnose/layer.js'
import { type code, seenAt } from './seen.js'

type Given = Parameters<typeof seenAt>[1]
type Code = keyof typeof code

const debian = '/usr/lib/x86_64-linux-gnu'
const libc = `${debian}/libc.so.6`
const linker = `${debian}/ld-linux-x86-64.so.2`
const named = (name: string, ...serves: string[]) => ({ symbol: { name, serves } })

/** A case in one line: what is seen; then layer, id and the clause; `?` where it is a guess. */
async function told(kind: Code, given: Given): Promise<string> {
  const { layer, id, chose, certain } = layerOf(await seenAt(kind, given))
  return `${layer} ${id}: ${chose}${certain ? '' : '?'}`
}

describe('glibc', () => {
  it.each<[Code, Given, string]>([
    [
      'avx512',
      { path: libc, ...named('__memset_avx512_unaligned_erms', 'memset') },
      'glibc glibc-ifunc: glibc chose `__memset_avx512_unaligned_erms` when the app first called memset',
    ],
    [
      'avx2',
      { path: libc, ...named('__memmove_avx_unaligned_erms') },
      'glibc glibc-ifunc: glibc chose `__memmove_avx_unaligned_erms` when the app first called memcpy or memmove',
    ],
    [
      'avx2',
      { path: libc, symbol: { serves: ['memchr'] } },
      'glibc glibc-ifunc: glibc chose its variant of `memchr` when the app first called memchr',
    ],
    [
      'avx2',
      { path: `${debian}/libm.so.6`, ...named('__sin_fma') },
      'glibc glibc-ifunc: glibc chose `__sin_fma` when the app first called sin',
    ],
    [
      'avx512',
      { path: `${debian}/libmvec.so.1`, ...named('_ZGVeN8v_sin_skx') },
      'glibc glibc-ifunc: glibc chose `_ZGVeN8v_sin_skx` when the app first called _ZGVeN8v_sin',
    ],
    [
      'avx2',
      { path: libc, isaNeeded: 'x86-64-baseline' },
      'glibc glibc-ifunc: glibc chose `vpcmpeqb`, in a variant of a function that suits the CPU, when the app first called that',
    ],
    [
      'avx2',
      { path: libc },
      'glibc glibc-ifunc: glibc chose `vpcmpeqb`, in a variant of a function that suits the CPU, when the app first called that?',
    ],
    ['plain', { path: libc }, "glibc glibc-ifunc: glibc's own code uses `mov`"],
    [
      'xsavec',
      { path: linker, ...named('_dl_runtime_resolve_xsavec') },
      "glibc glibc-dl-runtime-resolve: glibc's dynamic linker chose `_dl_runtime_resolve_xsavec` for lazy binding when the process started",
    ],
    [
      'xsavec',
      { path: linker },
      "glibc glibc-dl-runtime-resolve: glibc's dynamic linker chose `xsavec`, most likely for lazy binding, when the process started",
    ],
    [
      'xsavec',
      { path: linker, ...named('_dl_tlsdesc_dynamic_xsavec') },
      "glibc glibc-tlsdesc: glibc's dynamic linker chose `_dl_tlsdesc_dynamic_xsavec` for thread-local variables when the process started",
    ],
    [
      'avx2',
      { path: libc, isaNeeded: 'x86-64-baseline, x86-64-v2, x86-64-v3', ...named('__memchr_avx2') },
      'glibc glibc-isa-level: libc.so.6, all of which was built for x86-64-v3, uses `vpcmpeqb`',
    ],
    [
      'avx512',
      { path: libc, isaNeeded: 'x86-64-v3', ...named('__memset_avx512_unaligned', 'memset') },
      'glibc glibc-ifunc: glibc chose `__memset_avx512_unaligned` when the app first called memset',
    ],
    [
      'avx2',
      { path: '/usr/lib64/glibc-hwcaps/x86-64-v3/libfoo.so.1' },
      "glibc glibc-hwcaps-dirs: glibc's dynamic linker picked libfoo.so.1 for x86-64-v3, which uses `vpcmpeqb`, when it was loaded",
    ],
    [
      'avx512',
      { path: '/usr/lib64/glibc-hwcaps/x86-64-v3/libcrypto.so.3', ...named('rsaz_amm52x20') },
      'native openssl: OpenSSL chose `rsaz_amm52x20` from CPUID when it was loaded',
    ],
  ])('%s, %j', async (kind, given, expected) => {
    expect(await told(kind, given)).toBe(expected)
  })
})

describe('libraries', () => {
  it.each<[Code, Given, string]>([
    [
      'sha',
      { path: `${debian}/libcrypto.so.3` },
      'native openssl: OpenSSL chose `sha256rnds2` from CPUID when it was loaded',
    ],
    [
      'sha',
      { path: `${debian}/libcrypto.so.3`, ...named('sha256_block_data_order_shaext') },
      'native openssl: OpenSSL chose `sha256_block_data_order_shaext` from CPUID when it was loaded',
    ],
    [
      'avx2',
      {
        path: `${debian}/openblas-pthread/libopenblasp-r0.3.21.so`,
        ...named('dgemm_kernel_HASWELL'),
      },
      "native openblas: OpenBLAS chose `dgemm_kernel_HASWELL` from the CPU's model when it was loaded",
    ],
    [
      'avx2',
      { path: `${debian}/libz.so.1.2.13` },
      "native zlib-ng: zlib's own code uses `vpcmpeqb`",
    ],
    [
      'avx2',
      { path: `${debian}/libfoo.so.1`, ...named('work') },
      "native library: libfoo.so.1's own code uses `vpcmpeqb` in `work`",
    ],
    [
      'avx2',
      { path: '/srv/lib/libmine.so' },
      "app app-library: libmine.so's own code uses `vpcmpeqb`",
    ],
    [
      'avx2',
      { path: '/srv/lib/libmine.so', ...named('work.avx2') },
      'app gcc-cpu-model: libmine.so was built for several CPUs, and chose `work.avx2` for the one that it was loaded on',
    ],
    [
      'avx2',
      {
        path: '/srv/.venv/lib/python3.11/site-packages/cryptography/_rust.abi3.so',
        ...named('sha256_block_data_order_avx2'),
      },
      'native openssl: OpenSSL, which is linked into _rust.abi3.so, chose `sha256_block_data_order_avx2` from CPUID when it was loaded',
    ],
    [
      'avx512',
      { path: '/opt/torch/lib/libtorch_cpu.so', ...named('dnnl::impl::cpu::x64::gemm_s8u8s32()') },
      'native onednn: oneDNN, which is linked into libtorch_cpu.so, chose `dnnl::impl::cpu::x64::gemm_s8u8s32()` from CPUID when it was first called',
    ],
  ])('%s, %j', async (kind, given, expected) => {
    expect(await told(kind, given)).toBe(expected)
  })
})

describe('programs', () => {
  const node = { path: '/usr/bin/node', executable: '/usr/bin/node' }
  const app = { path: '/srv/app' }
  const fixed = { ...app, mapped: ['/srv/app'] }
  it.each<[Code, Given, string]>([
    ['avx2', app, "app app: app's own code uses `vpcmpeqb`"],
    ['avx2', { ...app, ...named('work') }, "app app: app's own code uses `vpcmpeqb` in `work`"],
    ['avx2', fixed, "app app: app's own code uses `vpcmpeqb`?"],
    ['avx2', { ...fixed, ...named('main') }, "app app: app's own code uses `vpcmpeqb` in `main`"],
    [
      'avx2',
      { ...fixed, ...named('__memchr_avx2') },
      'glibc glibc-ifunc: glibc, which is linked into app, chose `__memchr_avx2` when that started',
    ],
    [
      'avx2',
      { ...app, ...named('__fast_avx2') },
      "app app: app's own code uses `vpcmpeqb` in `__fast_avx2`",
    ],
    [
      'avx2',
      { ...app, ...named('runtime.memmove') },
      "native go: Go's standard library chose `runtime.memmove` from CPUID when app started",
    ],
    [
      'avx2',
      { ...app, ...named('work.arch_haswell') },
      'app gcc-cpu-model: app was built for several CPUs, and chose `work.arch_haswell` for the one that it was loaded on',
    ],
    [
      'sha',
      { ...node, ...named('sha256_block_data_order_shaext') },
      'native openssl: OpenSSL, which is linked into node, chose `sha256_block_data_order_shaext` from CPUID when it was loaded',
    ],
    [
      'sha',
      node,
      'native openssl: OpenSSL, which is linked into node, chose `sha256rnds2` from CPUID when it was loaded?',
    ],
    [
      'avx',
      { ...node, ...named('Builtins_MathFloor') },
      "v8 v8: V8's own code in node uses `vzeroupper`",
    ],
    ['sha', app, "app app: app's own code uses `sha256rnds2`"],
  ])('%s, %j', async (kind, given, expected) => {
    expect(await told(kind, given)).toBe(expected)
  })
})

describe('code that no file holds', () => {
  const code = { mapping: { kind: 'anonymous', what: 'code' } } as const
  const jvm = '/usr/lib/jvm/java-17-openjdk-amd64/lib/server/libjvm.so'
  const java = { ...code, executable: '/usr/bin/java', mapped: ['/usr/bin/java', jvm, libc] }
  const node = { ...code, executable: '/usr/bin/node', mapped: ['/usr/bin/node', libc] }
  const hotspot = { runtime: 'HotSpot', signal: 'SIGILL' } as const
  const v8 = 'v8 v8: V8 put `vpcmpeqb` into code that it made while the app ran'
  it.each<[Code, Given, string]>([
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
      'jvm hotspot-icache-clwb: HotSpot chose `clwb` for writing new code back when it started',
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
    [
      'avx2',
      code,
      'jit jit: code that was made at run time, by a JIT that no file names, uses `vpcmpeqb`?',
    ],
    [
      'avx2',
      {},
      'jit jit: code that appeared after the thaw, by a JIT that no file names, uses `vpcmpeqb`?',
    ],
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
  ])('%s, %j', async (kind, given, expected) => {
    expect(await told(kind, given)).toBe(expected)
  })
})

it('says it without the name as well', async () => {
  const seen = await seenAt('avx512', {
    path: libc,
    ...named('__memset_avx512_unaligned', 'memset'),
  })
  expect(layerOf(seen)).toMatchObject({
    ...{ name: 'glibc', how: 'glibc chose it when the app first called memset', certain: true },
  })
})

it('is not steered by hostile names', async () => {
  const name = '{it} {name}\n::error::\u001b[2J'
  const seen = await seenAt('avx2', { path: `/srv/lib/${name}.so`, ...named(name.repeat(100)) })
  const { chose, name: file } = layerOf(seen)
  expect(chose).not.toMatch(/\p{Cc}/u)
  expect(chose.length).toBeLessThan(400)
  expect(file).toBe('{it} {name} ::error::\\x1b[2J.so')
})
