import { describe, expect, it } from 'vitest'
import { columns, isReached, table } from '../../../../scripts/bench/table.mjs'

describe('isReached', () => {
  it('holds up to the limit itself', () => {
    expect(isReached({ what: '', value: 0.25, limit: 0.25 })).toBe(true)
    expect(isReached({ what: '', value: 0.251, limit: 0.25 })).toBe(false)
  })

  it('never holds for a figure that is none', () => {
    expect(isReached({ what: '', value: Number.NaN, limit: 1 })).toBe(false)
  })

  it('is not decided without a value or a limit, or where the limit does not apply', () => {
    expect(isReached({ what: '', value: 1 })).toBeUndefined()
    expect(isReached({ what: '', limit: 1, missing: 'no root' })).toBeUndefined()
    expect(isReached({ what: '', value: 9, limit: 1, only: 'on 2 cores' })).toBeUndefined()
  })
})

describe('table', () => {
  it('shows figure, limit and whether it is reached, or why there is no figure', () => {
    const text = table([
      { what: 'Heading' },
      { what: 'a start', value: 1.234, unit: 's', limit: 1 },
      { what: 'a ratio', value: 0.5, limit: 0.85 },
      { what: 'a ratio elsewhere', value: 5, limit: 3, only: 'on 2 cores' },
      { what: 'memory', value: 1200.4, unit: 'MB' },
      { what: 'old', limit: 0.4, missing: 'the history here has no 0f271b7' },
    ])
    expect(text).toBe(
      [
        'Heading',
        '  a start            1.23  s   at most 1              not reached',
        '  a ratio            0.50      at most 0.85           reached',
        '  a ratio elsewhere  5.00      at most 3, on 2 cores',
        '  memory             1200  MB',
        '  old                          at most 0.4            not measured: the history here has no 0f271b7',
      ].join('\n'),
    )
  })
})

describe('columns', () => {
  it('puts the phases of each below its name', () => {
    const text = columns('Phases (s)', [
      ['old', { boot: 3.1, restore: 28.8 }],
      ['first start', { boot: 2.5, restore: 7 }],
    ])
    expect(text).toBe(
      [
        'Phases (s)    old  first start',
        '  boot       3.10         2.50',
        '  restore   28.80         7.00',
      ].join('\n'),
    )
  })
})
