import { describe, expect, it } from 'vitest'
import { loadIced } from '../../../../src/diagnose/hazards/iced.js'
import { readResolver } from '../../../../src/diagnose/hazards/resolver.js'

const iced = await loadIced()
const start = 0x7000_0000_1000
const read = (...code: readonly string[]) =>
  readResolver(iced, Buffer.from(code.join('').replaceAll(' ', ''), 'hex'), start)

/** As in glibc: push rbx; mov rbx, rsp; and rsp, -64; sub rsp, [size]; mov [rsp], rax */
const begin = ['53 4889e3 4883e4c0', '482b25 a10a0200', '48890424']
const mask = 'b8 ee000000 31d2'
const xsave = '0fae6424 40'
const size = start + 8 + 7 + 0x20aa1

describe('a lazy resolver', () => {
  it('is read from its instructions', () => {
    expect(read(...begin, mask, xsave)).toEqual({ size, offset: 64, wanted: 0xee })
    // endbr64 first, and other registers besides x87 and SSE
    expect(read('f30f1efa', ...begin, 'b8 ee000800', xsave)).toEqual({
      ...{ size: size + 4, offset: 64, wanted: 0x800ee },
    })
  })

  it.each([
    ['that uses XSAVEC', [...begin, mask, '0fc76424 40']],
    ['that uses FXSAVE', [...begin, '0fae4424 40', 'e8 00000000']],
    ['with a frame of a fixed size', ['4881ec 00040000', mask, xsave]],
    ['that saves elsewhere', [...begin, mask, '0fae63 40']],
    ['that does not say what it saves', [...begin, xsave]],
    ['that ends early', [...begin]],
    ['that is no code', ['06']],
    ['that is nothing', []],
  ])('is not one %s', (_, code) => {
    expect(read(...code)).toBeUndefined()
  })
})
