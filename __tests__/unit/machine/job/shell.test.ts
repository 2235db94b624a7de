import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { shellWord, shellWords } from '../../../../src/machine/job/shell.js'
import { scratch } from '../../../scratch.js'

const folder = scratch('shell-test')
afterAll(() => rmSync(folder, { recursive: true }))

/** What a real shell makes of words, read as the guest's scripts read them. */
function asRead(words: readonly string[]): string[] {
  const path = join(folder, 'words')
  writeFileSync(path, shellWords(words))
  const script = 'eval "set -- $(cat "$0")"; for word; do printf "%s\\0" "$word"; done'
  const output = execFileSync('sh', ['-c', script, path], { encoding: 'utf8' })
  return output.split('\0').slice(0, -1)
}

const hostile = [
  '',
  ' ',
  'plain',
  'two words',
  "it's",
  "'",
  "''",
  "'\\''",
  '"double"',
  '\\',
  'ends with \\',
  '\\n',
  'line\nline',
  '\nfirst',
  'last\n',
  'last two\n\n',
  'tab\there\r\n',
  '$(touch pwned)',
  '`touch pwned`',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant for a shell
  '$HOME ${PATH} $$ $1 $@',
  '; touch pwned; #',
  '&& false || true',
  '> /dev/null < /dev/null 2>&1',
  '*',
  '[a-z]?',
  '~root',
  '{a,b}',
  '!!',
  '-n',
  '--',
  '#comment',
  'a=b',
  'grüße, 世界 🧊',
  '\u2028\u2029',
  '\x01\x1b[31m\x7f',
]

describe('shellWord', () => {
  it.each(hostile.map((word) => [JSON.stringify(word), word]))('%s comes back', (_, word) => {
    expect(asRead([word])).toEqual([word])
  })

  it('leaves nothing for a shell to act on', () => {
    expect(shellWord("a'$(b)")).toBe(`'a'\\''$(b)'`)
  })
})

describe('shellWords', () => {
  it('keeps words apart, in order, the empty ones too', () => {
    expect(asRead(hostile)).toEqual(hostile)
  })

  it('of no words leaves none', () => {
    expect(asRead([])).toEqual([])
  })
})
