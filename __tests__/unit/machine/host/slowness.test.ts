import { describe, expect, it } from 'vitest'
import { slowness } from '../../../../src/machine/host/slowness.js'

describe('slowness', () => {
  it('is that of TCG where the machine is itself emulated', () => {
    const cpuinfo = (model: string) =>
      `processor\t: 0\nvendor_id\t: AuthenticAMD\nmodel name\t: ${model}\n`
    expect(slowness(cpuinfo('AMD EPYC 9V74 80-Core Processor'))).toBe(1)
    expect(slowness(cpuinfo('QEMU TCG CPU version 2.5+'))).toBe(30)
    // What KVM guests with QEMU's default model call themselves.
    expect(slowness(cpuinfo('QEMU Virtual CPU version 2.5+'))).toBe(1)
    expect(slowness('')).toBe(1)
  })
})
