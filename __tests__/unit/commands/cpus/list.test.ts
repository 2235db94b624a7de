import { describe, expect, it } from 'vitest'
import { cpusText } from '../../../../src/commands/cpus/cpus.js'
import { families } from '../../../../src/cpu/families.js'
import { features } from '../../../../src/cpu/features.js'
import { modelNamed, modelNames } from '../../../../src/cpu/models.js'
import { levels } from '../../../../src/cpu/named.js'
import { thisMachine } from '../../../../src/machine/host/this-machine.js'
import { skylake } from './machine.js'

const text = cpusText([], skylake)
const lines = text.split('\n')
const words = new Set(text.split(/[\s,]+/))

it('names all levels, families with their CPUs, and features', () => {
  for (const { name } of levels) expect(words).toContain(name)
  for (const { name, cpus } of families) {
    expect(words).toContain(name)
    for (const { id, real } of cpus) {
      expect(words).toContain(`/${id}`)
      expect(text).toContain(real)
    }
  }
  for (const { name, linux } of features) {
    expect(words).toContain(name)
    if (linux !== null) expect(words).toContain(linux)
  }
})

it('names each 64-bit model with its versions', () => {
  for (const name of modelNames) {
    const [, base = name, version] = /^(.*)-v(\d+)$/.exec(name) ?? []
    if (!modelNamed(name)?.is64) continue
    const row = lines.find((line) => line.startsWith(`  ${base} `))
    expect(row, name).toBeDefined()
    const last = Number(/ to v(\d+)$/.exec(row ?? '')?.[1] ?? 1)
    if (version) expect(last, name).toBeGreaterThanOrEqual(Number(version))
  }
  expect(words).not.toContain('pentium3')
})

it.each([
  ['a machine of the test', text],
  ['this machine', cpusText([], thisMachine())],
])('keeps to 100 columns on %s', (_, printed) => {
  expect(printed.split('\n').filter((line) => line.length > 100)).toEqual([])
  expect(printed).not.toMatch(/[ ]$/m)
})

describe('for a Skylake with KVM', () => {
  it.each([
    ['Haswell', /^ {2}Haswell +honest +3 leak +Haswell-v1, of v1 to v4$/],
    ['host', /^ {2}host +needs KVM +honest +all that the preferred accelerator has$/],
    ['xsavec', /^ {2}xsavec +xsavec +yes +- +yes +with xsave \(CR4\)$/],
    ['rdtscp', /^ {2}rdtscp +rdtscp +yes +yes +yes +with rdpid \(intercept\)$/],
    ['pni', /^ {2}pni, sse3 +pni +yes +yes +except FISTTP +no$/],
    ['cldemote', /^ {2}cldemote +cldemote +- +- +no need +no need$/],
    ['fzrm', /^ {2}fzrm +\? +yes +no need +no need$/],
  ])('says of %s who has it and who removes it', (name, expected) => {
    expect(lines.find((line) => line.startsWith(`  ${name}`))).toMatch(expected)
  })

  it('says of a CPU of a family what becomes of it', () => {
    const at = lines.findIndex((line) => line.startsWith('  aws:m5 '))
    expect(lines[at + 1]).toMatch(/^ {4}\/8175M +1 short +honest +Intel Xeon Platinum 8175M/)
  })
})
