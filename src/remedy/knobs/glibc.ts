import type { Knob, LayerRemedies } from '../knob.js'

const variants =
  'sysdeps/x86/cpu-tunables.c of glibc 2.26 to 2.43, sysdeps/x86_64/multiarch/ifunc-*.h'
const each =
  'each name clears one bit, and none implies another; programs that run setuid ignore it'

/** Which of glibc's variants of functions are chosen. Features that are not listed have no variants. */
const current: Knob['values'] = {
  ssse3: ['-SSSE3'],
  'sse4.1': ['-SSE4_1'],
  'sse4.2': ['-SSE4_2'],
  popcnt: ['-POPCNT'],
  // The variants for AVX2 use these, and not every release asks for them.
  movbe: ['-MOVBE', '-AVX2', '-AVX512VL', '-AVX512BW'],
  abm: ['-LZCNT', '-AVX2', '-AVX512VL', '-AVX512BW'],
  bmi1: ['-BMI1', '-AVX2', '-AVX512VL', '-AVX512BW', '-AVX512DQ'],
  bmi2: ['-BMI2', '-AVX2', '-AVX512VL', '-AVX512BW', '-AVX512DQ'],
  erms: ['-ERMS'],
  fsrm: ['-Prefer_FSRM'],
  rtm: ['-RTM'],
  avx: ['-AVX', '-AVX_Fast_Unaligned_Load'],
  fma: ['-FMA'],
  avx2: ['-AVX2', '-AVX_Fast_Unaligned_Load'],
  fma4: ['-FMA4'],
  avx512f: ['-AVX512F'],
  avx512cd: ['-AVX512CD'],
  avx512er: ['-AVX512ER'],
  avx512pf: ['-AVX512PF'],
  avx512dq: ['-AVX512DQ'],
  avx512bw: ['-AVX512BW'],
  avx512vl: ['-AVX512VL'],
}

/** Before 2.32, variants are chosen by names of their own for what the kernel lets programs use. */
const usable: Knob['values'] = {
  ...current,
  movbe: ['-MOVBE', '-AVX2_Usable'],
  abm: ['-LZCNT', '-AVX2_Usable'],
  bmi1: ['-BMI1', '-AVX2_Usable'],
  bmi2: ['-BMI2', '-AVX2_Usable'],
  avx: ['-AVX_Usable', '-AVX_Fast_Unaligned_Load'],
  fma: ['-FMA_Usable'],
  avx2: ['-AVX2_Usable', '-AVX_Fast_Unaligned_Load'],
  fma4: ['-FMA4_Usable'],
  avx512f: ['-AVX512F_Usable', '-AVX512F'],
  avx512dq: ['-AVX512DQ_Usable', '-AVX512DQ'],
}

const place = { kind: 'environment', name: 'GLIBC_TUNABLES' } as const
const merge = { kind: 'tunable', tunable: 'glibc.cpu.hwcaps' } as const
const oldMerge = { kind: 'tunable', tunable: 'glibc.tune.hwcaps' } as const

const bindNow: Knob = {
  place: { kind: 'environment', name: 'LD_BIND_NOW' },
  merge: { kind: 'least', levels: ['1'] },
  values: { '*': ['1'] },
  caveat:
    'all functions are bound when the app starts, so that a library in which one is missing fails then; it does not cover TLS descriptors. LD_BIND_NOT is no remedy: then every call binds again',
  source: 'elf/dl-reloc.c and elf/dl-runtime.c of glibc, ld.so(8)',
  seen: 'glibc 2.36 and 2.41',
}

export const glibcRemedies: readonly LayerRemedies[] = [
  {
    layers: ['glibc-ifunc'],
    knobs: [
      {
        ...{ place, merge, values: current, source: variants },
        versions: { from: '2.32' },
        caveat: `${each}; before 2.34 no name turns XSAVE off`,
        seen: 'glibc 2.36 and 2.41, dynamic and static programs',
      },
      {
        ...{ place, merge, values: usable, source: variants },
        versions: { from: '2.29', before: '2.32' },
        caveat: each,
      },
      {
        ...{ place, merge: oldMerge, values: usable, source: variants },
        versions: { from: '2.26', before: '2.29' },
        caveat: each,
      },
    ],
    none: 'glibc before 2.26 has no tunables, and no release has a name for what only its own start needs',
    source: variants,
  },
  {
    layers: ['glibc-dl-runtime-resolve'],
    knobs: [
      bindNow,
      {
        ...{ place, merge },
        versions: { from: '2.34' },
        values: { xsavec: ['-XSAVEC'], xsave: ['-XSAVEC', '-XSAVE', '-AVX_Fast_Unaligned_Load'] },
        caveat:
          '-XSAVEC alone leads to XSAVE, which overwrites the stack on a CPU that has more registers than the source CPU; -XSAVE also turns AVX off',
        source: 'sysdeps/x86_64/dl-machine.h, sysdeps/x86/cpu-features.c, commit 27f7463675',
        seen: 'glibc 2.36 and 2.41',
      },
    ],
  },
  {
    layers: ['glibc-tlsdesc'],
    knobs: [
      {
        ...{ place, merge },
        versions: { from: '2.34' },
        values: { xsavec: ['-XSAVEC'], xsave: ['-XSAVEC', '-XSAVE', '-AVX_Fast_Unaligned_Load'] },
        caveat:
          'LD_BIND_NOW does not cover it; only objects built with -mtls-dialect=gnu2 use it; -XSAVE also turns AVX off',
        source: 'commit 9b7091415a, sysdeps/x86/cpu-features.c',
      },
    ],
  },
  {
    layers: ['glibc-hwcaps-dirs'],
    knobs: [
      {
        ...{ place, merge },
        versions: { from: '2.33' },
        values: {
          ...picked({ pni: 'SSE4_2', cx16: 'SSE4_2', 'lahf-lm': 'SSE4_2', f16c: 'MOVBE' }),
          ...picked({ ssse3: 'SSSE3', 'sse4.1': 'SSE4_1', 'sse4.2': 'SSE4_2', popcnt: 'POPCNT' }),
          ...picked({ movbe: 'MOVBE', abm: 'LZCNT', bmi1: 'BMI1', bmi2: 'BMI2', fma: 'FMA' }),
          ...picked({ avx: 'AVX', avx2: 'AVX2', avx512f: 'AVX512F', avx512cd: 'AVX512CD' }),
          ...picked({ avx512dq: 'AVX512DQ', avx512bw: 'AVX512BW', avx512vl: 'AVX512VL' }),
        },
        caveat:
          'without one feature of a level, all folders of that level and of higher ones are passed over; F16C, SSE3, CMPXCHG16B and LAHF have no name, so another feature of the level stands for them',
        source: 'sysdeps/x86_64/dl-hwcaps-subdirs.c, sysdeps/x86/get-isa-level.h',
        seen: 'glibc 2.36 and 2.41',
      },
    ],
    none: 'glibc before 2.33 picks its folders by names that no tunable turns off one by one',
    source: 'sysdeps/x86/dl-procinfo.c of glibc 2.32',
  },
  {
    layers: ['glibc-isa-level'],
    knobs: [],
    none: 'all of the file was built for that level, so it never chose; it takes an image or packages that were built for a lower level',
    source: 'sysdeps/x86/isa-level.h of glibc, commit 703f434108',
  },
]

function picked(names: Readonly<Record<string, string>>): Knob['values'] {
  return Object.fromEntries(Object.entries(names).map(([feature, name]) => [feature, [`-${name}`]]))
}
