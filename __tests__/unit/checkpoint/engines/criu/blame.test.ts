import { describe, expect, it } from 'vitest'
import { cpuRefusal } from '../../../../../src/checkpoint/engines/criu/blame.js'
import { judge } from '../../../../../src/trial/verdict/judge.js'
import { featuresOf } from '../../../cpu/make.js'
import { expected, seen } from '../../../trial/make.js'

const noXsave = "x86: FPU xsave area present, but host cpu doesn't support it"
const bits = (mask: string) => `cpu: CPU xfeatures has unsupported bits (${mask})`
const size = 'cpu: CPU xsave size mismatch (2696/832)'
const most = 'cpu: CPU xsave max size mismatch (2696/832)'
const instructions = 'cpu: CPU instruction capabilities do not match run time'
const all = 'cpu: CPU capabilities do not match run time'
const fpu = (osxsave: number, xsaves: number) =>
  `cpu: FPU feature required by image is not supported on host (fpu:0 fxsr:0 osxsave:${osxsave} xsaves:${xsaves})`

const avx512 = ['avx512f', 'avx512dq', 'avx512cd', 'avx512bw', 'avx512vl']

/** CRIU's error, source CPU, target, the guest's shortfalls, whether it is real, and because of what. */
type Case = [string, string, string, readonly string[], boolean, readonly string[]]

