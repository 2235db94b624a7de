import { describe, expect, it } from 'vitest'
import { lastLines, Tail } from '../../../../src/base/process/tail.js'

/** A tail that has been given these pieces. */
function tailOf(limit: number, ...pieces: string[]): Tail {
  const tail = new Tail(limit)
  for (const piece of pieces) tail.add(Buffer.from(piece))
  return tail
}

describe('Tail', () => {
  it.each([
    ['nothing', [], ''],
    ['less than the limit', ['abc'], 'abc'],
    ['exactly the limit', ['abc', 'de'], 'abcde'],
    ['a little more', ['abcd', 'efg'], 'cdefg'],
    ['twice as much', ['abcde', 'fghij'], 'fghij'],
    ['much more, in pieces', ['abcdef', 'ghijkl', 'mnopqr', 's'], 'opqrs'],
    ['much more, at once', ['abcdefghijklmnopqrs'], 'opqrs'],
    ['a small piece after a large one', ['x'.repeat(1000), 'ab'], 'xxxab'],
    ['empty pieces', ['', 'abc', '', 'd', ''], 'abcd'],
  ])('keeps the last 5 bytes of %s', (_, pieces, expected) => {
    expect(
      tailOf(5, ...pieces)
        .bytes()
        .toString(),
    ).toBe(expected)
  })

  it('keeps the same however the stream is cut', () => {
    const text = 'The quick brown fox jumps over the lazy dog'
    for (let size = 1; size <= text.length; size++) {
      const pieces = text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []
      expect(
        tailOf(7, ...pieces)
          .bytes()
          .toString(),
      ).toBe('azy dog'.slice(-7))
    }
  })

  it('can be read at any time, and goes on', () => {
    const tail = tailOf(5, 'abc')
    expect(tail.text()).toBe('abc')
    tail.add(Buffer.from('defg'))
    expect(tail.text()).toBe('cdefg')
  })

  it('tells text without the space at its end', () => {
    expect(tailOf(100, '  a\n', 'b \r\n\n').text()).toBe('  a\nb')
  })

  it('tells text even where a character was cut', () => {
    expect(tailOf(4, 'aä€').text()).toBe('\ufffd€')
  })

  it('does not hold an endless stream', () => {
    const tail = new Tail(1024)
    const before = process.memoryUsage().arrayBuffers
    for (let index = 0; index < 5000; index++) tail.add(Buffer.alloc(100_000, index))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(250_000_000)
    expect(tail.bytes()).toHaveLength(1024)
  })

  // A guest may send as many empty files as it likes.
  it('does not hold endless empty pieces', () => {
    const tail = new Tail(1024)
    const nothing = Buffer.alloc(0)
    const before = process.memoryUsage().heapUsed
    for (let index = 0; index < 3_000_000; index++) tail.add(nothing)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(5_000_000)
    expect(tail.bytes()).toHaveLength(0)
  })
})

describe('lastLines', () => {
  it.each([
    ['all of a few', 'a\nb', 10, ['a', 'b']],
    ['the last of many', 'a\nb\nc', 2, ['b', 'c']],
    ['none that are blank', 'a\n\n  \n\t\nb\n', 10, ['a', 'b']],
    ['none of nothing', '', 10, []],
    ['none of blanks', ' \n \n', 10, []],
    ['with carriage returns', 'a\r\nb\r\n', 10, ['a', 'b']],
    ['with their indentation', '  a\n\tb ', 10, ['  a', '\tb ']],
  ])('are %s', (_, text, count, expected) => {
    expect(lastLines(text, count)).toEqual(expected)
  })

  it('are ten unless told otherwise', () => {
    const text = Array.from({ length: 30 }, (_, index) => index).join('\n')
    expect(lastLines(text)).toEqual(Array.from({ length: 10 }, (_, index) => `${index + 20}`))
  })
})
