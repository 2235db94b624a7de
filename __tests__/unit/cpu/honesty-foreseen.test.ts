import { describe, expect, it } from 'vitest'
import { foreseen, type GuestCpu } from '../../../src/cpu/honesty.js'
import { featuresOf } from './make.js'

/** What TCG of QEMU 10.0.13 offers at most is its own `max`. */
const tcg: GuestCpu = {
  accel: 'tcg',
  qemu: '10.0.13',
  vendor: 'intel',
  provides: featuresOf('max'),
}
const guests: Readonly<Record<string, GuestCpu>> = {
  tcg,
  'tcg 8.2': { ...tcg, qemu: '8.2.2' },
  'kvm intel': { ...tcg, accel: 'kvm', provides: featuresOf('SapphireRapids') },
  'kvm amd': { ...tcg, accel: 'kvm', vendor: 'amd', provides: featuresOf('EPYC-Genoa') },
}
const sources: Readonly<Record<string, string>> = {
  tcg: 'SapphireRapids',
  'tcg 8.2': 'SapphireRapids',
  'kvm intel': 'SapphireRapids',
  'kvm amd': 'EPYC-Genoa',
}

function truthOf(feature: string, target: string, guest: string): string {
  const source = featuresOf(sources[guest] as string)
  const honesty = foreseen(source, featuresOf(target), guests[guest] as GuestCpu)
  const found = Object.entries(honesty).filter(([, names]) => names.includes(feature))
  return found.map(([kind]) => kind).join(' and ') || '-'
}

