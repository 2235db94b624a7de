import { describe, expect, it } from 'vitest'
import { MachineCode } from '../../../src/cpu/machine-code.js'

const made = (build: (code: MachineCode) => void) => {
  const code = new MachineCode(0x1000)
  build(code)
  return code.bytes().toString('hex')
}

describe('MachineCode', () => {
  it('is bytes and numbers in the order in which they came', () => {
    expect(made((code) => code.add('b8', 1, '0f 05'))).toBe('b8010000000f05')
    expect(made((code) => code.add(0xffffffff).add(-2))).toBe('fffffffffeffffff')
  })

  it('knows the address of a place before and behind its use', () => {
    const build = (code: MachineCode) =>
      code.addressOf('end').place('middle').add('90').addressOf('middle').place('end')
    expect(made(build)).toBe('091000009004100000')
  })

  it('calls forwards and backwards', () => {
    const build = (code: MachineCode) => code.place('start').call('end').call('start').place('end')
    expect(made(build)).toBe('e805000000e8f6ffffff')
  })

  it('refuses a place that is nowhere, and one that is twice', () => {
    expect(() => made((code) => code.call('nowhere'))).toThrow('no place named nowhere')
    expect(() => made((code) => code.place('a').place('a'))).toThrow('two places named a')
  })
})
