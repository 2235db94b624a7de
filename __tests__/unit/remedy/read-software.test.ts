import { describe, expect, it } from 'vitest'
import { filesToRead } from '../../../src/remedy/software/files-to-read.js'
import { readSoftware } from '../../../src/remedy/software/read-software.js'

const bytes = (text: string) => Buffer.from(`\x7fELF\0junk\0${text}\0more\0`, 'latin1')
const goInfo = (version: string) =>
  `\xff Go buildinf:\x08\x02${'\0'.repeat(16)}${String.fromCharCode(version.length)}${version}`

describe('readSoftware', () => {
  // Texts of real files, as `strings` prints them.
  it.each([
    [
      'glibc-ifunc',
      'GNU C Library (Debian GLIBC 2.36-9+deb12u14) stable release version 2.36.\nCopyright',
      '2.36',
    ],
    [
      'glibc-dl-runtime-resolve',
      'GNU C Library (Ubuntu GLIBC 2.31-0ubuntu9.16) stable release version 2.31.',
      '2.31',
    ],
    ['glibc-ifunc', 'GNU C Library (GNU libc) stable release version 2.28.', '2.28'],
    [
      'hotspot',
      'OpenJDK 64-Bit Server VM (17.0.15+6-Debian-1deb12u1) for linux-amd64 JRE (17.0.15+6-Debian-1deb12u1), built on',
      '17.0.15',
    ],
    [
      'hotspot-libjsvml',
      'OpenJDK 64-Bit Server VM (25.0.3+9-LTS) for linux-amd64 JRE (25.0.3+9-LTS), built on',
      '25.0.3',
    ],
    [
      'hotspot',
      'OpenJDK 64-Bit Server VM (25.452-b09) for linux-amd64 JRE (1.8.0_452-b09), built on',
      '8.0.452',
    ],
    ['v8', 'https://nodejs.org/download/release/v20.20.2/node-v20.20.2-headers.tar.gz', '20.20.2'],
    ['openssl', 'OpenSSL 3.0.19 27 Jan 2026', '3.0.19'],
    ['openssl', 'OpenSSL 1.1.1k  FIPS 25 Mar 2021', '1.1.1k'],
    ['openssl', 'OpenSSL 3.0.15+quic 3 Sep 2024', '3.0.15'],
    ['openssl', 'OpenSSL 1.0.0 is needed\0OpenSSL 3.5.4 30 Sep 2025', '3.5.4'],
    ['go', goInfo('go1.24.3'), '1.24.3'],
    ['go', goInfo('go1.19'), '1.19'],
    ['openblas', 'OpenBLAS 0.3.21 NO_LAPACKE DYNAMIC_ARCH', '0.3.21'],
    ['openblas', 'OpenBLAS : munmap failed:\0OpenBLAS 0.3.31.188.0  USE64BITINT', '0.3.31'],
    ['numpy', 'AVX512_SKX\0X86_V3\0X86_V4', '2.4+'],
    ['numpy', 'AVX512_SKX\0AVX512_SPR\0', '1.25+'],
    ['numpy', 'AVX512F\0AVX512_SKX', '1.20+'],
    ['dotnet', '@(#)Version 8.0.824.36612 @Commit: abc', '8.0.824'],
    ['libgcrypt', 'This is Libgcrypt 1.10.1 - The GNU Crypto Library', '1.10.1'],
  ])('%s: %s', (layer, text, version) => {
    expect(readSoftware(layer, bytes(text))).toEqual({ version })
  })

  it('knows a JVM that takes checkpoints itself', () => {
    const text = 'VM (17.0.9+8) for linux-amd64 JRE (17.0.9+8), built on\0CRaCCheckpointTo'
    expect(readSoftware('hotspot', bytes(text))).toEqual({ version: '17.0.9', build: 'crac' })
  })

  it.each([
    ['glibc-ifunc', 'GNU C Library: not installed'],
    ['openssl', 'OpenSSL error 3.0.19'],
    ['app', 'OpenSSL 3.0.19 27 Jan 2026'],
    ['openssl', 'OpenSSL '.repeat(100_000)],
  ])('%s: does not guess', (layer, text) => {
    expect(readSoftware(layer, bytes(text))).toEqual({})
  })

  it('reads the version of the libc and the program that run this test', async () => {
    const { readFileSync } = await import('node:fs')
    const maps = readFileSync('/proc/self/maps', 'utf8')
    const mapped = [...maps.matchAll(/\s(\/\S+)$/gm)].map(([, path = '']) => path)
    const version = (layer: string) =>
      filesToRead(layer, { program: process.execPath, mapped }).flatMap(
        (path) => readSoftware(layer, readFileSync(path)).version ?? [],
      )[0]
    const header = (process.report?.getReport() as { header: { glibcVersionRuntime?: string } })
      .header
    expect(version('glibc-ifunc')).toBe(header.glibcVersionRuntime)
    expect(version('v8')).toBe(process.versions.node)
    expect(version('openssl')).toBe(process.versions.openssl.replace(/\+.*$/, ''))
  })
})

describe('filesToRead', () => {
  const mapped = ['/srv/app', '/lib/x86_64-linux-gnu/libc.so.6', '/lib64/ld-linux-x86-64.so.2']
  it('takes the libc of the dynamic linker, then the program', () => {
    const place = { file: '/lib64/ld-linux-x86-64.so.2', program: '/srv/app', mapped }
    const [first, ...others] = filesToRead('glibc-dl-runtime-resolve', place)
    expect(first).toBe('/lib/x86_64-linux-gnu/libc.so.6')
    expect(others).toEqual(['/lib64/ld-linux-x86-64.so.2', '/srv/app'])
  })

  it('takes the file that a library is linked into', () => {
    const node = '/usr/bin/node'
    expect(filesToRead('openssl', { file: node, program: node, mapped })).toEqual([node])
  })

  it('takes none where no version is known', () => {
    expect(filesToRead('app', { file: '/srv/app', mapped })).toEqual([])
  })
})
