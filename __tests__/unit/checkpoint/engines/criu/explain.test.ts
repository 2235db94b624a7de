import { describe, expect, it } from 'vitest'
import type { CriuCpus } from '../../../../../src/checkpoint/engines/criu/differences.js'
import { explainCriu } from '../../../../../src/checkpoint/engines/criu/explain.js'
import { readCpuInfoImage } from '../../../../../src/formats/images/cpuinfo.js'
import { goldenPath } from '../../../golden/read.js'
import { cpus, explained } from './make.js'

const haswell = cpus('Skylake-Server', 'Haswell')
const max = readCpuInfoImage(goldenPath('sleep-images'))
const bits = (mask: string) => `cpu: CPU xfeatures has unsupported bits (${mask})`
const fpu = (said: string) =>
  `cpu: FPU feature required by image is not supported on host (${said})`
const instructions = 'cpu: CPU instruction capabilities do not match run time'
const all = 'cpu: CPU capabilities do not match run time'
const size = 'cpu: CPU xsave size mismatch (2696/832)'
const area = "x86: FPU xsave area present, but host cpu doesn't support it"

describe('a check of the CPU', () => {
  it.each<[string, CriuCpus, string, string[], string]>([
    [area, cpus('Haswell', 'Nehalem'), 'real', ['xsave'], 'it lacks xsave, which saved the c'],
    [
      area,
      cpus('Haswell', 'Broadwell', { shortfalls: ['xsave'] }),
      'guest',
      ['xsave'],
      'CRIU refuses this guest, which lacks xsave; a real Broadwell has it',
    ],
    [
      fpu('fpu:0 fxsr:0 osxsave:1 xsaves:0'),
      cpus('Haswell', 'Nehalem'),
      'real',
      ['xsave'],
      "it lacks xsave, which the checkpoint's CPU had",
    ],
    [
      fpu('fpu:0 fxsr:0 osxsave:0 xsaves:1'),
      cpus('Skylake-Server-v4', 'Haswell'),
      'benign',
      ['xsaves'],
      'only because it lacks xsaves, which no program needs',
    ],
    [bits('0xe0'), haswell, 'real', ['avx512f'], 'it lacks avx512f'],
    [bits('0x210'), cpus('max', 'Haswell'), 'real', ['pku', 'mpx'], 'it lacks pku, which'],
    [bits('0x10'), cpus('max', 'max,-mpx'), 'benign', ['mpx'], 'only because it lacks mpx'],
    [bits('0x4'), cpus('Haswell', 'Westmere'), 'real', ['avx'], 'it lacks avx'],
    [
      bits('0xe0'),
      cpus('Skylake-Server', 'Icelake-Server', { shortfalls: ['avx512f'] }),
      'guest',
      ['avx512f'],
      'this guest, which lacks avx512f; a real Icelake-Server has it',
    ],
    [
      bits('0x400'),
      haswell,
      'unknown',
      ['bit 10 of XCR0'],
      'this guest because of bit 10 of XCR0; whether it would',
    ],
    [
      size,
      haswell,
      'real',
      ['pku', 'avx512f'],
      "its registers take 832 bytes and took 2696 on the checkpoint's CPU, because it lacks the registers of pku and avx512f",
    ],
    [
      'cpu: CPU xsave max size mismatch (832/2696)',
      cpus('Haswell', 'Skylake-Server'),
      'real',
      ['pku', 'avx512f'],
      'because it also has the registers of pku and avx512f',
    ],
    [
      instructions,
      haswell,
      'real',
      [
        ...['adx', 'rdseed', 'clflushopt', '3dnowprefetch', 'xsavec', 'xgetbv1'],
        ...['avx512f', 'avx512cd', 'avx512dq', 'avx512bw', 'avx512vl'],
      ],
      'it lacks adx, rdseed, clflushopt, xsavec, xgetbv1, avx512f and 4 more',
    ],
    [
      instructions,
      cpus('Haswell', 'Haswell,-erms'),
      'benign',
      ['erms'],
      'only because it lacks erms, which no program needs',
    ],
    // FMA is not in CRIU's list.
    [instructions, cpus('Haswell', 'Haswell,-fma'), 'unknown', [], 'the difference is not known'],
    [all, cpus('Haswell', 'Haswell,-fma'), 'real', ['fma'], 'it lacks fma'],
    [
      all,
      cpus('Haswell', 'Broadwell'),
      'benign',
      ['adx', 'rdseed', '3dnowprefetch'],
      "because it has more features than the checkpoint's CPU: adx, rdseed and 3dnowprefetch",
    ],
  ])('%s: %#', (error, both, difference, differs, words) => {
    const found = explained(['cpu: before', error, 'Restoring FAILED.'], both)
    expect(found).toMatchObject({ error, about: 'cpu', difference })
    expect([...(found?.differs ?? [])].sort()).toEqual([...differs].sort())
    expect(found?.words).toContain(words)
    expect(found?.compared).toMatch(/^that /)
    expect(explainCriu(['cpu: before', error, 'Restoring FAILED.'], both)?.index).toBe(1)
  })

  it('names what differs from the words of cpuinfo.img and the flags of the guest', () => {
    const sourceFlags = ['fpu', 'sse2', 'adx', 'erms', 'pcid', 'monitor', 'fma', 'xsave', 'nx']
    const guest = ['fpu', 'sse2', 'xsave', 'hle', 'rep_good', 'constant_tsc']
    const both = cpus('max', 'max,-adx,-erms,-fma', { sourceFlags, guestFlags: guest })
    const one = explained([instructions], both, max)
    expect(one).toMatchObject({ differs: ['adx', 'erms', 'monitor'], benign: ['erms', 'monitor'] })
    expect(one?.words).toMatch(/: it lacks adx, which/)
    expect(one?.image).toBe('AMD QEMU TCG CPU version 2.5+, with adx, erms and monitor')
    const every = explained([all], both, max)
    // PCID is not in the words of max, CONSTANT_TSC in no word at all.
    expect(every?.differs).toEqual(['adx', 'erms', 'fma', 'nx', 'monitor', 'hle'])
    expect(every?.benign).toEqual(['erms', 'nx', 'monitor', 'hle'])
    expect(every?.host).toBe('a CPU without adx, erms, fma, nx and monitor, but with hle')
  })

  it('tells both masks of registers where the image and the log have them', () => {
    const here = { vendor: 'GenuineIntel', model: 'x', xfeatures: 0x5n, xsaveSize: 832 }
    const both = cpus('max', 'Haswell', { here: { ...here, xsaveSizeMax: 832 } })
    expect(explained([bits('0x210')], both, max)).toMatchObject({
      image: '0x215 (x87, AVX, MPX, PKRU)',
      host: '0x5 (x87, AVX)',
    })
    expect(explained([size], both, max)).toMatchObject({
      image: '2696 bytes: 0x215 (x87, AVX, MPX, PKRU)',
      host: '832 bytes: 0x5 (x87, AVX)',
    })
  })

  it('of the vendor explains the refusal that follows from it', () => {
    const vendor = 'cpu: Unsupported CPU vendor CentaurHauls'
    const both = cpus('max', 'YongFeng')
    const found = explained([vendor, fpu('fpu:1 fxsr:1 osxsave:1 xsaves:0')], both)
    expect(found).toMatchObject({ error: vendor, difference: 'real', host: 'CentaurHauls' })
    expect(found?.words).toContain('treats one of CentaurHauls as a CPU without any feature')
    // CRIU goes on after it, so another error is not its consequence.
    const other = explained([vendor, 'Connected TCP socket in image'], both)
    expect(other).toMatchObject({ about: 'other' })
    expect(explained([vendor], both)?.words).toMatch(/^CRIU failed: it supports CPUs of Intel/)
  })
})

