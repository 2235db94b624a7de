import { describe, expect, it } from 'vitest'
import { readOffer } from '../../../src/cpu/offer.js'
import { golden } from '../golden/read.js'
import { tcg } from './make.js'

describe('readOffer', () => {
  it('tells what TCG gives at most', () => {
    expect(tcg).toMatchObject({ accel: 'tcg', qemu: '10.0.13', vendor: 'amd' })
    expect([...tcg.provides]).toEqual(expect.arrayContaining(['avx2', 'bmi2', 'sha-ni', 'xsave']))
    for (const lacking of ['avx512f', 'xsavec', 'gfni', 'vpclmulqdq', 'rtm', 'xop', 'amx-tile']) {
      expect(tcg.provides.has(lacking), lacking).toBe(false)
    }
  })

  it.each([
    ['Skylake-Server-v1', 'rtm xsavec avx512f avx512cd avx512dq avx512bw avx512vl'],
    ['EPYC-Milan-v1', 'clzero xsavec xsaves'],
    ['Opteron_G4-v1', 'fma4 xop'],
    ['Haswell-v1', 'rtm'],
    ['Haswell-v2', ''],
    ['max', ''],
  ])('tells what TCG drops of %s: %s', (model, dropped) => {
    expect([...(tcg.drops.get(model) ?? [])].join(' ')).toBe(dropped)
  })

  it.each([
    ['GenuineIntel', 'intel'],
    ['AuthenticAMD', 'amd'],
    ['HygonGenuine', 'other'],
  ])('takes the vendor %s for %s', (vendor, name) => {
    const answers = JSON.parse(golden('qmp-tcg.json').toString())
    const cpuinfo = `processor\t: 0\nvendor_id\t: ${vendor}\nmodel\t\t: 1\n`
    expect(readOffer('kvm', answers, cpuinfo)).toMatchObject({ accel: 'kvm', vendor: name })
    expect(readOffer('kvm', answers, '').vendor).toBe('other')
  })
})
