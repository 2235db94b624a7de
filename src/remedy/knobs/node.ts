import type { Knob, LayerRemedies } from '../knob.js'

const v8: Pick<Knob, 'merge' | 'caveat' | 'source'> = {
  merge: { kind: 'options' },
  caveat:
    'node refuses these flags in NODE_OPTIONS, so they follow `node` in the command; --jitless is allowed there, and costs much speed and WebAssembly',
  source: 'deps/v8/src/codegen/x64/assembler-x64.cc and flag-definitions.h of Node.js 20.19.2',
}
const seen =
  'Node.js 20.20.2: the first line of `node FLAGS --v8-options` has the features left, and it was thawed on Nehalem'

export const nodeRemedies: readonly LayerRemedies[] = [
  {
    layers: ['v8'],
    knobs: [
      {
        ...v8,
        place: { kind: 'flags', program: 'node' },
        // A flag that node does not know ends it at its start. V8 12.6 came with Node.js 23.
        versions: { from: '23' },
        values: {
          f16c: ['--no-enable-f16c'],
          'avx-vnni': ['--no-enable-avx-vnni'],
        },
      },
      {
        ...v8,
        place: { kind: 'flags', program: 'node' },
        versions: { from: '12' },
        values: {
          pni: ['--no-enable-sse3'],
          ssse3: ['--no-enable-ssse3'],
          'sse4.1': ['--no-enable-sse4-1'],
          'sse4.2': ['--no-enable-sse4-2'],
          'lahf-lm': ['--no-enable-sahf'],
          avx: ['--no-enable-avx'],
          avx2: ['--no-enable-avx2'],
          fma: ['--no-enable-fma3'],
          bmi1: ['--no-enable-bmi1'],
          bmi2: ['--no-enable-bmi2'],
          abm: ['--no-enable-lzcnt'],
          popcnt: ['--no-enable-popcnt'],
        },
        seen,
      },
    ],
    // Of Node.js 20, --no-wasm-memory-protection-keys does not: it was thawed, and still used PKU.
    none: 'no flag of V8 is known to turn it off',
    source: v8.source,
  },
  {
    layers: ['simdutf'],
    knobs: [
      forced('SIMDUTF_FORCE_IMPLEMENTATION', {
        caveat: 'a name that simdutf does not know gives wrong answers',
        source: 'simdutf, names in Node.js 20.20.2',
        seen: 'Node.js 20.20.2, also by thawing it on Nehalem',
      }),
    ],
  },
  {
    layers: ['simdjson'],
    knobs: [
      forced('SIMDJSON_FORCE_IMPLEMENTATION', {
        caveat: 'a name that simdjson does not know ends in errors',
        source: "simdjson's src/implementation.cpp",
      }),
    ],
  },
  {
    layers: ['chromium-zlib'],
    knobs: [],
    none: 'Chromium’s zlib asks CPUID, and reads no setting',
    source: 'deps/zlib/cpu_features.c of Node.js 20',
  },
]

/** Both libraries have the same levels: `icelake` for AVX-512, `haswell` for AVX2, `westmere`. */
function forced(name: string, facts: Pick<Knob, 'caveat' | 'source' | 'seen'>): Knob {
  return {
    place: { kind: 'environment', name },
    merge: { kind: 'least', levels: ['fallback', 'westmere', 'haswell', 'icelake'] },
    values: {
      avx512f: ['haswell'],
      avx512bw: ['haswell'],
      avx512vl: ['haswell'],
      avx2: ['westmere'],
      bmi1: ['westmere'],
      avx: ['westmere'],
      'sse4.2': ['fallback'],
      pclmulqdq: ['fallback'],
    },
    ...facts,
  }
}
