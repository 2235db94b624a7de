import { describe, expect, it } from 'vitest'
import { numberIn, readMeasurement } from '../../../../src/remedy/price/record.js'
import { guest } from '../../machine/guest/make.js'

const limit = 60
const read = (lines: readonly string[], files: Record<string, string> = {}, broken?: string) =>
  readMeasurement(guest([...lines, 'done'], files, broken), 'number', limit)
const both = ['ready 128', 'warmed-up 0 900000', 'measured 0 1500000']

describe('the number of a benchmark', () => {
  it.each([
    ['12\n', 12],
    ['starting ...\n  1234.5  \n\n', 1234.5],
    ['.5', 0.5],
    ['+7.', 7],
    ['1.5e3\r\n', 1500],
  ])('is on the last line of its output: %j', (output, number) => {
    expect(numberIn(output)).toBe(number)
  })

  it.each([
    ['12\ndone', 'done'],
    ['12 MB/s', '12 MB/s'],
    ['1,234', '1,234'],
    ['NaN', 'NaN'],
    ['0', '0'],
    ['0.0', '0.0'],
    ['-3', '-3'],
    ['inf', 'inf'],
    ['1e999', '1e999'],
    ['0x10', '0x10'],
    ['\u001b[2Jx', '\\x1b[2Jx'],
  ])('is a number above 0, and nothing else: %j', (output, line) => {
    expect(numberIn(output)).toEqual({ kind: 'no-number', line })
  })

  it.each(['', '\n \n'])('is not there where nothing is printed: %j', (output) => {
    expect(numberIn(output)).toEqual({ kind: 'no-number', line: null })
  })

  it('is never a long line of a guest', () => {
    expect(JSON.stringify(numberIn('9'.repeat(100_000))).length).toBeLessThan(400)
  })
})

describe('the record of a measured start', () => {
  it('has the number that was printed, or the time that the second run took', () => {
    expect(read(both, { 'benchmark.out': '42\n' })).toBe(42)
    expect(readMeasurement(guest([...both, 'done']), 'time', limit)).toBe(1.5)
  })

  it.each([
    [['app-ended 3'], { kind: 'app-ended', status: 3 }],
    [['not-ready'], { kind: 'app-not-ready', seconds: limit }],
    [['warmed-up 137 60100000'], { kind: 'late', seconds: limit }],
    [['warmed-up 137 100000'], { kind: 'exited', status: 137, said: [] }],
    [['warmed-up 0 10', 'measured 3 10'], { kind: 'exited', status: 3, said: [] }],
    [['warmed-up 0 10', 'measured 0 10'], { kind: 'no-number', line: null }],
  ])('says why there is none: %j', (lines, failure) => {
    expect(read(lines)).toEqual(failure)
  })

  it('quotes what a benchmark that fails complains of, or else what it printed', () => {
    const failed = ['warmed-up 1 10']
    expect(
      read(failed, { 'benchmark.err': 'a\nb\nno such host\nbye\n', 'benchmark.out': '1' }),
    ).toEqual({
      ...{ kind: 'exited', status: 1, said: ['b', 'no such host', 'bye'] },
    })
    expect(read(failed, { 'benchmark.out': 'usage: x' })).toMatchObject({ said: ['usage: x'] })
  })

  it.each([
    [['warmed-up 0 10'], undefined, /no line `measured`/],
    [['warmed-up x'], undefined, /cannot be read/],
    [[], 'its kernel panicked', /panicked/],
  ])('is broken where a word is missing or the guest broke: %j', (lines, broken, why) => {
    expect(read(lines, {}, broken)).toEqual({
      kind: 'machine-broke',
      why: expect.stringMatching(why),
    })
  })

  it('has no time where the clock was set back', () => {
    const back = guest(['warmed-up 0 1', 'measured 0 -5', 'done'])
    expect(readMeasurement(back, 'time', limit)).toMatchObject({ kind: 'machine-broke' })
  })
})
