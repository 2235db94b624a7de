import { describe, expect, it } from 'vitest'
import { sourceSentence } from '../../../src/report/renderers/source-sentence.js'
import { describeSource } from '../../../src/report/source.js'
import { checkpointIn } from '../checkpoint/make.js'

/** This machine, with a flag that no app chooses code by (nx, in the table as harmless). */
const cpuinfo = 'vendor_id : GenuineIntel\nmodel name : Xeon\nflags : fpu nx avx avx2 avx512f\n'
const tcg = { accel: 'tcg', reason: 'there is no /dev/kvm' } as const

const described = (
  source: Parameters<typeof checkpointIn>[1],
  folder = '/work/report-memory/checkpoint',
) => describeSource(checkpointIn(folder, source), tcg, cpuinfo)

describe('describeSource', () => {
  it('says where a checkpoint was taken, and in which guests it is thawed', () => {
    expect(described({ flags: ['fpu', 'avx'] })).toEqual({
      machine: { on: 'guest', accel: 'tcg', cpu: 'max' },
      model: 'QEMU TCG CPU version 2.5+',
      accel: 'tcg',
      accelReason: 'there is no /dev/kvm',
      kernel: '6.12',
      features: ['fpu', 'avx'],
      unseen: ['avx2', 'avx512f'],
      attempts: 1,
      times: { boot: 3, ready: 1, total: 9 },
      evidence: 'checkpoint',
      memory: '/work/report-memory/checkpoint',
    })
  })

  it('says what the app ran in, unless that was this machine', () => {
    const root = { title: 'the image "shop:1" of docker', digest: 'd'.repeat(64) }
    const checkpoint = checkpointIn('/work/report-memory/checkpoint')
    const inImage = { ...checkpoint, manifest: { ...checkpoint.manifest, root } }
    const source = describeSource(inImage, tcg, cpuinfo)
    expect(source.root).toEqual(root)
    expect(sourceSentence(source)).toMatch(
      /^the app ran in the image "shop:1" of docker; the checkpoint saw QEMU/,
    )
  })

  it('misses nothing of a source CPU with all features that apps choose code by', () => {
    expect(described({ flags: ['fpu', 'avx', 'avx2', 'avx512f', 'amx_tile'] }).unseen).toEqual([])
  })

  it('says why the machine itself was not used, and what no overlay was mounted on', () => {
    const source = { hostReason: 'it needs root', unlayered: ['/mnt/nfs'] }
    expect(described(source)).toMatchObject(source)
    expect(described({})).not.toHaveProperty('hostReason')
    expect(described({})).not.toHaveProperty('unlayered')
  })

  it('says which CPU the lowest of the targets was', () => {
    const lowest = { name: 'x86-64-v2', of: ['Haswell', 'x86-64-v2'] }
    const source = described({ lowest, flags: ['fpu'] })
    expect(source).toMatchObject({ lowest })
    expect(sourceSentence(source)).toBe(
      'the checkpoint saw QEMU TCG CPU version 2.5+ (max), the lowest CPU: x86-64-v2, which is what Haswell and x86-64-v2 have in common',
    )
    const without = 'xsave and avx are left out, since a guest would not boot'
    const alone = described({ lowest: { name: 'kvm64', of: ['kvm64'], without } })
    expect(sourceSentence(alone)).toMatch(
      /: kvm64, which is what kvm64 has; xsave and avx are left/,
    )
  })

  it('does not say why KVM was not chosen where that was asked for', () => {
    const source = describeSource(checkpointIn('/a'), { accel: 'tcg' }, cpuinfo)
    expect(source).not.toHaveProperty('accelReason')
  })

  it('knows a checkpoint of this run from one that was given', () => {
    const { logs: _, ...given } = checkpointIn('/work/kept')
    const source = describeSource(given, tcg, cpuinfo)
    expect(source).toMatchObject({ given: '/work/kept' })
    expect(source).not.toHaveProperty('evidence')
    expect(source).not.toHaveProperty('memory')
  })
})
