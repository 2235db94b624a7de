import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cpuidProgram, readCpuid, signatureOf, vendorOf } from '../../../src/cpu/cpuid-program.js'
import { scratch } from '../../scratch.js'
import guests from '../golden/cpuid-tcg.json' with { type: 'json' }

/** What the program prints on this machine. */
function printed(): string {
  const path = join(scratch('cpuid'), 'cpuid')
  writeFileSync(path, cpuidProgram(), { mode: 0o755 })
  const { stdout, status, signal } = spawnSync(path, { encoding: 'utf8', timeout: 10_000 })
  return signal ?? (status === 0 ? stdout : `exit status ${status}`)
}

describe('the program that reads CPUID', () => {
  it("prints this machine's vendor, family and model, which are what Linux says", () => {
    const text = readFileSync('/proc/cpuinfo', 'utf8')
    const field = (name: string) => new RegExp(`^${name}\\s*: (.*)$`, 'm').exec(text)?.[1]
    const cpuid = readCpuid(printed()) ?? new Map()
    expect(vendorOf(cpuid).trim()).toBe(field('vendor_id')?.trim())
    const { family, model } = signatureOf(cpuid)
    expect([family, model].map(String)).toEqual([field('cpu family'), field('model')])
  })

  it('prints one line that is read whole or not at all', () => {
    const line = printed()
    expect(line).toMatch(/^[0-9a-f]{96}\n$/)
    expect(readCpuid(line.slice(2))).toBeUndefined()
    expect(readCpuid(`${line.trim()}0`)).toBeUndefined()
    expect(readCpuid(line.replace(/^../, 'zz'))).toBeUndefined()
    expect(readCpuid('')).toBeUndefined()
  })
})

describe('readCpuid', () => {
  const leaf = (...registers: number[]) =>
    registers.map((register) => {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32LE(register)
      return bytes.toString('hex')
    })
  const line = (last: number) =>
    [leaf(last, 1, 2, 3), leaf(0x50654, 5, 6, 7), leaf(8, 9, 10, 11)].flat().join('')

  it('reads the registers of each leaf', () => {
    expect(Object.fromEntries(readCpuid(line(13)) ?? [])).toEqual({
      0: { eax: 13, ebx: 1, ecx: 2, edx: 3 },
      1: { eax: 0x50654, ebx: 5, ecx: 6, edx: 7 },
      7: { eax: 8, ebx: 9, ecx: 10, edx: 11 },
    })
  })

  it('leaves out a leaf beyond the last one of the CPU', () => {
    expect([...(readCpuid(line(5)) ?? new Map()).keys()]).toEqual([0, 1])
  })
})

it.each([
  ['max', 'AuthenticAMD', 6, 6],
  ['Haswell-v1', 'GenuineIntel', 6, 60],
  ['Skylake-Server-v1', 'GenuineIntel', 6, 85],
  ['kvm64-v1', 'GenuineIntel', 15, 6],
  ['EPYC-Milan-v1', 'AuthenticAMD', 25, 1],
  ['Dhyana-v1', 'HygonGenuine', 24, 0],
] as const)('knows the vendor, family and model of %s', (name, vendor, family, model) => {
  const cpuid = readCpuid(guests[name].cpuid) ?? new Map()
  expect(vendorOf(cpuid)).toBe(vendor)
  expect(signatureOf(cpuid)).toMatchObject({ family, model })
})
