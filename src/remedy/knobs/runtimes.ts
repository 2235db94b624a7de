import type { Knob, LayerRemedies } from '../knob.js'

const go: Pick<Knob, 'place' | 'merge'> = {
  place: { kind: 'environment', name: 'GODEBUG' },
  merge: { kind: 'list', by: ',' },
}
const goSource = 'src/internal/cpu/{cpu,cpu_x86}.go of Go 1.19 and 1.24.9'

/** `cpu.NAME=off` for each. */
function off(names: Readonly<Record<string, readonly string[]>>): Knob['values'] {
  return Object.fromEntries(
    Object.entries(names).map(([feature, parts]) => [
      feature,
      parts.map((part) => `cpu.${part}=off`),
    ]),
  )
}

const dotnet: Pick<Knob, 'place' | 'merge' | 'source' | 'caveat'> = {
  place: { kind: 'environment', name: 'DOTNET_Enable*' },
  merge: { kind: 'variables' },
  caveat:
    'code that NativeAOT compiled keeps its instructions; libraries that .NET calls, such as OpenSSL, choose by themselves',
  source: 'src/coreclr/jit/jitconfigvalues.h of dotnet/runtime, and its table of settings',
}

export const runtimeRemedies: readonly LayerRemedies[] = [
  {
    layers: ['go'],
    knobs: [
      {
        ...go,
        versions: { from: '1.24' },
        values: off({
          'sha-ni': ['sha'],
          fsrm: ['fsrm'],
          avx512f: ['avx512f'],
          avx512bw: ['avx512bw'],
          avx512vl: ['avx512vl'],
        }),
        source: goSource,
      },
      {
        ...go,
        versions: { from: '1.12' },
        values: off({
          pni: ['sse3'],
          ssse3: ['ssse3'],
          'sse4.1': ['sse41'],
          'sse4.2': ['sse42'],
          popcnt: ['popcnt'],
          aes: ['aes'],
          pclmulqdq: ['pclmulqdq'],
          erms: ['erms'],
          rdtscp: ['rdtscp'],
          avx: ['avx'],
          avx2: ['avx2'],
          fma: ['fma'],
          bmi1: ['bmi1'],
          bmi2: ['bmi2'],
          adx: ['adx'],
        }),
        caveat: 'what GOAMD64 was when the program was built cannot be turned off',
        source: goSource,
        seen: 'a program of Go 1.19',
      },
    ],
    none: 'Go before 1.12 reads no setting, and later ones have no name for it',
    source: goSource,
  },
  {
    layers: ['go-x-sys-cpu'],
    knobs: [
      {
        ...go,
        values: off({
          'sse4.1': ['sse41'],
          'sse4.2': ['sse42'],
          ssse3: ['ssse3'],
          aes: ['aes'],
          pclmulqdq: ['pclmulqdq'],
          avx: ['avx'],
          avx2: ['avx2'],
          fma: ['fma'],
          bmi1: ['bmi1'],
          bmi2: ['bmi2'],
          adx: ['adx'],
          avx512f: ['avx512', 'avx512f'],
          avx512cd: ['avx512cd'],
          avx512dq: ['avx512dq'],
          avx512bw: ['avx512bw'],
          avx512vl: ['avx512vl'],
          avx512ifma: ['avx512ifma'],
          avx512vbmi: ['avx512vbmi'],
          avx512vbmi2: ['avx512vbmi2'],
          avx512vnni: ['avx512vnni'],
          gfni: ['avx512gfni'],
          vaes: ['avx512vaes'],
          vpclmulqdq: ['avx512vpclmulqdq'],
        }),
        caveat: 'releases of golang.org/x/sys before 2019 read no setting',
        source: 'cpu/cpu.go and cpu/cpu_x86.go of golang.org/x/sys',
      },
    ],
  },
  {
    layers: ['klauspost-cpuid'],
    knobs: [],
    none: "klauspost's cpuid reads no setting; the program itself can call cpuid.CPU.Disable",
    source: 'from memory',
  },
  {
    layers: ['dotnet'],
    knobs: [
      {
        ...dotnet,
        versions: { from: '10' },
        values: {
          avx: ['DOTNET_EnableAVX=0'],
          ...one('DOTNET_EnableAVX2=0', ['avx2', 'bmi1', 'bmi2', 'fma', 'f16c', 'abm', 'movbe']),
          ...one('DOTNET_EnableAVX512=0', [
            ...['avx512f', 'avx512cd', 'avx512dq', 'avx512bw', 'avx512vl'],
          ]),
          ...one('DOTNET_EnableAVX512v2=0', ['avx512ifma', 'avx512vbmi']),
          avx512vbmi2: ['DOTNET_EnableAVX512v3=0'],
          aes: ['DOTNET_EnableAES=0'],
          pclmulqdq: ['DOTNET_EnableAES=0'],
          'avx-vnni': ['DOTNET_EnableAVXVNNI=0'],
          gfni: ['DOTNET_EnableGFNI=0'],
          'sha-ni': ['DOTNET_EnableSHA=0'],
          vaes: ['DOTNET_EnableVAES=0'],
        },
      },
      {
        ...dotnet,
        versions: { from: '3.0', before: '10' },
        values: {
          pni: ['DOTNET_EnableSSE3=0'],
          ssse3: ['DOTNET_EnableSSSE3=0'],
          'sse4.1': ['DOTNET_EnableSSE41=0'],
          'sse4.2': ['DOTNET_EnableSSE42=0'],
          popcnt: ['DOTNET_EnablePOPCNT=0'],
          aes: ['DOTNET_EnableAES=0'],
          pclmulqdq: ['DOTNET_EnablePCLMULQDQ=0'],
          avx: ['DOTNET_EnableAVX=0'],
          avx2: ['DOTNET_EnableAVX2=0'],
          bmi1: ['DOTNET_EnableBMI1=0'],
          bmi2: ['DOTNET_EnableBMI2=0'],
          fma: ['DOTNET_EnableFMA=0'],
          abm: ['DOTNET_EnableLZCNT=0'],
          movbe: ['DOTNET_EnableMOVBE=0'],
          avx512f: ['DOTNET_EnableAVX512F=0'],
          avx512cd: ['DOTNET_EnableAVX512CD=0'],
          avx512dq: ['DOTNET_EnableAVX512DQ=0'],
          avx512bw: ['DOTNET_EnableAVX512BW=0'],
          avx512vl: ['DOTNET_EnableAVX512F_VL=0'],
          avx512vbmi: ['DOTNET_EnableAVX512VBMI=0'],
          'avx-vnni': ['DOTNET_EnableAVXVNNI=0'],
        },
      },
    ],
    none: 'from .NET 10 on, x86-64-v2 is taken for granted, and there is no setting for it',
    source: dotnet.source,
  },
  {
    layers: ['php'],
    knobs: [
      {
        place: { kind: 'flags', program: 'php' },
        merge: { kind: 'options' },
        values: { '*': ['-dopcache.jit=disable'] },
        caveat: "it covers the JIT only; variants of PHP's own string functions have no setting",
        source: "PHP's manual, opcache.jit",
      },
    ],
  },
  {
    layers: ['julia'],
    knobs: [
      flagOf('julia', ['--cpu-target=generic'], {
        caveat: 'OpenBLAS chooses by itself',
        source: "Julia's devdocs, sysimg",
      }),
    ],
  },
  {
    layers: ['luajit'],
    knobs: [
      flagOf('luajit', ['-joff'], {
        caveat: 'there is no JIT then; no setting turns single features off',
        source: 'src/lib_jit.c of LuaJIT 2.1',
      }),
    ],
  },
  {
    layers: ['ruby-yjit'],
    knobs: [flagOf('ruby', ['--disable-yjit'], { source: 'from memory' })],
  },
  {
    layers: ['postgresql'],
    knobs: [
      flagOf('postgres', ['--jit=off'], {
        caveat: "it covers the JIT only; PostgreSQL's CRC and population count have no setting",
        source: "PostgreSQL's manual",
      }),
    ],
  },
  {
    layers: ['pcre2-jit'],
    knobs: [],
    none: 'only the program that uses PCRE2 can turn its JIT off; for php that is `-d pcre.jit=0`',
    source: 'src/pcre2_jit_simd_inc.h of PCRE2 10.46',
  },
  {
    layers: ['beam-jit'],
    knobs: [],
    none: 'no setting turns features off; `erl -emu_flavor emu` runs without the JIT where that is installed',
    source: 'erts/emulator/beam/jit/x86, flavours from memory',
  },
]

function one(token: string, features: readonly string[]): Knob['values'] {
  return Object.fromEntries(features.map((feature) => [feature, [token]]))
}

function flagOf(
  program: string,
  flags: readonly string[],
  facts: Pick<Knob, 'caveat' | 'source'>,
): Knob {
  return {
    place: { kind: 'flags', program },
    merge: { kind: 'options' },
    values: { '*': flags },
    ...facts,
  }
}
