import type { Knob, LayerRemedies } from '../knob.js'

const seldom = 'only the program that uses it can choose, by a parameter'

export const mediaRemedies: readonly LayerRemedies[] = [
  {
    layers: ['opencv'],
    knobs: [
      {
        place: { kind: 'environment', name: 'OPENCV_CPU_DISABLE' },
        merge: { kind: 'list', by: ',' },
        values: {
          ssse3: ['SSSE3'],
          'sse4.1': ['SSE4.1'],
          'sse4.2': ['SSE4.2'],
          popcnt: ['POPCNT'],
          f16c: ['FP16'],
          avx: ['AVX'],
          avx2: ['AVX2'],
          fma: ['FMA3'],
          avx512f: ['AVX512F', 'AVX512_SKX'],
          avx512bw: ['AVX512BW'],
          avx512cd: ['AVX512CD'],
          avx512dq: ['AVX512DQ'],
          avx512vl: ['AVX512VL'],
          avx512ifma: ['AVX512IFMA'],
          avx512vbmi: ['AVX512VBMI'],
        },
        caveat:
          'what the build takes for granted stays; IPP, which some builds contain, has OPENCV_IPP=disabled',
        source: 'modules/core/src/system.cpp of OpenCV',
      },
    ],
  },
  {
    layers: ['ffmpeg'],
    knobs: [
      {
        place: { kind: 'flags', program: 'ffmpeg', option: '-cpuflags' },
        merge: { kind: 'least', levels: ['sse3', 'ssse3', 'sse4.1', 'sse4.2', 'avx', 'avx2'] },
        values: {
          ssse3: ['sse3'],
          'sse4.1': ['ssse3'],
          'sse4.2': ['sse4.1'],
          avx: ['sse4.2'],
          avx2: ['avx'],
          fma: ['avx'],
          bmi1: ['avx'],
          bmi2: ['avx'],
          avx512f: ['avx2'],
        },
        caveat:
          'programs that use the libraries have to call av_force_cpu_flags: there is no variable',
        source: 'doc/fftools-common-opts.texi of FFmpeg',
      },
    ],
  },
  {
    layers: ['libvpx'],
    knobs: [
      masks('VPX_SIMD_CAPS_MASK', 'vpx_ports/x86.h of libvpx 1.17', {
        ssse3: '0xf',
        'sse4.1': '0x1f',
        avx: '0x3f',
        avx2: '0x7f',
        avx512f: '0xff',
      }),
    ],
  },
  {
    layers: ['libaom'],
    knobs: [
      masks('AOM_SIMD_CAPS_MASK', 'aom_ports/x86.h of libaom 3', {
        'sse4.1': '0x1f',
        'sse4.2': '0x3f',
        avx: '0x13f',
        avx2: '0x17f',
        avx512f: '0x1ff',
      }),
    ],
  },
  {
    layers: ['libjpeg-turbo'],
    knobs: [
      variable('JSIMD_FORCESSE2=1', ['avx2'], {
        source: 'simd/x86_64/jsimd.c of libjpeg-turbo 3.1.3',
        caveat: 'builds with NO_GETENV do not read it',
      }),
    ],
  },
  {
    layers: ['pixman'],
    knobs: [
      {
        place: { kind: 'environment', name: 'PIXMAN_DISABLE' },
        merge: { kind: 'list', by: ' ' },
        values: { ssse3: ['ssse3'] },
        source: 'pixman-implementation.c',
      },
    ],
    none: 'Pixman chooses by nothing above SSSE3',
  },
  {
    layers: ['orc'],
    knobs: [
      variable('ORC_CODE=backup', ['*'], {
        caveat: 'ORC then makes no code, and runs its functions in C',
        source: 'orc/orccompiler.c of ORC 0.4.41',
      }),
    ],
  },
  {
    layers: ['volk'],
    knobs: [
      variable('VOLK_GENERIC=1', ['*'], {
        caveat: 'VOLK then runs its functions in C',
        source: "GNU Radio's test scripts",
      }),
    ],
  },
  {
    layers: ['x264-x265-av1'],
    knobs: [],
    none: `${seldom}: x264, x265 and SvtAv1EncApp have \`--asm\`, dav1d has \`--cpumask\``,
    source: 'source/common/cpu.cpp of x265 4.1, from memory for the others',
  },
]

function masks(name: string, source: string, values: Readonly<Record<string, string>>): Knob {
  return {
    place: { kind: 'environment', name },
    merge: { kind: 'allowed bits' },
    values: Object.fromEntries(Object.entries(values).map(([feature, mask]) => [feature, [mask]])),
    source,
  }
}

function variable(
  token: string,
  features: readonly string[],
  facts: Pick<Knob, 'caveat' | 'source'>,
): Knob {
  return {
    place: { kind: 'environment', name: token.slice(0, token.indexOf('=')) },
    merge: { kind: 'variables' },
    values: Object.fromEntries(features.map((feature) => [feature, [token]])),
    ...facts,
  }
}
