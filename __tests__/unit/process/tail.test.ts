import { describe, expect, it } from 'vitest'
import { lastLines, Tail } from '../../../src/process/tail.js'

describe('Tail', () => {
  it('keeps all of what is short', () => {
    const tail = new Tail(10)
    for (const piece of ['one', '', ' two']) tail.add(Buffer.from(piece))
    expect(tail.text()).toBe('one two')
  })

  it.each([1, 3, 7, 10, 11, 64, 1000])(
    'keeps exactly the last 10 bytes, in pieces of %i',
    (size) => {
      const all = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251))
      const tail = new Tail(10)
      for (let at = 0; at < all.length; at += size) tail.add(all.subarray(at, at + size))
      expect(tail.bytes()).toEqual(all.subarray(-10))
    },
  )

  it('does not grow with what is read', () => {
    const tail = new Tail(1024)
    const piece = Buffer.alloc(100_000, 'x')
    const before = process.memoryUsage().arrayBuffers
    for (let count = 0; count < 2000; count++) tail.add(Buffer.from(piece))
    globalThis.gc?.()
    expect(tail.bytes()).toHaveLength(1024)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150_000_000)
  })

  it('is empty before anything is read', () => {
    expect(new Tail().text()).toBe('')
  })

  it('reads bytes that are no text', () => {
    const tail = new Tail()
    tail.add(Buffer.from([0xff, 0xfe, 0x41, 0x0a]))
    expect(tail.text()).toBe('\ufffd\ufffdA')
  })
})

describe('lastLines', () => {
  it.each([
    ['', []],
    ['\n \n\t\r\n', []],
    ['one', ['one']],
    ['one\r\ntwo\n\n three\n', ['one', 'two', ' three']],
  ])('of %j', (text, lines) => {
    expect(lastLines(text)).toEqual(lines)
  })

  it('are ten, or as many as are asked for', () => {
    const text = Array.from({ length: 12 }, (_, index) => `line ${index}`).join('\n')
    expect(lastLines(text)).toHaveLength(10)
    expect(lastLines(text, 2)).toEqual(['line 10', 'line 11'])
  })
})
