import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Probe } from '../../../src/cpu/features.js'
import { programOf } from '../../../src/cpu/probe-program.js'
import { scratch } from '../../scratch.js'

/** What the program prints of some probes. */
function run(...probes: readonly Probe[]): string {
  return outcomeOf(programOf(probes))
}

function outcomeOf(program: Buffer): string {
  const path = join(scratch('probe'), 'probe')
  writeFileSync(path, program, { mode: 0o755 })
  const { stdout, status, signal } = spawnSync(path, { encoding: 'utf8', timeout: 10_000 })
  return signal ?? (status === 0 ? stdout.trim() : `exit status ${status}`)
}

const ud2 = { code: '0f0b' }
const nop = { code: '90' }

describe('the program', () => {
  it.each([
    ['runs', 'r', nop],
    ['is undefined', 'i', ud2],
    ['is a breakpoint', 't', { code: 'cc' }],
    ['divides by zero', 'f', { code: 'f7f1' }],
    ['is privileged', 's', { code: 'f4' }],
    ['writes to nowhere', 's', { code: '8900' }],
    ['jumps to nowhere', 's', { code: 'ffe0' }],
    // setup: pushf; or dword [rsp], AC; popf
    ['is not aligned', 'b', { setup: '9c810c24000004009d', code: '8b4701' }],
    ['gives what was expected', 'r', { code: 'b807000000', expect: 7 }],
    ['gives something else', 'o', { code: 'b807000000', expect: 8 }],
  ])('tells of an instruction that %s, and goes on', (_, letter, probe) => {
    expect(run(probe, ud2, probe, nop)).toBe(`${letter}i${letter}r`)
  })

  it.each([
    ['loses the stack', 'r', '31e4'],
    ['pops the stack pointer', 'r', '5c'],
    ['pops too much', 'r', '58585858'],
    ['turns the direction around', 'r', 'fd'],
    ['steps singly', 't', '9c810c24000100009d'],
    ['spoils every register', 'r', '5f5e5d5b5a595841584159415a415b415c415d415e415f'],
    ['fills the FPU', 'r', 'd9e8d9e8d9e8d9e8d9e8d9e8d9e8d9e8d9e8'],
    ['jumps over what follows', 'r', 'eb08'],
  ])('outlives one that %s', (_, letter, code) => {
    expect(run({ code }, { code }, ud2, nop)).toBe(`${letter}${letter}ir`)
  })

  it('ends in time where a probe does not', () => {
    // jmp to itself
    expect(outcomeOf(programOf([{ code: 'ebfe' }], 1))).toBe('SIGALRM')
  })

  it('gives each probe the same: zeros, aligned, and room to write', () => {
    const spoils = { code: '48c707ffffffff 48c706ffffffff' }
    const eax = (code: string) => ({ code, expect: 0 })
    const registers = ['89c0', '89d8', '89c8', '89d0'].map(eax)
    const memory = ['8b07', '8b06', '8b87fc0f0000', '8b86fc0f0000'].map(eax)
    // mov eax, edi or esi; and eax, 63
    const aligned = ['89f883e03f', '89f083e03f'].map(eax)
    const all = [...registers, ...memory, ...aligned]
    expect(run(...all.flatMap((probe) => [spoils, probe]))).toBe('rr'.repeat(all.length))
  })
})
