import { describe, expect, it } from 'vitest'
import type { Backing, Mapping } from '../../../../src/formats/images/memory-map.js'
import { withRemappedText } from '../../../../src/formats/images/remapped-text.js'

const mapping = (start: bigint, end: bigint, backing: Backing, execute = true): Mapping => ({
  ...{ start, end, read: true, write: false, execute, shared: false, backing },
})
const own = { kind: 'anonymous' } as const
const of = (file: number, offset: bigint) => ({ kind: 'file', file, offset }) as const

/** The program of node 20.20.2 with `--use-largepages=on`, of /proc/PID/maps. */
const head = mapping(0xb72000n, 0xc00000n, of(1, 0x772000n))
const huge = mapping(0xc00000n, 0x2400000n, own)
const rest = mapping(0x2400000n, 0x25fe000n, of(1, 0x2000000n))
const compiled = mapping(0x7f0886fc3000n, 0x7f0886fff000n, own)

describe('anonymous code within the code of a file', () => {
  it('is the file’s', () => {
    expect(withRemappedText([head, huge, rest, compiled])).toEqual([
      head,
      { ...huge, backing: of(1, 0x800000n) },
      rest,
      compiled,
    ])
  })

  it('is the file’s in several pieces, too', () => {
    const pieces = [mapping(0xc00000n, 0xe00000n, own), mapping(0xe00000n, 0x2400000n, own)]
    const found = withRemappedText([head, ...pieces, rest])
    expect(found.map(({ backing }) => backing)).toEqual(
      [0x772000n, 0x800000n, 0xa00000n, 0x2000000n].map((offset) => of(1, offset)),
    )
  })
})

describe('anonymous memory elsewhere', () => {
  it.each([
    ['is at the end', [head, huge]],
    ['is at the beginning', [huge, rest]],
    ['lies before another file', [head, huge, { ...rest, backing: of(2, 0x2000000n) }]],
    ['lies before another part', [head, huge, { ...rest, backing: of(1, 0x1000000n) }]],
    ['lies behind a gap', [{ ...head, end: 0xbff000n }, huge, rest]],
    ['lies before a gap', [head, { ...huge, end: 0x23ff000n }, rest]],
    ['is no code', [head, { ...huge, execute: false }, rest]],
    ['lies before data', [head, huge, { ...rest, execute: false }]],
  ])('stays what it is: it %s', (_, mappings) => {
    expect(withRemappedText(mappings)).toEqual(mappings)
  })

  it('of a million pieces takes no time', () => {
    const pieces = Array.from({ length: 1_000_000 }, (_, index) =>
      mapping(BigInt(index), BigInt(index + 1), own),
    )
    const begun = performance.now()
    expect(withRemappedText([mapping(-1n, 0n, of(1, 0n)), ...pieces])).toHaveLength(1_000_001)
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})
