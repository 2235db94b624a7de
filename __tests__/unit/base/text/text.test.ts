import { describe, expect, it } from 'vitest'
import { bounded, html, inert, oneLine, plain, verbatim } from '../../../../src/base/text/text.js'
import { hostile } from '../../report/make.js'

describe('plain', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '\\x1b[31mred\\x1b[0m'],
    ['a\u0000b\u0007c\u007fd\u009be', 'a\\x00b\\x07c\\x7fd\\x9be'],
    ['tab\tand\nnewline stay', 'tab\tand\nnewline stay'],
    ['dos\r\nserial\r\r\nold\rmac', 'dos\nserial\nold\\x0dmac'],
    ['exe\u202Egnp\u2066x\u2069\u200F', 'exe\\u202egnp\\u2066x\\u2069\\u200f'],
    ['line\u2028separator', 'line\\u2028separator'],
    ['half \ud83d of 😀', 'half \\ud83d of 😀'],
    ['Grüße, 日本語, عربى', 'Grüße, 日本語, عربى'],
  ])('of %j', (text, expected) => {
    expect(plain(text)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    expect(plain(plain(hostile))).toBe(plain(hostile))
  })
})

describe('inert', () => {
  it.each([
    ['::error::x', '\\x3a:error::x'],
    ['a\n \t::error::x', 'a\n \t\\x3a:error::x'],
    ['a\r\n::error::x', 'a\n\\x3a:error::x'],
    ['mid ##[group]x', 'mid ##\\x5bgroup]x'],
    ['std::vector', 'std::vector'],
  ])('of %j', (text, expected) => {
    expect(inert(text)).toBe(expected)
  })

  it('takes no longer for many empty lines', () => {
    const text = '\n \t'.repeat(200_000)
    expect(inert(text)).toBe(text)
  })
})

describe('oneLine', () => {
  it('keeps to one line', () => {
    expect(oneLine(' a\n\n\tb\r\nc ')).toBe('a b c')
  })
})

describe('bounded', () => {
  it('leaves a short text as it is', () => {
    expect(bounded('abc', 3)).toBe('abc')
  })

  it('says how much is left out', () => {
    expect(bounded('x'.repeat(100), 40)).toBe(`${'x'.repeat(16)} … (84 more characters)`)
  })

  it.each([0, 1, 10, 30, 31, 32, 33, 99])('of %i stays within', (max) => {
    expect(bounded('😀'.repeat(500), max).length).toBeLessThanOrEqual(max)
    expect(plain(bounded('😀'.repeat(500), max))).not.toContain('\\ud83d')
  })
})

describe('html', () => {
  it('leaves nothing that means something in HTML or Markdown', () => {
    const text = html(hostile)
      .replaceAll('<!-- -->', '')
      .replace(/&#\d+;/g, '')
    expect(text).not.toMatch(/[&<>"'|`*_[\]~#@\\$:\n]/)
  })

  it('parts what GitHub would make a link or a picture of', () => {
    expect(html('@team')).toBe('&#64;<!-- -->team')
    expect(html('see #12')).toBe('see &#35;<!-- -->12')
    expect(html('http://a www.b')).toBe('http&#58;<!-- -->//a www<!-- -->.b')
    expect(html('x.c:100: no')).toBe('x.c&#58;<!-- -->100&#58; no')
  })

  it('leaves what is harmless', () => {
    expect(html('java (412) hit SIGILL, which needs avx')).toBe(
      'java (412) hit SIGILL, which needs avx',
    )
  })
})

describe('verbatim', () => {
  it('shows exactly the plain text', () => {
    const decoded = verbatim(hostile).replace(/&#(\d+);/g, (_, code) =>
      String.fromCharCode(Number(code)),
    )
    expect(decoded).toBe(plain(hostile))
  })
})
