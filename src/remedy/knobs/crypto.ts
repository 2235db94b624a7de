import type { Knob, LayerRemedies } from '../knob.js'

/** Bits of `N:0xBITS`: field 0 is CPUID leaf 1 (EDX, ECX), field 1 is leaf 7 (EBX, ECX). */
const ia32cap: Knob['values'] = {
  ssse3: ['0:0x20000000000'],
  'sse4.1': ['0:0x8000000000000'],
  movbe: ['0:0x40000000000000'],
  popcnt: ['0:0x80000000000000'],
  // Code for Zen and for VAES asks for these besides.
  aes: ['0:0x200000000000000', '1:0x20000000000'],
  pclmulqdq: ['0:0x200000000', '1:0x40000000000'],
  avx: ['0:0x1000100000000000', '1:0x600d0230020'],
  fma: ['0:0x100000000000'],
  xop: ['0:0x80000000000'],
  rdrand: ['0:0x4000000000000000'],
  avx2: ['1:0x20'],
  bmi1: ['1:0x8'],
  bmi2: ['1:0x100'],
  adx: ['1:0x80000'],
  rdseed: ['1:0x40000'],
  'sha-ni': ['1:0x20000000'],
  avx512f: ['1:0x10000'],
  avx512dq: ['1:0x20000'],
  avx512ifma: ['1:0x200000'],
  avx512cd: ['1:0x10000000'],
  avx512bw: ['1:0x40000000'],
  avx512vl: ['1:0x80000000'],
  gfni: ['1:0x10000000000'],
  vaes: ['1:0x20000000000'],
  vpclmulqdq: ['1:0x40000000000'],
}

const place = { kind: 'environment', name: 'OPENSSL_ia32cap' } as const
const openssl: Pick<Knob, 'place' | 'values' | 'caveat' | 'source'> = {
  place,
  values: ia32cap,
  caveat: 'a field that is left out counts as 0, which turns all of it off',
  source:
    'crypto/cpuid.c and crypto/x86_64cpuid.pl of OpenSSL 3.0.20 and 3.5.7, OPENSSL_ia32cap(3)',
}

export const cryptoRemedies: readonly LayerRemedies[] = [
  {
    layers: ['openssl'],
    knobs: [
      { ...openssl, versions: { from: '3.5' }, merge: { kind: 'cleared bits', fields: 5 } },
      {
        ...openssl,
        versions: { from: '1.0.2', before: '3.5' },
        merge: { kind: 'cleared bits', fields: 2 },
        seen: 'OpenSSL 3.0.22, by `openssl info -cpusettings`; 3.0.19, by thawing it on Nehalem',
      },
    ],
    none: 'OpenSSL before 1.0.2 can turn nothing off that came after SSE4.2 and AVX',
  },
  {
    layers: ['boringssl'],
    knobs: [
      {
        ...{ place, merge: { kind: 'cleared bits', fields: 2 }, values: ia32cap },
        caveat: 'it was read for BoringSSL, and not looked up for AWS-LC',
        source: 'crypto/cpu-intel.c of BoringSSL',
      },
    ],
  },
  {
    layers: ['libgcrypt'],
    knobs: [
      {
        place: { kind: 'file', path: '/etc/gcrypt/hwf.deny' },
        merge: { kind: 'lines' },
        values: {
          ssse3: ['intel-ssse3'],
          'sse4.1': ['intel-sse4.1'],
          aes: ['intel-aesni'],
          pclmulqdq: ['intel-pclmul'],
          avx: ['intel-avx', 'intel-avx2', 'intel-vaes-vpclmul'],
          avx2: ['intel-avx2', 'intel-vaes-vpclmul'],
          bmi2: ['intel-bmi2'],
          'sha-ni': ['intel-shaext'],
          rdrand: ['intel-rdrand'],
          vaes: ['intel-vaes-vpclmul'],
          vpclmulqdq: ['intel-vaes-vpclmul'],
          gfni: ['intel-gfni'],
          avx512f: ['intel-avx512'],
        },
        caveat:
          'libgcrypt reads no variable: the file must be in the root that the app sees; names that it does not know are ignored',
        source: 'src/hwfeatures.c of libgcrypt 1.10.1 and 1.12.4',
        seen: 'libgcrypt 1.10.1',
      },
    ],
  },
  {
    layers: ['gnutls'],
    knobs: [
      {
        place: { kind: 'environment', name: 'GNUTLS_CPUID_OVERRIDE' },
        merge: { kind: 'allowed bits' },
        values: {
          aes: ['0x3c'],
          ssse3: ['0x3a'],
          pclmulqdq: ['0x36'],
          avx: ['0x2e'],
          movbe: ['0x2e'],
          'sha-ni': ['0x1e'],
          avx2: ['0x3e'],
          bmi2: ['0x3e'],
          avx512f: ['0x3e'],
          vaes: ['0x3e'],
          vpclmulqdq: ['0x3e'],
        },
        caveat:
          'any value turns AVX2, AVX-512 and VAES off as well; programs that run setuid ignore it',
        source: 'lib/accelerated/x86/x86-common.c of GnuTLS 3.7.9 and 3.8.13',
      },
    ],
    also: ['nettle'],
  },
  {
    layers: ['nettle'],
    knobs: [
      {
        place: { kind: 'environment', name: 'NETTLE_FAT_OVERRIDE' },
        merge: { kind: 'allowed list' },
        values: {
          aes: ['vendor:intel,sha_ni,pclmul'],
          'sha-ni': ['vendor:intel,aesni,pclmul'],
          pclmulqdq: ['vendor:intel,aesni,sha_ni'],
        },
        caveat:
          'nettle believes it, also where the source CPU has less; programs that run setuid ignore it',
        source: 'fat-x86_64.c of Nettle 3.10.2',
        seen: 'Nettle 3.8.1',
      },
    ],
    none: 'Nettle chooses by nothing but AES, SHA and PCLMULQDQ',
  },
  {
    layers: ['nss'],
    knobs: [
      {
        place: { kind: 'environment', name: 'NSS_DISABLE_*' },
        merge: { kind: 'variables' },
        values: {
          aes: ['NSS_DISABLE_HW_AES=1'],
          pclmulqdq: ['NSS_DISABLE_PCLMUL=1'],
          'sha-ni': ['NSS_DISABLE_HW_SHA=1'],
          avx: ['NSS_DISABLE_AVX=1'],
          ...avx2Of(['avx2', 'bmi1', 'bmi2', 'fma', 'movbe']),
          adx: ['NSS_DISABLE_ADX=1'],
          ssse3: ['NSS_DISABLE_SSSE3=1'],
          'sse4.1': ['NSS_DISABLE_SSE4_1=1'],
          'sse4.2': ['NSS_DISABLE_SSE4_2=1'],
        },
        caveat:
          'some of its assembly is chosen when it is compiled; NSS_DISABLE_ADX is new in 3.110',
        source: 'lib/freebl/blinit.c of NSS 3.87.1 and 3.110',
      },
    ],
  },
  {
    layers: ['libsodium'],
    knobs: [],
    none: 'libsodium asks CPUID, and reads no setting',
    source: 'src/libsodium/sodium/runtime.c of libsodium 1.0.22',
  },
]

function avx2Of(features: readonly string[]): Knob['values'] {
  return Object.fromEntries(features.map((feature) => [feature, ['NSS_DISABLE_AVX2=1']]))
}
