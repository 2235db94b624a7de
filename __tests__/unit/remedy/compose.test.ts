import { describe, expect, it } from 'vitest'
import { changesNothing, compose } from '../../../src/remedy/compose.js'
import type { Need } from '../../../src/remedy/need.js'
import { glibc, jvm, situation, variablesFor } from './make.js'

const numpy512 = 'AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL'

describe('other layers', () => {
  it.each<[string, string[], string | undefined, Record<string, string>]>([
    ['openssl', ['avx2'], '3.0.19', { OPENSSL_ia32cap: '~0x0:~0x20' }],
    ['openssl', ['avx2'], '3.5.4', { OPENSSL_ia32cap: '~0x0:~0x20:~0x0:~0x0:~0x0' }],
    ['openssl', ['sha-ni'], '1.1.1k', { OPENSSL_ia32cap: '~0x0:~0x20000000' }],
    ['boringssl', ['aes'], undefined, { OPENSSL_ia32cap: '~0x200000000000000:~0x20000000000' }],
    ['go', ['avx2'], '1.24.3', { GODEBUG: 'cpu.avx2=off' }],
    ['go', ['sha-ni'], '1.24.3', { GODEBUG: 'cpu.sha=off' }],
    ['openblas', ['avx512f'], '0.3.21', { OPENBLAS_CORETYPE: 'Haswell' }],
    ['openblas', ['avx2', 'fma'], '0.3.21', { OPENBLAS_CORETYPE: 'Sandybridge' }],
    ['numpy', ['fma'], '1.20+', { NPY_DISABLE_CPU_FEATURES: 'FMA3' }],
    ['numpy', ['avx512f'], '1.20+', { NPY_DISABLE_CPU_FEATURES: numpy512 }],
    ['numpy', ['avx512f'], '1.25+', { NPY_DISABLE_CPU_FEATURES: `${numpy512} AVX512_SPR` }],
    ['numpy', ['fma'], '2.4+', { NPY_DISABLE_CPU_FEATURES: 'X86_V3' }],
    ['dotnet', ['avx512f'], '8.0.8', { DOTNET_EnableAVX512F: '0' }],
    ['dotnet', ['avx512f'], '10.0.0', { DOTNET_EnableAVX512: '0' }],
    ['nss', ['avx2'], undefined, { NSS_DISABLE_AVX2: '1' }],
    [
      'gnutls',
      ['sha-ni'],
      undefined,
      { GNUTLS_CPUID_OVERRIDE: '0x1e', NETTLE_FAT_OVERRIDE: 'vendor:intel,aesni,pclmul' },
    ],
    ['simdutf', ['avx2'], '20.20.2', { SIMDUTF_FORCE_IMPLEMENTATION: 'westmere' }],
    ['tensorflow-xla', ['avx512f'], undefined, { XLA_FLAGS: '--xla_cpu_max_isa=AVX2' }],
    [
      'openj9',
      ['avx2'],
      undefined,
      {
        JDK_JAVA_OPTIONS: '-XX:+EnableCRIUSupport -XX:-CRIURestoreNonPortableMode',
      },
    ],
  ])('%s without %j, version %s', (layer, features, version, expected) => {
    const need = {
      layer,
      features,
      ...(version && { software: { version } }),
      program: '/bin/java',
    }
    expect(variablesFor(need, { lacking: [] })).toEqual(expected)
  })

  it('are told by flags, where there is no variable', () => {
    const need: Need = { layer: 'v8', name: 'V8', features: ['avx2'], program: '/usr/bin/node' }
    const flags = (rest: Partial<Need>, lacking = ['avx2']) =>
      compose([{ ...need, ...rest }], situation({ lacking, source: new Set(['avx2', 'f16c']) }))
        .flags
    expect(flags({})).toEqual([{ program: 'node', flags: ['--no-enable-avx2'] }])
    expect(flags({ program: '/usr/bin/deno' })).toEqual([
      { program: 'deno', flags: ['--v8-flags=--no-enable-avx2'] },
    ])
    // Node.js 20 would not start with a flag that it does not know.
    const software = { version: '20.20.2' }
    expect(flags({ software }, ['avx2', 'f16c'])).toEqual([
      { program: 'node', flags: ['--no-enable-avx2'] },
    ])
    expect(flags({ layer: 'ffmpeg' }, ['avx2'])).toEqual([
      { program: 'ffmpeg', flags: ['-cpuflags', 'avx'] },
    ])
  })

  it('are told by a file, where there is nothing else', () => {
    const need = { layer: 'libgcrypt', name: 'libgcrypt', features: ['avx2'] }
    expect(compose([need], situation({ lacking: [] })).files).toEqual([
      { path: '/etc/gcrypt/hwf.deny', lines: ['intel-avx2', 'intel-vaes-vpclmul'] },
    ])
  })

  it('that nothing helps are listed, and why', () => {
    const app = { layer: 'app', name: 'spin', features: ['avx2'] }
    const unheard = { layer: 'unheard-of', name: 'x', features: ['avx2'] }
    const gfni = { layer: 'v8', name: 'V8', features: ['avx512f'] }
    const changes = compose([app, unheard, gfni, app], situation())
    expect(changesNothing(changes)).toBe(true)
    expect(changes.unhelped.map(({ layer, why }) => [layer, why.slice(0, 24)])).toEqual([
      ['app', 'it was compiled with the'],
      ['unheard-of', 'no setting is known'],
      ['v8', 'no flag of V8 is known t'],
    ])
  })
})

