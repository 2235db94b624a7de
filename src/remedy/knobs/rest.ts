import type { LayerRemedies } from '../knob.js'

export const otherRemedies: readonly LayerRemedies[] = [
  {
    layers: ['criu'],
    knobs: [
      {
        place: { kind: 'criu' },
        merge: { kind: 'least', levels: ['none'] },
        values: { '*': ['none'] },
        caveat:
          'it only ends the refusal: what the app chose before stays chosen, and CRIU drops the registers that the target has not',
        source: 'criu/arch/x86/{cpu,crtools}.c of CRIU 3.17.1 to 4.2, criu(8)',
        seen: 'CRIU 4.1.1, from a CPU with AVX-512 to Nehalem',
      },
    ],
    none: 'no option of CRIU gets past it',
    source: 'criu/arch/x86/crtools.c',
  },
  {
    layers: ['vdso'],
    knobs: [],
    none: 'the kernel chose its vDSO for the CPU that it runs on',
    source: 'arch/x86/entry/vdso of Linux',
  },
  {
    layers: ['musl'],
    knobs: [],
    none: 'musl has no variants of functions: it was compiled for a CPU with these features',
    source: 'general knowledge',
  },
  {
    layers: ['gcc-cpu-model'],
    knobs: [],
    none: 'the compiler’s run-time library asks CPUID, and reads no setting',
    source: 'cpuinfo.c of libgcc',
  },
  {
    layers: ['highway'],
    knobs: [],
    none: 'Highway asks CPUID, and reads no setting',
    source: 'hwy/targets.cc of Highway 1.3.0',
  },
  {
    layers: ['zlib-ng'],
    knobs: [],
    none: 'zlib-ng asks CPUID, and no setting is known',
    source: 'from memory',
  },
  {
    layers: ['libdeflate'],
    knobs: [],
    none: 'libdeflate asks CPUID; it reads LIBDEFLATE_DISABLE_CPU_FEATURES in test builds only',
    source: 'lib/cpu_features_common.h of libdeflate 1.23',
  },
  {
    layers: ['isa-l'],
    knobs: [],
    none: 'ISA-L asks CPUID, and reads no setting',
    source: 'multibinary.asm of ISA-L 2.31.1',
  },
  {
    layers: ['hyperscan'],
    knobs: [],
    none: 'Hyperscan asks CPUID, and reads no setting; its databases are made for one CPU too',
    source: 'src/dispatcher.c of Hyperscan 5.4.2',
  },
  {
    layers: ['zstd-lz4-snappy'],
    knobs: [],
    none: 'it asks CPUID, and no setting is known',
    source: 'from memory',
  },
  {
    layers: ['databases'],
    knobs: [],
    none: 'it asks CPUID, and no setting is known',
    source: 'from memory',
  },
  {
    layers: ['rust-std-detect'],
    knobs: [],
    none: "Rust's standard library asks CPUID; released versions read no setting",
    source: 'crates/std_detect/src/detect/cache.rs of stdarch',
  },
  {
    layers: ['pypy', 'javascriptcore', 'spidermonkey', 'jit'],
    knobs: [],
    none: 'no setting of this JIT is known',
    source: 'not looked up',
  },
  {
    layers: ['app', 'app-library'],
    knobs: [],
    none: 'it was compiled with these instructions, or chooses them by itself: build it for the target, or use what switch it has',
    source: 'general knowledge',
  },
  {
    layers: ['library'],
    knobs: [],
    none: 'no setting of this library is known',
    source: 'not looked up',
  },
  {
    layers: ['unknown'],
    knobs: [],
    none: 'it is not known whose code it is',
    source: 'none',
  },
]