describe('--cpu-cap=none', () => {
  it.each<[string, CriuCpus, string]>([
    [
      area,
      cpus('Haswell', 'Nehalem'),
      'gets past it; CRIU drops all registers but those of x87 and SSE, and on Nehalem the app gets SIGILL at its first instruction that needs any of movbe, aes,',
    ],
    [
      bits('0xe0'),
      haswell,
      'gets past it; CRIU silently drops the AVX-512 and PKRU registers, and on Haswell the app gets SIGILL',
    ],
    [
      'cpu: CPU xsave size mismatch (832/2696)',
      cpus('Haswell,-rtm', 'Skylake-Server'),
      'gets past it; code that saves all registers into an area sized for the other CPU, as glibc does at the first call of a function, can overrun it on the CPU with more registers, and Skylake-Server has every instruction',
    ],
    [
      instructions,
      cpus('Haswell', 'Haswell,-erms'),
      "gets past it; Haswell,-erms has every instruction that the checkpoint's CPU had",
    ],
    [
      instructions,
      cpus('Haswell', 'Haswell,-abm'),
      'gets past it; abm has another meaning on Haswell,-abm',
    ],
    ['x86: Corruption in FPU st_space area', haswell, 'does not help'],
    [
      'cpu: No cpuinfo image',
      haswell,
      'gets past it; CRIU silently drops the AVX-512 and PKRU registers',
    ],
  ])('%s: %#', (error, both, capNone) => {
    expect(explained([error], both)?.capNone).toContain(`\`--cpu-cap=none\` ${capNone}`)
  })
})
