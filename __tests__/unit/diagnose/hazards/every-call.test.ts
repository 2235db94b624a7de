import { describe, expect, it } from 'vitest'
import { neededByEveryCall } from '../../../../src/diagnose/hazards/every-call.js'
import { Stepper } from '../../../../src/diagnose/hazards/step.js'
import { branch, decoder, laid, ret, zmm } from './make.js'

const hex = (text: string) => Buffer.from(text, 'hex')
const avx = hex('c5f857c0') // vxorps xmm0,xmm0,xmm0
const avx2 = hex('c5f5fcc2') // vpaddb ymm0,ymm1,ymm2
const bmi2 = hex('c4e2f8f5c1') // bzhi rax,rcx,rax
/** Over the next `length` bytes, if two registers are equal. */
const skip = (length: number) => Buffer.concat([hex('4839f8'), hex(`74${hex02(length)}`)])
const hex02 = (value: number) => value.toString(16).padStart(2, '0')

const start = 0x1000

/** What every call of the function needs whose code begins with these bytes. */
async function needed(code: Buffer, goesOn = () => true): Promise<string[]> {
  const { iced, needsAt } = await decoder()
  const stepper = new Stepper(iced, { start, end: start + code.length, bytes: code })
  try {
    const stepperAt = (address: number) =>
      address >= start && address < start + code.length ? stepper : undefined
    return neededByEveryCall({ stepperAt, needsAt, goesOn }, start).sort()
  } finally {
    stepper.free()
  }
}

describe('every call of a function needs', () => {
  it.each<[string, Buffer, readonly string[]]>([
    ['what the first path to its return needs', Buffer.concat([avx2, ret]), ['avx2']],
    ['nothing where a branch goes around it', Buffer.concat([skip(4), avx2, ret]), []],
    [
      'nothing where a branch leads to a return before it',
      Buffer.concat([skip(1), ret, avx2, ret]),
      [],
    ],
    [
      'what both sides of a branch need',
      Buffer.concat([skip(5), avx2, ret, avx2, bmi2, ret]),
      ['avx2'],
    ],
    [
      'AVX where one side needs it and the other AVX2',
      Buffer.concat([skip(5), avx2, ret, avx, ret]),
      ['avx'],
    ],
    [
      'nothing where the sides need different features',
      Buffer.concat([skip(5), avx2, ret, bmi2, ret]),
      [],
    ],
    ['what is behind a jump', laid([0, branch('e9', 0, 0x40)], [0x40, zmm, ret]), ['avx512f']],
    ['what its loop begins with', Buffer.concat([avx2, hex('ebfa')]), ['avx2']],
    [
      'nothing after a call, which may not return',
      laid([0, branch('e8', 0, 0x40), avx2, ret], [0x40, ret]),
      [],
    ],
    ['nothing after an indirect jump', Buffer.concat([hex('ffe0'), avx2, ret]), []],
    ['nothing after a trap', Buffer.concat([hex('0f0b'), avx2, ret]), []],
    ['nothing after a system call', Buffer.concat([hex('0f05'), avx2, ret]), []],
    ['nothing in an endless loop without it', hex('ebfe'), []],
    ['nothing where its code is not known', branch('e9', 0, 0x4000), []],
  ])('%s', async (_, code, features) => {
    expect(await needed(code)).toEqual(features)
  })

  it('nothing where it is not followed to the end', async () => {
    let left = 1
    expect(await needed(Buffer.concat([hex('90'), avx2, ret]), () => left-- > 0)).toEqual([])
  })
})
