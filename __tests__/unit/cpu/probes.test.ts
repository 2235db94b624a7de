import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Feature,
  features,
  featuresFromLinuxFlags,
  requirements,
} from '../../../src/cpu/features.js'
import { holeKey, holes } from '../../../src/cpu/holes.js'
import { decodeInstruction } from '../../../src/cpu/instruction.js'
import { probeProgram, probes, readProbes } from '../../../src/cpu/probes.js'
import { scratch } from '../../scratch.js'

const decode = (hex: string) => decodeInstruction(Buffer.from(hex, 'hex'), 0x1000n)
const rowNamed = (name: string) => features.find((row) => row.name === name) as Feature
const probed = features.flatMap(({ name, probe }) => (probe ? [{ name, probe }] : []))

describe('a probe', () => {
  it.each(probed)('of $name is one instruction of that feature', async ({ name, probe }) => {
    const { length, valid, unknown, features: needed } = await decode(probe.code)
    expect({ length, valid, unknown }).toEqual({
      length: probe.code.length / 2,
      valid: true,
      unknown: [],
    })
    const below = requirements([name]).filter((one) => one !== name)
    // XGETBV is XSAVE's; only its ECX makes it the other feature's.
    if (name === 'xgetbv1') expect(needed).toEqual(['xsave'])
    else expect(needed.filter((one) => !below.includes(one))).toEqual([name])
  })

  it.each(
    probed.filter(({ probe }) => probe.setup),
  )('of $name has a setup that runs everywhere', async ({ probe }) => {
    const decoded = await decode(probe.setup ?? '')
    expect(decoded).toMatchObject({ valid: true, features: [], unknown: [] })
    expect(decoded.length).toBe((probe.setup ?? '').length / 2)
  })

  it('is missing only where user code has no instruction that tells', () => {
    const without = features.filter(({ probe }) => probe === null).map(({ name }) => name)
    const harmless = features.filter(({ absent }) => absent === 'harmless').map(({ name }) => name)
    const amx = ['amx-int8', 'amx-bf16', 'amx-fp16', 'amx-complex']
    const others = ['sgx1', 'ibt', 'shstk', ...amx, 'ace2']
    expect(without.toSorted()).toEqual([...harmless, ...others].toSorted())
  })

  it('of a hole is the instruction that it names', async () => {
    for (const hole of holes) {
      const code = (hole.probe ?? rowNamed(hole.feature).probe)?.code ?? ''
      const { text, length, features: needed, unknown } = await decode(code)
      expect(text.split(' ')[0]).toBe(hole.mnemonic.toLowerCase())
      expect(length).toBe(code.length / 2)
      // No model of the toolkit's QEMU has CET, so the disassembler's name of it has no row.
      if (hole.feature === 'shstk') expect(unknown).toEqual(['CET_SS'])
      else expect(needed).toEqual([hole.feature])
    }
  })

  it('has a key of its own', () => {
    const keys = probes.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const expected = [
      ...probed.map(({ name }) => name),
      ...holes.filter(({ probe }) => probe).map(holeKey),
    ]
    expect(keys).toEqual(expected)
  })
})

describe('the program, on this machine', () => {
  let line = ''
  beforeAll(() => {
    const path = join(scratch('probe'), 'probe')
    writeFileSync(path, probeProgram(), { mode: 0o755 })
    line = execFileSync(path, { encoding: 'utf8' })
  })

  it('prints one line, which can be read', () => {
    expect(line).toMatch(/^[roitbfs]+\n$/)
    expect(readProbes(line)?.size).toBe(probes.length)
  })

  // The other way round need not hold: hypervisors hide features that the CPU runs all the same.
  it('runs every feature that Linux shows', () => {
    const [, flags = ''] = /^flags\s*: (.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8')) ?? []
    const shown = featuresFromLinuxFlags(flags.split(' '))
    const results = probed
      .filter(({ name }) => shown.has(name))
      .map(({ name }) => `${name} ${readProbes(line)?.get(name)}`)
    expect(results).toEqual(
      probed.filter(({ name }) => shown.has(name)).map(({ name }) => `${name} ran`),
    )
    expect(results.length).toBeGreaterThan(8)
  })

  it('runs what does nothing where it is missing, on every CPU', () => {
    for (const { name } of probed.filter(({ name }) => rowNamed(name).absent === 'no-op')) {
      expect(readProbes(line)?.get(name)).toBe('ran')
    }
  })
})

describe('readProbes', () => {
  const lineOf = (letters: Record<string, string>) =>
    probes.map(({ key }) => letters[key] ?? 'r').join('')

  it('says what each letter means for the feature', () => {
    const read = readProbes(
      lineOf({ avx2: 'i', abm: 'o', xgetbv1: 's', xop: 's', clzero: 'b', 'bmi2/BZHI': 'i' }),
    )
    expect(read?.get('pni')).toBe('ran')
    expect(read?.get('avx2')).toBe('trapped')
    expect(read?.get('abm')).toBe('otherwise')
    // #GP is how the absence of XGETBV with ECX=1 shows; elsewhere a fault is another meaning.
    expect(read?.get('xgetbv1')).toBe('trapped')
    expect(read?.get('xop')).toBe('otherwise')
    expect(read?.get('clzero')).toBe('otherwise')
    expect(read?.get('bmi2/BZHI')).toBe('trapped')
    expect(read?.get('bmi2/SHLX')).toBe('ran')
  })

  it.each([
    ['nothing', ''],
    ['half a line', lineOf({}).slice(1)],
    ['more than a line', `${lineOf({})}r`],
    ['another letter', lineOf({ avx: 'x' })],
    ["the kernel's words", 'Segmentation fault'],
  ])('does not read %s', (_, line) => {
    expect(readProbes(line)).toBeUndefined()
  })
})
