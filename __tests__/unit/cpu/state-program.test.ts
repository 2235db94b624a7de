import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCpuinfo } from '../../../src/cpu/cpuinfo.js'
import { featuresFromLinuxFlags } from '../../../src/cpu/features.js'
import { savedBytes, stateOf } from '../../../src/cpu/register-state.js'
import { readState, stateProgram } from '../../../src/cpu/state-program.js'
import { scratch } from '../../scratch.js'

/** What the program prints on this machine. */
function printed(): string {
  const path = join(scratch('state'), 'state')
  writeFileSync(path, stateProgram(), { mode: 0o755 })
  const { stdout, status, signal } = spawnSync(path, { encoding: 'utf8', timeout: 10_000 })
  return signal ?? (status === 0 ? stdout : `exit status ${status}`)
}

/** Of components that glibc's dynamic linker asks for. */
const wanted = 0xee

describe('the state program', () => {
  it("prints this machine's state, which is what the table says of its features", () => {
    const { flags } = readCpuinfo(readFileSync('/proc/cpuinfo', 'utf8'))
    const state = readState(printed()) ?? []
    // Linux lists no MPX.
    const table = stateOf(featuresFromLinuxFlags(flags))
    const known = [2, 5, 6, 7]
    const only = <T extends { readonly bit: number }>(all: readonly T[]) =>
      all.filter(({ bit }) => known.includes(bit))
    expect(only(state)).toEqual(only(table))
    expect(savedBytes(state, wanted)).toBeGreaterThanOrEqual(savedBytes(table, wanted))
  })

  it('prints one line that is read whole or not at all', () => {
    const line = printed()
    expect(line).toMatch(/^[0-9a-f]{496}\n$/)
    expect(readState(line.slice(2))).toBeUndefined()
    expect(readState(line.replace(/^../, 'zz'))).toBeUndefined()
    expect(readState('')).toBeUndefined()
  })

  it('has nothing where the kernel has enabled nothing', () => {
    expect(readState('0'.repeat(496))).toEqual([])
    // XCR0 7: x87, SSE and AVX, of 256 bytes at 576
    const line = `0700000000000000${'0001000040020000'}${'0'.repeat(464)}`
    expect(readState(line)).toEqual([{ bit: 2, offset: 576, size: 256 }])
  })
})
