import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { words } from '../../../src/plan/shell-quoting.js'

describe('words', () => {
  it.each([
    `a  b\tc\nd`,
    `'a b' "c d"`,
    `a'b'"c"d`,
    `'' ""`,
    `a\\ b \\'c \\"d`,
    `"a\\"b\\\\c\\d\\$e"`,
    `'a\\b'`,
    `"it's" 'say "x"'`,
    `a\\\nb "c\\\nd"`,
    `--external 'mnt[/x y]:z'`,
  ])('%j are those of sh', (text) => {
    const script = `for word in ${text}; do printf '%s\\0' "$word"; done`
    // sh ends the list at a newline, which is a blank like any other here.
    const shell =
      text.includes('\nd') && !text.includes('\\\n') ? script.replace('\n', ' ') : script
    const expected = execFileSync('sh', ['-c', shell], { encoding: 'utf8' }).split('\0')
    expect(words(text)).toEqual({ value: expected.slice(0, -1) })
  })

  it('expand nothing', () => {
    expect(words('$HOME * ~ `x` # y')).toEqual({ value: ['$HOME', '*', '~', '`x`', '#', 'y'] })
  })
})
