import type { Knob, LayerRemedies } from '../knob.js'

const source =
  'src/hotspot/cpu/x86/{globals_x86.hpp,vm_version_x86.cpp,x86_64.ad,stubGenerator_x86_64*.cpp} of OpenJDK 8u504, 11.0.4, 17.0.19, 21.0.12, 25.0.3 and 26.0.2'
const seen =
  'OpenJDK 17.0.15 and 25.0.3, by disassembling all code that they made; 17.0.15 and 25.0.5, by thawing them on Nehalem'

const option: Pick<Knob, 'place' | 'merge'> = {
  place: { kind: 'java' },
  merge: { kind: 'options' },
}
const diagnostic = '-XX:+UnlockDiagnosticVMOptions'

/** What each of HotSpot's options gates. An option that is not known ends the JVM at its start. */
const hotspot: readonly Knob[] = [
  {
    ...option,
    build: 'crac',
    values: { '*': ['-XX:CPUFeatures=generic'] },
    caveat:
      "it covers glibc's choices too, since java then starts itself again with GLIBC_TUNABLES; code runs slower than with the exact value, which `java -XX:+ShowCPUFeatures -version` prints on the target",
    source: 'https://docs.azul.com/core/crac/cpu-features',
  },
  {
    ...option,
    versions: { from: '25' },
    values: {
      clwb: [diagnostic, '-XX:X86ICacheSync=1'],
      clflushopt: [diagnostic, '-XX:X86ICacheSync=1'],
    },
    source: 'globals_x86.hpp and icache_x86.cpp of OpenJDK 25.0.3',
    seen: 'OpenJDK 25.0.3',
  },
  {
    ...option,
    versions: { from: '21' },
    values: { gfni: [diagnostic, '-XX:DisableIntrinsic=_reverse_i,_reverse_l'] },
    caveat:
      'no option turns GFNI off: this one turns Integer.reverse and Long.reverse off; the Vector API was not tried',
    source,
    seen: 'OpenJDK 25.0.3',
  },
  {
    ...option,
    versions: { from: '25' },
    values: { fma: ['-XX:-UseFMA'] },
    caveat:
      'the stub for % of floating-point numbers keeps FMA in JDK 25, unless -XX:UseAVX=0 is set',
    source,
    seen,
  },
  {
    ...option,
    versions: { from: '9', before: '25' },
    values: { fma: ['-XX:-UseFMA'] },
    source,
    seen,
  },
  {
    ...option,
    versions: { from: '9' },
    values: {
      'sha-ni': ['-XX:-UseSHA'],
      bmi2: [
        ...['-XX:-UseBMI2Instructions', '-XX:UseAVX=2', '-XX:-UseSHA'],
        '-XX:TieredStopAtLevel=1',
      ],
    },
    caveat:
      'many parts of HotSpot do not ask the option for BMI2, in JDK 17 and 25 too: without -XX:TieredStopAtLevel=1, which leaves the C2 compiler out and costs speed, about 1,000 such instructions stay',
    source,
    seen,
  },
  {
    ...option,
    versions: { before: '9' },
    values: { bmi2: ['-XX:-UseBMI2Instructions'], fma: ['-XX:UseAVX=1'] },
    source,
  },
  {
    ...option,
    values: {
      avx: ['-XX:UseAVX=0'],
      f16c: ['-XX:UseAVX=0'],
      avx2: ['-XX:UseAVX=1'],
      'avx-ifma': ['-XX:UseAVX=1'],
      ...each('-XX:UseAVX=2', [
        ...['avx512f', 'avx512cd', 'avx512er', 'avx512pf', 'avx512dq', 'avx512bw', 'avx512vl'],
        ...['avx512ifma', 'avx512vbmi', 'avx512vbmi2', 'avx512vnni', 'avx512bitalg'],
        ...['avx512-vpopcntdq', 'avx512-fp16', 'vpclmulqdq', 'vaes'],
      ]),
    },
    caveat:
      'it counts from the start of the JVM only, and an option of the same name in the command comes after it; there is none for single parts of AVX-512',
    source,
    seen,
  },
  {
    ...option,
    values: {
      'sse4.2': ['-XX:UseSSE=3', '-XX:UseAVX=0'],
      'sse4.1': ['-XX:UseSSE=3', '-XX:UseAVX=0'],
      ssse3: ['-XX:UseSSE=2', '-XX:UseAVX=0'],
      pni: ['-XX:UseSSE=2', '-XX:UseAVX=0'],
    },
    caveat: 'in JDK 17 -XX:UseSSE=3 leaves AVX on, in JDK 25 it turns AVX off',
    source,
    seen,
  },
  {
    ...option,
    values: {
      aes: ['-XX:-UseAES'],
      pclmulqdq: ['-XX:-UseCLMUL', '-XX:UseAVX=2', diagnostic, '-XX:-UseCRC32CIntrinsics'],
      popcnt: ['-XX:-UsePopCountInstruction'],
      abm: ['-XX:-UseCountLeadingZerosInstruction'],
      erms: ['-XX:-UseFastStosb'],
      '3dnowprefetch': ['-XX:AllocatePrefetchInstr=0'],
      adx: ['-XX:-UseBMI2Instructions'],
    },
    source,
    seen,
  },
  {
    ...option,
    values: { bmi1: ['-XX:-UseBMI1Instructions', '-XX:-UseCountTrailingZerosInstruction'] },
    caveat: 'JDK 25 keeps 6 or 7 such instructions, unless -XX:TieredStopAtLevel=1 is set',
    source,
    seen,
  },
]

export const jvmRemedies: readonly LayerRemedies[] = [
  {
    layers: ['hotspot', 'hotspot-icache-clwb', 'hotspot-libjsvml', 'hotspot-libsimdsort'],
    knobs: hotspot,
    none: 'HotSpot has no option for it',
    source,
  },
  {
    layers: ['openj9'],
    knobs: [
      {
        ...option,
        values: { '*': ['-XX:+EnableCRIUSupport', '-XX:-CRIURestoreNonPortableMode'] },
        caveat:
          'the JIT then makes code for any x86-64 CPU; it needs a build of OpenJ9 with CRIU support, and changes the provider of java.security',
        source: 'https://eclipse.dev/openj9/docs/xxcriurestorenonportablemode',
      },
    ],
  },
  {
    layers: ['graal-native-image'],
    knobs: [],
    none: 'native-image compiles for the CPU that the build names: build with `-march=compatibility` or `-march=x86-64-v2`',
    source:
      'https://github.com/oracle/graal/pull/6112, https://github.com/oracle/graal/issues/12243',
  },
]

function each(token: string, features: readonly string[]): Knob['values'] {
  return Object.fromEntries(features.map((feature) => [feature, [token]]))
}
