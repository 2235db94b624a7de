import { describe, expect, it } from 'vitest'
import { MachineryFailure, toolFailure } from '../../../../src/base/process/failure.js'

const failed = { code: 1, signal: null }

describe('toolFailure', () => {
  it('says what was run, how it ended, what it last said, and what to try', () => {
    const failure = toolFailure('mke2fs -q disk', failed, 'a\n\nNo space left\n', 'free some space')
    expect(failure).toBeInstanceOf(MachineryFailure)
    expect(failure.name).toBe('MachineryFailure')
    expect(failure.message).toBe(
      [
        'mke2fs -q disk',
        '  exited with 1',
        '  it last said:',
        '    a',
        '    No space left',
        '  try: free some space',
      ].join('\n'),
    )
  })

  it('leaves out what was not said', () => {
    expect(toolFailure('true', failed, ' \n', 'again').message).toBe(
      'true\n  exited with 1\n  try: again',
    )
  })

  it.each([
    [{ code: null, signal: 'SIGKILL' } as const, 'was killed by SIGKILL'],
    [{ code: null, signal: null }, 'was killed by a signal'],
    [{ code: null, signal: null, error: 'no such file' }, 'could not be started: no such file'],
  ])('says of %o: %s', (ended, words) => {
    expect(toolFailure('tool', ended, '', 'again').message).toContain(`tool\n  ${words}\n`)
  })

  it('keeps a command readable that is very long', () => {
    const [command] = toolFailure('x'.repeat(9000), failed, '', 'again').message.split('\n')
    expect(command).toBe(`${'x'.repeat(600)} ...`)
  })

  it('keeps to the last ten lines', () => {
    const output = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n')
    const { message } = toolFailure('tool', failed, output, 'again')
    expect(message).not.toContain('line 19')
    expect(message).toContain('line 20')
  })
})
