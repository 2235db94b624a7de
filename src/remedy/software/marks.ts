/** How a file of a layer's software tells its version. */
export interface VersionMark {
  /** ids of the layers that the software is of */
  readonly layers: readonly string[]
  /** name of the file, without folders; undefined: the file that the code is in, or the program */
  readonly file?: RegExp
  /** text that comes shortly before the version */
  readonly anchor: string
  /** applied to the text from the anchor on; its first group is the version */
  readonly pattern: RegExp
  /** another form of what was found */
  readonly form?: (found: string) => string
}

/**
 * Texts of real files. Of two marks for the same layer, the first that is found counts.
 * Sources: Debian 12's libc.so.6 and libcrypto.so.3, OpenJDK 17 and Temurin 25, Node.js 20.20.2,
 * OpenBLAS 0.3.21 and the one in SciPy's wheel, NumPy 1.24 and 2.4; csu/version.c of glibc,
 * vm_version.cpp of HotSpot, debug/buildinfo of Go, _version.h of .NET.
 */
export const versionMarks: readonly VersionMark[] = [
  {
    layers: ['glibc-ifunc', 'glibc-dl-runtime-resolve', 'glibc-tlsdesc', 'glibc-hwcaps-dirs'],
    file: /^libc(\.so\.6|-2\.\d+\.so)$/,
    anchor: 'GNU C Library',
    pattern: /^GNU C Library [^\0\n]{0,200}?release version (\d+\.\d+)/,
  },
  {
    layers: ['hotspot', 'hotspot-icache-clwb', 'hotspot-libjsvml', 'hotspot-libsimdsort'],
    file: /^libjvm\.so$/,
    anchor: ' for linux-amd64 JRE (',
    pattern: /^ for linux-amd64 JRE \((\d+(?:\.\d+)*(?:_\d+)?)/,
    // Up to JDK 8, its number is the second one.
    form: (found) => found.replace(/^1\./, '').replace('_', '.'),
  },
  {
    layers: ['v8', 'simdutf', 'simdjson', 'chromium-zlib'],
    anchor: 'https://nodejs.org/download/release/v',
    pattern: /^https:\/\/nodejs\.org\/download\/release\/v(\d+\.\d+\.\d+)/,
  },
  {
    layers: ['openssl'],
    anchor: 'OpenSSL ',
    pattern: /^OpenSSL (\d+\.\d+\.\d+[a-z]?)[+ -][^\0]{0,40}\d{4}\0/,
  },
  {
    layers: ['go', 'go-x-sys-cpu', 'klauspost-cpuid'],
    // The header, which is 32 bytes long, then the length of the version in one byte.
    anchor: '\xff Go buildinf:',
    pattern: /^\xff Go buildinf:[\s\S]{19}(?:devel )?go(\d+\.\d+(?:\.\d+)?)/,
  },
  {
    layers: ['openblas'],
    file: /openblas|^lib(blas|lapack)\.so\.3$/,
    anchor: 'OpenBLAS ',
    pattern: /^OpenBLAS (\d+\.\d+\.\d+)/,
  },
  {
    layers: ['numpy'],
    file: /^_multiarray_umath\..*\.so$/,
    // NumPy 2.4 has groups of features; no earlier one has this name.
    anchor: 'X86_V3',
    pattern: /^X86_(V)3/,
    form: () => '2.4+',
  },
  {
    layers: ['numpy'],
    file: /^_multiarray_umath\..*\.so$/,
    // Those before have no such name, and warn of it.
    anchor: 'AVX512_SPR',
    pattern: /^AVX512_(S)PR/,
    form: () => '1.25+',
  },
  {
    layers: ['numpy'],
    file: /^_multiarray_umath\..*\.so$/,
    anchor: 'AVX512_SKX',
    pattern: /^AVX512_(S)KX/,
    form: () => '1.20+',
  },
  {
    layers: ['dotnet'],
    file: /^libcoreclr\.so$/,
    anchor: '@(#)Version ',
    pattern: /^@\(#\)Version (\d+\.\d+\.\d+)/,
  },
  {
    layers: ['libgcrypt'],
    file: /^libgcrypt(-[0-9a-f]{8})?\.so\.20/,
    anchor: 'This is Libgcrypt ',
    pattern: /^This is Libgcrypt (\d+\.\d+\.\d+)/,
  },
]

/** In the libjvm.so of builds that can take checkpoints themselves. */
export const cracMark = 'CRaCCheckpointTo'
