import { expect, it } from 'vitest'
import { readTsc, tscProgram } from '../../../src/cpu/tsc-program.js'
import { tscHere } from '../../../src/machine/host/tsc.js'
import { scratch } from '../../scratch.js'

const samples = 16

/**
 * What the program prints on a machine with a counter of 2 GHz.
 * @param delays nanoseconds that the machine did something else in, before the counter was read, by sample
 */
function printed(delays: Readonly<Record<number, number>> = {}): Buffer {
  let now = 5_999_999_000n
  const readings = Array.from({ length: 2 * samples }, (_, index) => {
    if (index === samples) now += 20_000_000n
    const before = now
    const counter = now + 50n + BigInt(delays[index] ?? 0)
    now = counter + 50n
    const bytes = Buffer.alloc(40)
    for (const [value, at] of [
      [before, 0],
      [now, 24],
    ] as const) {
      bytes.writeBigInt64LE(value / 1_000_000_000n, at)
      bytes.writeBigInt64LE(value % 1_000_000_000n, at + 8)
    }
    bytes.writeBigUInt64LE(2n * counter, 16)
    return bytes
  })
  return Buffer.concat(readings)
}

it('the frequency is that of the readings which nothing came between', () => {
  expect(readTsc(printed())).toBe(2_000_000)
  const busy = Object.fromEntries(Array.from({ length: 31 }, (_, index) => [index, 40_000_000]))
  expect(readTsc(printed({ ...busy, 7: 0 }))).toBe(2_000_000)
})

it('what is no reading of a counter says nothing', () => {
  expect(readTsc(Buffer.alloc(0))).toBeUndefined()
  expect(readTsc(Buffer.alloc(printed().length))).toBeUndefined()
})

it('the counter of this machine counts at the same pace whenever it is asked', () => {
  expect(tscProgram().subarray(1, 4).toString()).toBe('ELF')
  const [one = 0, other = 0] = [tscHere(scratch('tsc')), tscHere(scratch('tsc'))]
  expect(one).toBeGreaterThan(0)
  expect(Math.abs(one - other) / one).toBeLessThan(0.01)
})
