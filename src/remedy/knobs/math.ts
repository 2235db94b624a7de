import type { Knob, LayerRemedies } from '../knob.js'

/** Before NumPy 1.25, which came to know AVX512_SPR: NumPy warns of a name that it does not know. */
const numpy512 = ['AVX512F', 'AVX512CD', 'AVX512_SKX', 'AVX512_CLX', 'AVX512_CNL', 'AVX512_ICL']

const oldNumpy: Knob = {
  place: { kind: 'environment', name: 'NPY_DISABLE_CPU_FEATURES' },
  merge: { kind: 'list', by: ' ' },
  values: {
    ssse3: ['SSSE3'],
    'sse4.1': ['SSE41'],
    'sse4.2': ['SSE42'],
    popcnt: ['POPCNT'],
    avx: ['AVX'],
    f16c: ['F16C'],
    fma: ['FMA3'],
    avx2: ['AVX2', 'FMA3'],
    bmi1: ['AVX2'],
    bmi2: ['AVX2'],
    avx512f: numpy512,
  },
  caveat:
    'OpenBLAS chooses by itself; what the build takes for granted cannot be turned off: NumPy then fails when it is imported',
  source: 'numpy/core/src/common/npy_cpu_features.c',
}

/** A variable whose value is one of some levels. */
function level(
  name: string,
  levels: readonly string[],
  values: Readonly<Record<string, string>>,
  facts: Pick<Knob, 'caveat' | 'source' | 'seen' | 'versions'>,
): Knob {
  return {
    place: { kind: 'environment', name },
    merge: { kind: 'least', levels },
    values: Object.fromEntries(
      Object.entries(values).map(([feature, token]) => [feature, [token]]),
    ),
    ...facts,
  }
}

const oneDnn = level(
  'ONEDNN_MAX_CPU_ISA',
  [
    ...['SSE41', 'AVX', 'AVX2', 'AVX2_VNNI', 'AVX2_VNNI_2', 'AVX512_CORE', 'AVX512_CORE_VNNI'],
    ...['AVX512_CORE_BF16', 'AVX512_CORE_FP16', 'AVX512_CORE_AMX', 'DEFAULT'],
  ],
  {
    avx: 'SSE41',
    avx2: 'AVX',
    fma: 'AVX',
    'avx-vnni': 'AVX2',
    avx512f: 'AVX2',
    avx512vnni: 'AVX512_CORE',
    'avx512-bf16': 'AVX512_CORE_VNNI',
    'avx512-fp16': 'AVX512_CORE_BF16',
    'amx-tile': 'AVX512_CORE_FP16',
  },
  {
    caveat: 'before oneDNN 2.0 the name is DNNL_MAX_CPU_ISA',
    source: 'doc/advanced/dispatcher_control.md and src/cpu/x64/cpu_isa_traits.cpp of oneDNN 3.7.2',
  },
)

