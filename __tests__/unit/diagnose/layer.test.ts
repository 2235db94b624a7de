import { describe, expect, it } from 'vitest'
import { layerOf } from '../../../src/diagnose/layer.js'
import { type Code, contextOf, describeLayer, type Place } from './code-context.js'

const debian = '/usr/lib/x86_64-linux-gnu'
const libc = `${debian}/libc.so.6`
const linker = `${debian}/ld-linux-x86-64.so.2`
const named = (name: string, ...serves: string[]) => ({ symbol: { name, serves } })

describe('glibc', () => {
  it.each<[Code, Place, string]>([
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
      'avx512',
      { path: libc, ...named('__memset_avx512_unaligned_erms', 'memset'), bindNow: true },
      'glibc glibc-ifunc: glibc chose `__memset_avx512_unaligned_erms` when the app was loaded',
    ],
    [
      'avx2',
      { path: libc, isaNeeded: 'x86-64-baseline' },
      'glibc glibc-ifunc: glibc chose `vpcmpeqb`, in a variant of a function for this CPU, when the app first called that function',
    ],
    [
      'avx2',
      { path: libc },
      'glibc glibc-ifunc: glibc chose `vpcmpeqb`, in a variant of a function for this CPU, when the app first called that function?',
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
  ])('%s, %j', async (kind, place, expected) => {
    expect(await describeLayer(kind, place)).toBe(expected)
  })
})

describe('libraries', () => {
  it.each<[Code, Place, string]>([
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
  ])('%s, %j', async (kind, place, expected) => {
    expect(await describeLayer(kind, place)).toBe(expected)
  })
})

describe('programs', () => {
  const node = { path: '/usr/bin/node', executable: '/usr/bin/node' }
  const app = { path: '/srv/app' }
  const fixed = { ...app, mapped: ['/srv/app'] }
  it.each<[Code, Place, string]>([
    ['avx2', app, "app app: app's own code uses `vpcmpeqb`"],
    ['avx2', { ...app, ...named('work') }, "app app: app's own code uses `vpcmpeqb` in `work`"],
    ['avx2', fixed, "app app: app's own code uses `vpcmpeqb`?"],
    ['avx2', { ...fixed, ...named('main') }, "app app: app's own code uses `vpcmpeqb` in `main`"],
    [
      'avx2',
      { ...fixed, ...named('__memchr_avx2') },
      'glibc glibc-ifunc: glibc, which is linked into app, chose `__memchr_avx2` when app started',
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
      { ...fixed, isGo: true, ...named('indexbytebody') },
      "native go: Go's standard library chose `indexbytebody` from CPUID when app started",
    ],
    // Another language may have a function of that name.
    [
      'avx2',
      { ...fixed, ...named('indexbytebody') },
      "app app: app's own code uses `vpcmpeqb` in `indexbytebody`",
    ],
    [
      'avx2',
      { ...fixed, isGo: true, ...named('main.work') },
      "app app: app's own code uses `vpcmpeqb` in `main.work`",
    ],
    [
      'avx2',
      { ...fixed, isGo: true },
      "native go: Go's standard library chose `vpcmpeqb` from CPUID when app started?",
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
  ])('%s, %j', async (kind, place, expected) => {
    expect(await describeLayer(kind, place)).toBe(expected)
  })
})

it('says it without the name as well', async () => {
  const context = await contextOf('avx512', {
    path: libc,
    ...named('__memset_avx512_unaligned', 'memset'),
  })
  expect(layerOf(context)).toMatchObject({
    ...{ name: 'glibc', how: 'glibc chose it when the app first called memset', certain: true },
  })
})

it('is not steered by hostile names', async () => {
  const name = '{it} {name}\n::error::\u001b[2J'
  const context = await contextOf('avx2', {
    path: `/srv/lib/${name}.so`,
    ...named(name.repeat(100)),
  })
  const { chose, name: file } = layerOf(context)
  expect(chose).not.toMatch(/\p{Cc}/u)
  expect(chose.length).toBeLessThan(400)
  expect(file).toBe('{it} {name} ::error::\\x1b[2J.so')
})
