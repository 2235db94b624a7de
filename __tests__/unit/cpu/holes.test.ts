import { describe, expect, it } from 'vitest'
import { features } from '../../../src/cpu/features.js'
import { holes, holesOf } from '../../../src/cpu/holes.js'
import { isBefore } from '../../../src/cpu/qemu-version.js'

describe('holesOf', () => {
  const always = ['FISTTP', 'BZHI', 'SHLX', 'SARX', 'SHRX', 'PF2IW']
  const prefixes = ['BLCFILL', 'SLWPCB', 'TPAUSE', 'INCSSPD', 'VPHSUBBW']
  it.each([
    ['8.0.5', [...always, ...prefixes, 'RDSEED']],
    ['8.1.0', [...always, ...prefixes, 'RDPID']],
    ['8.2.2 (Debian 1:8.2.2+ds-0ubuntu1)', [...always, ...prefixes, 'RDPID']],
    ['9.0.2', [...always, ...prefixes, 'RDPID']],
    ['9.1.0', [...always, 'LZCNT', 'TZCNT']],
    ['10.0.13 (Debian 1:10.0.13+ds-0+deb13u1)', [...always, 'LZCNT', 'TZCNT']],
    ['11.0.0', [...always, 'LZCNT', 'TZCNT']],
  ])('%s', (version, expected) => {
    expect(
      holesOf(version)
        .map(({ mnemonic }) => mnemonic)
        .toSorted(),
    ).toEqual(expected.toSorted())
  })

  it('have rows in the feature table, and a source', () => {
    const names = features.map(({ name }) => name)
    for (const hole of holes) {
      expect(names).toContain(hole.feature)
      if (hole.gatedBy) expect(names).toContain(hole.gatedBy)
      expect(hole.source).not.toBe('')
    }
  })
})

describe('isBefore', () => {
  it.each([
    ['7.2.22', '8.0', true],
    ['8.0.0', '8.0', false],
    ['10.0.13 (Debian)', '9.1', false],
    ['9.0.50', '9.1', true],
    ['9.10.0', '9.9', false],
  ])('%s, %s: %s', (version, release, expected) => {
    expect(isBefore(version, release)).toBe(expected)
  })

  it('refuses what is no version', () => {
    expect(() => isBefore('unknown', '8.0')).toThrow('no version of QEMU: "unknown"')
  })
})
