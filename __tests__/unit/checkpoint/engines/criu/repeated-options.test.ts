import { expect, it } from 'vitest'
import { withRepeated } from '../../../../../src/checkpoint/engines/criu/repeated-options.js'

it.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['locks', ['--file-locks'], [], ['--file-locks']],
  [
    'each of them',
    ['--tcp-established', '--ext-unix-sk', '--shell-job'],
    [],
    ['--shell-job', '--ext-unix-sk', '--tcp-established'],
  ],
  ['what is of the dump only', ['--ghost-limit=10M', '--link-remap', '--skip-in-flight'], [], []],
  ['short ones', ['-jl'], ['-v4'], ['--shell-job', '--file-locks', '-v4']],
  ['a short one behind which there may be a value', ['-vx'], [], []],
  ['a short one that may have a value', ['-x123'], [], ['--ext-unix-sk']],
  ['one that is cut short', ['--file-l'], [], ['--file-locks']],
  ['one that has a value', ['--ext-unix-sk=123'], [], ['--ext-unix-sk']],
  ['none twice', ['--file-locks'], ['-l', '--foo'], ['-l', '--foo']],
  [
    'connections, unless the restore closes them',
    ['--tcp-established'],
    ['--tcp-close'],
    ['--tcp-close'],
  ],
])('the restore has the options of the dump that count for both: %s', (_, dump, restore, all) => {
  expect(withRepeated(dump, restore)).toEqual(all)
})
