import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadIced } from '../../../../src/diagnose/hazards/iced.js'
import { needsReader } from '../../../../src/diagnose/hazards/needs.js'
import { Stepper } from '../../../../src/diagnose/hazards/step.js'

const base = 0x7f00_0000_0000

async function stepperOf(bytes: Uint8Array) {
  const iced = await loadIced()
  return new Stepper(iced, { start: base, end: base + bytes.length, bytes })
}

function answers(stepper: Stepper, at: number) {
  const length = stepper.decode(base + at)
  return { length, flow: stepper.flow(base + at), isCpuid: stepper.isCpuid }
}

describe('decoding one instruction after the other', () => {
  it('gives the same from any address, whatever was decoded before', async () => {
    // Any bytes will do, valid or not: here the middle of a program, as data and as code.
    const program = readFileSync(process.execPath)
    const middle = Math.floor(program.length / 2)
    const bytes = program.subarray(middle, middle + 3000)
    const used = await stepperOf(bytes)
    for (let at = 0; at < bytes.length; at++) {
      const fresh = await stepperOf(bytes)
      const expected = answers(fresh, at)
      fresh.free()
      expect(answers(used, at)).toEqual(expected)
      // What follows it, without a jump in between.
      const next = at + expected.length
      if (next >= bytes.length) continue
      const following = await stepperOf(bytes)
      expect(answers(used, next)).toEqual(answers(following, next))
      following.free()
    }
    used.free()
  })

  it.each([
    ['c3', 'end'],
    ['f4', 'end'],
    ['cc', 'end'],
    ['0f0b', 'end'],
    ['ffe0', 'end'],
    ['0fa2', 'next'],
    ['ffd0', 'call'],
    ['cd80', 'none'],
    ['0f30', 'none'],
    ['06', 'none'],
  ])('%s leads to: %s', async (code, kind) => {
    const stepper = await stepperOf(Buffer.from(code, 'hex'))
    stepper.decode(base)
    expect(stepper.flow(base)).toMatchObject({ kind })
    stepper.free()
  })
})

describe('what an instruction needs', () => {
  it.each([
    ['c4e27918c1', 'c4e2791800'], // vbroadcastss xmm0, xmm1 and xmm0, [rax]
    ['c4e27d19c1', 'c4e27d1900'], // vbroadcastsd ymm0, xmm1 and ymm0, [rax]
  ])('depends on the operand of broadcasts: %s and %s', async (register, memory) => {
    const iced = await loadIced()
    const code = Buffer.from(`${register}${memory}`, 'hex')
    for (const [first, second] of [
      [0, 5],
      [5, 0],
    ] as const) {
      const needsOf = needsReader(iced, undefined)
      const stepper = await stepperOf(code)
      const needs = new Map<number, readonly string[]>()
      for (const at of [first, second]) {
        stepper.decode(base + at)
        needs.set(at, needsOf(stepper))
      }
      expect(needs.get(0)).toEqual(['avx2'])
      expect(needs.get(5)).toEqual(['avx'])
      stepper.free()
    }
  })
})
