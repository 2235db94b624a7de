import { describe, expect, it } from 'vitest'
import { Stepper } from '../../../../src/diagnose/hazards/step.js'
import { walk } from '../../../../src/diagnose/hazards/walk.js'
import { page } from '../../formats/elf/make.js'
import { avx2, branch, decoder, laid, ret } from './make.js'

const base = 0x7f00_0000_0000

/** What is found from an entry, as places in the code. */
async function found(code: Uint8Array, entry: number, elsewhere: readonly number[] = []) {
  const { iced, needsAt } = await decoder()
  const stepper = new Stepper(iced, { start: base, end: base + code.length, bytes: code })
  const places: number[] = []
  const within = (address: number) => address >= base && address < base + code.length
  walk({
    entries: [base + entry],
    stepperAt: (address) => (within(address) ? stepper : undefined),
    isCode: (address) => within(address) || elsewhere.includes(address),
    needsAt,
    onNeeds: (address, needs) => {
      expect(needs).toEqual(['avx2'])
      places.push(address - base)
    },
    onCpuid: () => {},
  })
  stepper.free()
  return places.sort((a, b) => a - b)
}

describe('walking through compiled code', () => {
  it('follows calls and jumps to the end, and takes nothing that lies beside them', async () => {
    const code = laid(
      [0, avx2, branch('e8', 4, 0x40), avx2, branch('e9', 13, 0x80)],
      [0x20, avx2, ret],
      [0x40, avx2, ret],
      [0x80, Buffer.from('74fe', 'hex'), avx2, ret],
    )
    expect(await found(code, 0)).toEqual([0, 9, 0x40, 0x82])
  })

  it('takes nothing from data', async () => {
    // What begins like code and then is none; and a branch to where nothing is mapped.
    expect(await found(laid([0, avx2, Buffer.from('06', 'hex')]), 0)).toEqual([])
    expect(await found(laid([0, avx2, branch('e8', 4, 16 * page)]), 0)).toEqual([])
  })

  it('may lead into code that is looked at elsewhere', async () => {
    const code = laid([0, avx2, branch('e9', 4, 16 * page)])
    expect(await found(code, 0, [base + 16 * page])).toEqual([0])
  })

  it('ends where memory ends, and in a loop', async () => {
    expect(await found(Buffer.from('ebfe', 'hex'), 0)).toEqual([])
    expect(await found(avx2, 0)).toEqual([])
    expect(await found(avx2, page)).toEqual([])
  })
})