describe('foreseen', () => {
  // A real CPU traps all that is enforced, runs all that falls short, and traps all that leaks.
  it.each([
    // TCG takes each feature away by itself.
    ['avx2', 'Nehalem', 'tcg', 'enforced'],
    ['sse4.2', 'Penryn', 'tcg', 'enforced'],
    ['aes', 'SapphireRapids,-aes', 'tcg', 'enforced'],
    ['fma', 'SapphireRapids,-fma', 'tcg', 'enforced'],
    ['rdseed', 'Haswell', 'tcg', 'enforced'],
    ['avx512f', 'Haswell', 'tcg', 'enforced'],
    ['avx512vnni', 'Skylake-Server', 'tcg', 'enforced'],
    ['xsavec', 'Haswell', 'tcg', 'enforced'],
    ['amx-tile', 'Icelake-Server', 'tcg', 'enforced'],
    // It does not offer all that targets have.
    ['avx512f', 'Skylake-Server', 'tcg', 'shortfalls'],
    ['xsavec', 'Skylake-Client', 'tcg', 'shortfalls'],
    ['gfni', 'Icelake-Server', 'tcg', 'shortfalls'],
    ['avx2', 'Haswell', 'tcg', '-'],
    ['sse4.2', 'Haswell', 'tcg', '-'],
    // The holes: each other's bit, BMI1's for half of BMI2, and FISTTP.
    ['abm', 'Haswell,-abm', 'tcg', 'leaks'],
    ['bmi1', 'Haswell,-abm', 'tcg', 'shortfalls'],
    ['bmi1', 'Haswell,-bmi1', 'tcg', 'leaks'],
    ['abm', 'Haswell,-bmi1', 'tcg', 'shortfalls'],
    ['bmi2', 'Haswell,-bmi1', 'tcg', 'shortfalls'],
    ['bmi2', 'Haswell,-bmi2', 'tcg', 'leaks'],
    ['abm', 'Nehalem', 'tcg', 'enforced'],
    ['bmi1', 'Nehalem', 'tcg', 'enforced'],
    ['bmi2', 'Nehalem', 'tcg', 'enforced'],
    ['pni', 'qemu64,-pni', 'tcg', 'leaks'],
    // QEMU 8.2 had others.
    ['abm', 'Haswell,-abm', 'tcg 8.2', 'enforced'],
    ['bmi1', 'Haswell,-abm', 'tcg 8.2', '-'],
    ['bmi2', 'Haswell,-bmi2', 'tcg 8.2', 'leaks'],
    ['rdpid', 'Haswell', 'tcg 8.2', 'leaks'],
    ['rdpid', 'Nehalem', 'tcg 8.2', 'enforced'],
    // KVM takes away what XCR0 and CR4 can, as blocks.
    ['avx2', 'Nehalem', 'kvm intel', 'enforced'],
    ['fma', 'Nehalem', 'kvm amd', 'enforced'],
    ['vaes', 'Nehalem', 'kvm amd', 'enforced'],
    ['avx2', 'SapphireRapids,-avx2', 'kvm intel', 'leaks'],
    ['fma', 'SapphireRapids,-fma', 'kvm intel', 'leaks'],
    ['avx512f', 'SapphireRapids,-avx2', 'kvm intel', 'enforced'],
    ['avx512vbmi', 'Haswell', 'kvm intel', 'enforced'],
    ['avx512vnni', 'Skylake-Server', 'kvm intel', 'leaks'],
    ['avx512-bf16', 'Icelake-Server', 'kvm amd', 'leaks'],
    ['amx-int8', 'Icelake-Server', 'kvm intel', 'enforced'],
    ['amx-int8', 'SapphireRapids,-amx-int8', 'kvm intel', 'leaks'],
    ['xsavec', 'Haswell', 'kvm intel', 'leaks'],
    ['xsavec', 'Nehalem', 'kvm intel', 'enforced'],
    ['pku', 'Haswell', 'kvm intel', 'enforced'],
    ['fsgsbase', 'Nehalem', 'kvm amd', 'enforced'],
    // What has an intercept depends on the maker.
    ['rdrand', 'Nehalem', 'kvm intel', 'enforced'],
    ['rdrand', 'Nehalem', 'kvm amd', 'leaks'],
    ['rdseed', 'Haswell', 'kvm amd', 'leaks'],
    ['rdtscp', 'Nehalem,-rdtscp', 'kvm intel', 'enforced'],
    ['rdpid', 'Haswell', 'kvm intel', 'leaks'],
    ['rdpid', 'Nehalem,-rdtscp', 'kvm intel', 'enforced'],
    ['rdpid', 'Nehalem', 'kvm intel', 'leaks'],
    ['rdpid', 'Nehalem', 'kvm amd', 'leaks'],
    ['rdtscp', 'EPYC-Genoa,-rdtscp', 'kvm amd', 'enforced'],
    ['rdtscp', 'SapphireRapids,-rdtscp', 'kvm intel', 'leaks'],
    // Most it cannot take away at all.
    ['bmi2', 'Haswell,-bmi2', 'kvm intel', 'leaks'],
    ['aes', 'Nehalem', 'kvm intel', 'leaks'],
    ['gfni', 'Haswell', 'kvm intel', 'leaks'],
    ['sha-ni', 'Haswell', 'kvm amd', 'leaks'],
    ['abm', 'Nehalem', 'kvm intel', 'leaks'],
    ['avx512f', 'Skylake-Server', 'kvm intel', '-'],
    // What shows nothing where it is missing can do neither.
    ['erms', 'Nehalem', 'kvm intel', '-'],
    ['3dnowprefetch', 'Nehalem', 'tcg', '-'],
    ['xsaves', 'Nehalem', 'tcg', '-'],
  ])('%s of %s under %s: %s', (feature, target, guest, expected) => {
    expect(truthOf(feature, target, guest)).toBe(expected)
  })

  it('tells nothing of what the source CPU has not', () => {
    const honesty = foreseen(featuresOf('Nehalem'), featuresOf('Skylake-Server'), tcg)
    expect(honesty).toEqual({ enforced: [], leaks: [], shortfalls: [] })
  })

  it('counts as a shortfall what a KVM host lacks', () => {
    const guest = { ...(guests['kvm amd'] as GuestCpu), provides: featuresOf('EPYC-Rome') }
    const { shortfalls } = foreseen(featuresOf('EPYC-Genoa'), featuresOf('EPYC-Genoa'), guest)
    expect(shortfalls).toEqual(expect.arrayContaining(['avx512f', 'gfni', 'pku']))
    expect(shortfalls).not.toContain('avx2')
  })

  it('keeps the order of the table', () => {
    const { leaks } = foreseen(
      featuresOf('SapphireRapids'),
      featuresOf('Haswell'),
      guests['kvm intel'] as GuestCpu,
    )
    expect(leaks.slice(0, 5)).toEqual(['sha-ni', 'gfni', 'adx', 'rdpid', 'clflushopt'])
  })
})
