import { describe, expect, it } from 'vitest'
import { startRefusalIn } from '../../../src/cpu/start-refusals.js'

describe('a program that refuses to start', () => {
  it.each([
    './app: CPU ISA level is lower than required',
    'Fatal glibc error: CPU does not support x86-64-v3',
    'This program can only be run on AMD64 processors with v3 microarchitecture support.',
  ])('is found by its line: %s', (line) => {
    expect(startRefusalIn(`before\n${line}\r\nafter`)).toBe(line)
  })

  it('is not found in ordinary output', () => {
    expect(startRefusalIn('')).toBeUndefined()
    expect(startRefusalIn('this CPU is lower than required\nCPU ISA level: 3\n')).toBeUndefined()
  })
})