export const mathRemedies: readonly LayerRemedies[] = [
  {
    layers: ['numpy'],
    knobs: [
      {
        place: { kind: 'environment', name: 'NPY_DISABLE_CPU_FEATURES' },
        merge: { kind: 'list', by: ' ' },
        versions: { from: '2.4' },
        values: {
          ...v3Of(['avx', 'avx2', 'fma', 'f16c', 'bmi1', 'bmi2', 'abm', 'movbe']),
          avx512f: ['X86_V4', 'AVX512_ICL', 'AVX512_SPR'],
        },
        caveat: 'OpenBLAS chooses by itself; what the build takes for granted cannot be turned off',
        source: 'numpy/_core/src/common/npy_cpu_features.c',
      },
      {
        ...oldNumpy,
        versions: { from: '1.25', before: '2.4' },
        values: { ...oldNumpy.values, avx512f: [...numpy512, 'AVX512_SPR'] },
      },
      {
        ...oldNumpy,
        versions: { from: '1.20', before: '1.25' },
        seen: 'NumPy 1.24.2',
      },
    ],
    none: 'NumPy before 1.20 reads no setting',
  },
  {
    layers: ['openblas'],
    knobs: [
      level(
        'OPENBLAS_CORETYPE',
        ['Prescott', 'Nehalem', 'Sandybridge', 'Haswell', 'Zen', 'SkylakeX', 'Cooperlake'],
        {
          ssse3: 'Prescott',
          'sse4.1': 'Prescott',
          'sse4.2': 'Prescott',
          avx: 'Nehalem',
          avx2: 'Sandybridge',
          fma: 'Sandybridge',
          avx512f: 'Haswell',
        },
        {
          caveat:
            'only builds for several CPUs (DYNAMIC_ARCH) read it; a name that OpenBLAS does not know is passed over',
          source: 'driver/others/dynamic.c of OpenBLAS 0.3.34',
          seen: 'OpenBLAS 0.3.21, by OPENBLAS_VERBOSE=2 and by thawing it on Nehalem',
        },
      ),
    ],
  },
  {
    layers: ['mkl'],
    knobs: [
      level(
        'MKL_ENABLE_INSTRUCTIONS',
        ['SSE4_2', 'AVX', 'AVX2', 'AVX2_E1', 'AVX512', 'AVX512_E1'],
        { avx: 'SSE4_2', avx2: 'SSE4_2', fma: 'SSE4_2', avx512f: 'AVX2', avx512vnni: 'AVX512' },
        {
          caveat: "Intel's CPUs only; elsewhere MKL_CBWR=COMPATIBLE",
          source: "oneMKL's developer guide, instruction set specific dispatching",
        },
      ),
    ],
  },
  { layers: ['onednn'], knobs: [oneDnn] },
  {
    layers: ['pytorch'],
    knobs: [
      level(
        'ATEN_CPU_CAPABILITY',
        ['default', 'avx', 'avx2', 'avx512'],
        { avx: 'default', avx2: 'default', fma: 'default', avx512f: 'avx2' },
        {
          caveat: 'FBGEMM, XNNPACK and code that Inductor compiled do not read it',
          source: 'aten/src/ATen/native/DispatchStub.cpp',
        },
      ),
    ],
  },
  {
    layers: ['tensorflow-xla'],
    knobs: [
      {
        place: { kind: 'environment', name: 'XLA_FLAGS' },
        merge: {
          kind: 'least',
          levels: ['SSE4_2', 'AVX', 'AVX2', 'AVX512'],
          prefix: '--xla_cpu_max_isa=',
        },
        values: { avx: ['SSE4_2'], avx2: ['AVX'], fma: ['AVX'], avx512f: ['AVX2'] },
        caveat: 'only code that XLA makes; the kernels of its packages are compiled for AVX',
        source: "OpenXLA's guide to flags",
      },
    ],
  },
  {
    layers: ['arrow'],
    knobs: [
      level(
        'ARROW_USER_SIMD_LEVEL',
        ['NONE', 'SSE4_2', 'AVX', 'AVX2', 'AVX512', 'MAX'],
        { 'sse4.2': 'NONE', avx: 'SSE4_2', avx2: 'AVX', bmi2: 'AVX', avx512f: 'AVX2' },
        {
          caveat: 'what its build takes for granted, mostly SSE4.2, stays',
          source: "Apache Arrow's list of environment variables",
        },
      ),
    ],
  },
  {
    layers: ['faiss'],
    knobs: [
      level(
        'FAISS_OPT_LEVEL',
        ['generic', 'AVX2', 'AVX512'],
        { avx2: 'generic', fma: 'generic', avx512f: 'AVX2' },
        { source: 'faiss/python/loader.py' },
      ),
    ],
  },
  {
    layers: ['numba'],
    knobs: [
      {
        place: { kind: 'environment', name: 'NUMBA_CPU_NAME' },
        merge: { kind: 'variables' },
        values: { '*': ['NUMBA_CPU_NAME=generic'] },
        caveat: 'what Numba cached for another CPU has to be removed',
        source: 'docs/source/reference/envvars.rst of Numba 0.61',
      },
    ],
  },
  {
    layers: ['gmp'],
    knobs: [],
    none: "GMP chooses by the CPU's model; its GMP_CPU_TYPE is in test builds only",
    source: 'mpn/x86_64/fat/fat.c of GMP 6.3.0',
  },
]

function v3Of(features: readonly string[]): Knob['values'] {
  return Object.fromEntries(features.map((feature) => [feature, ['X86_V3']]))
}
