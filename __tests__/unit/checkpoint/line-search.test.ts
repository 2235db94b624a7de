import { describe, expect, it } from 'vitest'
import { LineSearch } from '../../../src/checkpoint/line-search.js'

/** Whether each piece, in turn, brought a match. */
function found(pattern: RegExp, ...pieces: string[]): boolean[] {
  const search = new LineSearch(pattern)
  return pieces.map((piece) => search.found(piece))
}

describe('LineSearch', () => {
  it.each([
    ['a whole line', /^ready$/, ['not yet\nready\n'], [true]],
    ['a line that comes in pieces', /^ready$/, ['not yet\nre', 'ad', 'y\n'], [false, false, true]],
    ['a line without an end', /listening on \d+$/, ['listening on 80'], [true]],
    ['a line that ends later', /^up$/, ['up', '\n'], [true, true]],
    ['a line with a carriage return', /^ready$/, ['a\r\nready\r\n'], [true]],
    ['a carriage return cut from its newline', /^ready$/, ['ready\r', '\n'], [false, true]],
    ['an empty line', /^$/, ['a\n\nb'], [true]],
    ['Unicode', /bereit für/, ['ist bereit ', 'für\n'], [false, true]],
    ['nothing across lines', /a.b/s, ['a\nb\n'], [false]],
    ['nothing in nothing', /x/, ['', ''], [false, false]],
    ['no part of a line for the whole', /^ready$/, ['already\n'], [false]],
  ])('finds %s', (_, pattern, pieces, expected) => {
    expect(found(pattern, ...pieces)).toEqual(expected)
  })

  it('finds the same wherever the output is cut', () => {
    const output = 'starting\r\nlistening on 8080\r\ndone\n'
    for (let cut = 0; cut <= output.length; cut++) {
      const pieces = found(/^listening on \d+$/, output.slice(0, cut), output.slice(cut))
      expect(pieces, `${cut}`).toContain(true)
    }
  })

  it('does not find a line again once it has ended', () => {
    expect(found(/ready/, 'ready\n', 'working\n')).toEqual([true, false])
  })

  it('holds no more than the end of an endless line', () => {
    const search = new LineSearch(/never/)
    for (let index = 0; index < 1000; index++) search.found('x'.repeat(10_000))
    expect(search.found('\n')).toBe(false)
    expect(new LineSearch(/^x+ready$/).found(`${'x'.repeat(1_000_000)}ready`)).toBe(true)
  })
})
