import { describe, expect, it } from 'vitest'
import { countBitScans } from '../../../src/cpu/bit-scans.js'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

describe('counting LZCNT and TZCNT', () => {
  it.each([
    ['f3 0f bd c7', 1, 0], // lzcnt eax,edi
    ['f3 48 0f bd c7', 1, 0], // lzcnt rax,rdi
    ['f3 4c 0f bd 44 24 08', 1, 0], // lzcnt r8,[rsp+8]
    ['66 f3 0f bd c7', 1, 0], // lzcnt ax,di
    ['f3 66 0f bd c7', 1, 0],
    ['f3 0f bc c7', 0, 1], // tzcnt eax,edi; rep bsf as well
    ['f3 49 0f bc 04 24', 0, 1],
    ['0f bd c7', 0, 0], // bsr
    ['48 0f bc c7', 0, 0], // bsf
    ['f3 48 0f b8 c7', 0, 0], // popcnt
    ['f3 a4', 0, 0], // rep movsb
    ['48 b8 f3 0f bd c7 00 00 00 00', 0, 0], // mov rax, a constant that looks like one
    ['c7 05 00 00 00 00 f3 0f bc c0', 0, 0],
    ['f3 0f bd', 0, 0], // cut off
    ['f3', 0, 0],
    ['', 0, 0],
  ])('%s', async (bytes, lzcnt, tzcnt) => {
    expect(await countBitScans(hex(`90 ${bytes}`))).toEqual({ lzcnt, tzcnt })
  })

  it('falls into step again after what is no instruction', async () => {
    const junk = '06 07 0e 1f 62 00 c4'
    const code = hex(`${junk} ${'90'.repeat(20)} f3 0f bd c7 c3`)
    expect(await countBitScans(code)).toEqual({ lzcnt: 1, tzcnt: 0 })
  })

  it('finds each one, however near or far the next is', async () => {
    const gap = Buffer.alloc(5000, 0x90)
    const pair = hex('f3 0f bd c7 f3 48 0f bc c7')
    const code = Buffer.concat([pair, gap, pair, pair, gap.subarray(0, 100), pair])
    expect(await countBitScans(code)).toEqual({ lzcnt: 4, tzcnt: 4 })
  })

  it('counts one at a seam once, wherever the seam is', async () => {
    const code = hex(`${'90'.repeat(8)} 66 f3 44 0f bd c7 ${'90'.repeat(30)}`)
    for (let seam = 1; seam < code.length; seam++) {
      const before = await countBitScans(code, 0, seam)
      const after = await countBitScans(code, seam, code.length)
      expect(before.lzcnt + after.lzcnt).toBe(1)
    }
  })
})
