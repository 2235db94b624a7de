import { describe, expect, it } from 'vitest'
import { unsignedModule } from '../../../../src/machine/toolkit/module.js'

const magic = '~Module signature appended~\n'
const code = Buffer.from(`\x7fELF and ${'code '.repeat(100)}`)

/** As scripts/sign-file appends it: signature, struct module_signature, magic. */
function signed(module: Buffer, size = 512): Buffer {
  const info = Buffer.alloc(12)
  info.writeUInt8(2, 2)
  info.writeUInt32BE(size, 8)
  return Buffer.concat([module, Buffer.alloc(size, 0x30), info, Buffer.from(magic)])
}

describe('unsignedModule', () => {
  it.each([0, 1, 512, 70_000])('takes a signature of %i bytes off', (size) => {
    expect(unsignedModule(signed(code, size))).toEqual(code)
  })

  it.each([
    ['without a signature', code],
    ['of nothing', Buffer.alloc(0)],
    ['that holds the magic elsewhere', Buffer.concat([Buffer.from(magic), code])],
    ['without the last newline', signed(code).subarray(0, -1)],
  ])('leaves a module %s as it is', (_, module) => {
    expect(unsignedModule(module)).toEqual(module)
  })

  it('takes only the last of two off', () => {
    expect(unsignedModule(signed(signed(code)))).toEqual(signed(code))
  })
})
