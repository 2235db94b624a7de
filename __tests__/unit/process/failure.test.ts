import { describe, expect, it } from 'vitest'
import { MachineryFailure, toolFailure } from '../../../src/process/failure.js'
import { type Ended, howItEnded } from '../../../src/process/supervise.js'

describe('howItEnded', () => {
  it.each<[Ended, string]>([
    [{ code: 0, signal: null }, 'exited with 0'],
    [{ code: 127, signal: null }, 'exited with 127'],
    [{ code: null, signal: 'SIGKILL' }, 'was killed by SIGKILL'],
    [{ code: null, signal: null, error: 'spawn x ENOENT' }, 'could not be started: spawn x ENOENT'],
  ])('%j', (ended, words) => {
    expect(howItEnded(ended)).toBe(words)
  })
})

describe('toolFailure', () => {
  const ended = { code: 1, signal: null }

  it('says what was run, how it ended, what it last said and what to try', () => {
    const failure = toolFailure('mke2fs -t ext4 disk', ended, 'one\n\ntwo\n', 'look at the disk')
    expect(failure).toBeInstanceOf(MachineryFailure)
    expect(failure.message.split('\n')).toEqual([
      'mke2fs -t ext4 disk',
      '  exited with 1',
      '  it last said:',
      '    one',
      '    two',
      '  try: look at the disk',
    ])
  })

  it('does not say that nothing was said', () => {
    expect(toolFailure('true', ended, ' \n', 'again').message).toBe(
      'true\n  exited with 1\n  try: again',
    )
  })

  it('keeps to the last ten lines and the first 600 characters of the command', () => {
    const output = Array.from({ length: 50 }, (_, index) => `line ${index}`).join('\n')
    const { message } = toolFailure('x'.repeat(10_000), ended, output, 'again')
    expect(message).toContain(`${'x'.repeat(600)} ...\n`)
    expect(message).not.toContain('line 39\n')
    expect(message).toContain('    line 40\n')
    expect(message.length).toBeLessThan(1000)
  })
})