describe("CRIU's refusal", () => {
  const criu = { layer: 'criu', name: 'CRIU', features: ['avx512f'] }
  it('can be ended, if no more than the check is in the way', () => {
    expect(compose([{ ...criu, passable: true }], situation())).toMatchObject({
      cpuCap: 'none',
      parts: [{ setting: '--cpu-cap', tokens: ['none'] }],
    })
    const { cpuCap, unhelped } = compose([{ ...criu, passable: false }], situation())
    expect(cpuCap).toBeUndefined()
    expect(unhelped).toMatchObject([{ layer: 'criu' }])
  })

  it('is not ended twice', () => {
    const passable = { ...criu, passable: true }
    const { unhelped } = compose([passable], situation({ cpuCap: 'none' }))
    expect(unhelped).toMatchObject([{ why: 'what would help is set already: --cpu-cap' }])
  })
})

describe('all changes together', () => {
  const openssl = { layer: 'openssl', name: 'OpenSSL', features: ['avx512f'] }
  const needs = [glibc, jvm, openssl, { ...glibc, features: ['avx512f', 'avx512bw'] }]

  it('are the same, whatever the order of what was found', () => {
    expect(compose(needs.toReversed(), situation())).toEqual(compose(needs, situation()))
  })

  it('keep what the user set', () => {
    const environment = {
      GLIBC_TUNABLES: 'glibc.malloc.check=3:glibc.cpu.hwcaps=-ERMS',
      JAVA_TOOL_OPTIONS: '-Xmx1g',
      OPENSSL_ia32cap: ':~0x100',
      OTHER: 'x',
    }
    expect(compose(needs, situation({ environment })).environment).toEqual({
      GLIBC_TUNABLES:
        'glibc.malloc.check=3:glibc.cpu.hwcaps=-ERMS,-AVX512F,-AVX512CD,-AVX512DQ,-AVX512BW,-AVX512VL',
      JAVA_TOOL_OPTIONS: '-Xmx1g -XX:UseAVX=2',
      OPENSSL_ia32cap: '~0x0:~0xd0030100',
    })
  })

  it('say which value gave way', () => {
    const need = { layer: 'openblas', name: 'OpenBLAS', features: ['avx512f'] }
    const environment = { OPENBLAS_CORETYPE: 'SkylakeX' }
    expect(compose([need], situation({ environment }))).toMatchObject({
      environment: { OPENBLAS_CORETYPE: 'Haswell' },
      replaced: environment,
    })
  })

  it('leave out what does no harm, and what the source CPU has not', () => {
    const { parts } = compose([glibc], situation({ lacking: ['erms', 'fma4', 'avx512vl'] }))
    expect(parts.map(({ tokens }) => tokens)).toEqual([['-AVX512VL']])
  })
})