describe('a refusal for the CPU', () => {
  it.each<Case>([
    [noXsave, 'Skylake-Server', 'Nehalem', [], true, ['xsave']],
    [noXsave, 'Skylake-Server', 'max,-avx,-xsave', [], true, ['xsave']],
    [noXsave, 'Skylake-Server', 'Haswell', ['xsave'], false, ['xsave']],
    // The probe ran what CRIU says is not there: whatever that is, it is not the target's fault.
    [noXsave, 'Skylake-Server', 'Haswell', [], false, []],

    [fpu(1, 0), 'Skylake-Server', 'Nehalem', [], true, ['xsave']],
    [fpu(0, 1), 'Skylake-Server-v4', 'Haswell', [], true, ['xsaves']],
    [fpu(0, 1), 'EPYC-Milan', 'EPYC-Rome-v3', ['xsaves'], false, ['xsaves']],

    [bits('0xe0'), 'Skylake-Server', 'Haswell', [], true, ['avx512f']],
    [bits('0xe0'), 'Skylake-Server', 'Icelake-Server', avx512, false, ['avx512f']],
    [bits('0x4'), 'Skylake-Server', 'Westmere', [], true, ['avx']],
    [bits('0x200'), 'Skylake-Server-v1,+pku', 'Haswell', [], true, ['pku']],
    [bits('0x18'), 'max', 'Haswell', [], true, ['mpx']],
    [bits('0x60000'), 'SapphireRapids', 'Icelake-Server', [], true, ['amx-tile']],
    [bits('0x60000'), 'SapphireRapids', 'SapphireRapids', ['amx-tile'], false, ['amx-tile']],
    // One of two is enough.
    [bits('0x2e0'), 'Icelake-Server,+pku', 'Haswell,+pku', ['pku'], true, ['avx512f']],
    // A component that nothing here is known of.
    [bits('0x100'), 'Skylake-Server', 'Haswell', [], false, []],

    [size, 'Skylake-Server,-pku', 'Haswell', [], true, ['avx', 'avx512f']],
    [size, 'Haswell', 'Skylake-Server', avx512, true, ['avx', 'pku']],
    [size, 'Skylake-Server', 'Cascadelake-Server', avx512, false, ['avx512f']],
    [most, 'Skylake-Server', 'Cascadelake-Server', avx512, false, ['avx512f']],
    // XSAVEC saves the same components.
    [size, 'Skylake-Server', 'Skylake-Server', ['xsavec'], true, []],

    [instructions, 'Skylake-Server', 'Haswell', [], true, ['rdseed', 'adx', 'clflushopt']],
    [instructions, 'Skylake-Server', 'Skylake-Server,-adx', avx512, true, ['adx']],
    [instructions, 'Skylake-Server', 'Skylake-Server', ['xsavec'], false, ['xsavec']],
    // FMA is not among the instructions that CRIU compares.
    [instructions, 'Haswell', 'Haswell,-fma', ['rtm'], false, ['rtm']],
    [instructions, 'Haswell', 'Haswell,-fma', [], true, []],

    // ERMS is, though nothing dies of it.
    [instructions, 'Haswell', 'Haswell,-erms', ['rtm'], true, ['erms']],

    [all, 'Haswell', 'Haswell,-fma', ['rtm'], true, ['fma']],
    [all, 'Haswell', 'Skylake-Client', ['xsavec'], true, ['rdseed', 'adx']],
    [all, 'Haswell', 'Haswell', ['rtm'], false, ['rtm']],
    [all, 'Haswell', 'Haswell', [], true, []],
  ])('%s: %s on %s, without %j', (error, source, target, shortfalls, real, because) => {
    const cpus = {
      source: featuresOf(source),
      target: featuresOf(target),
      shortfalls,
      comparable: true,
    }
    const refusal = cpuRefusal(['cpu: something before', error, 'Restoring FAILED.'], cpus)
    expect(refusal).toMatchObject({ error, index: 1, real })
    expect(refusal?.because).toEqual(expect.arrayContaining([...because]))
    if (because.length === 0) expect(refusal?.because).toEqual([])
  })

  it('for a vendor that CRIU does not know is the real CPU’s too', () => {
    const cpus = {
      source: featuresOf('max'),
      target: featuresOf('YongFeng'),
      shortfalls: ['gfni'],
      comparable: true,
    }
    const vendor = 'cpu: Unsupported CPU vendor CentaurHauls'
    const refusal = { error: vendor, index: 0, real: true, because: [] }
    expect(cpuRefusal([vendor, noXsave], cpus)).toEqual(refusal)
    expect(cpuRefusal([vendor, "Can't open file"], cpus)).toBeUndefined()
  })

  it('is none where CRIU refused for something else', () => {
    const cpus = {
      source: featuresOf('Haswell'),
      target: featuresOf('Nehalem'),
      shortfalls: [],
      comparable: true,
    }
    expect(cpuRefusal(["Can't open file", 'Restoring FAILED.'], cpus)).toBeUndefined()
  })

  it.each([
    'CPU xsave size mismatch (2696/2432)',
    'CPU instruction capabilities do not match run time',
    'CPU capabilities do not match run time',
  ])('is not known to be real where all else differs too: %s', (error) => {
    const milan = featuresOf('EPYC-Milan')
    const cpus = { source: milan, target: milan, shortfalls: [], comparable: false }
    expect(cpuRefusal([`cpu: ${error}`], cpus)).toMatchObject({ real: false, because: [] })
    expect(cpuRefusal([`cpu: ${error}`], { ...cpus, comparable: true })).toMatchObject({
      real: true,
    })
  })
})

describe('judge', () => {
  const refusal = seen({ criu: { status: 1, errors: [bits('0xe0')] }, state: undefined })
  const source = featuresOf('Skylake-Server')

  it('fails a target that lacks what CRIU asks for', () => {
    const verdict = judge(refusal, expected('Haswell', { source }))
    expect(verdict).toMatchObject({ verdict: 'fail', reason: { kind: 'refused', cpu: true } })
  })

  it('leaves it open where only the guest lacks it', () => {
    const verdict = judge(refusal, expected('Icelake-Server', { source, shortfalls: avx512 }))
    expect(verdict).toMatchObject({
      verdict: 'inconclusive',
      reason: { kind: 'refused-by-guest', fault: 'thaw-1:criu-1', features: ['avx512f'] },
    })
  })
})
