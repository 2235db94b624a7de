import { describe, expect, it } from 'vitest'
import {
  optionalLine,
  readRecord,
  requiredLine,
  secondsOf,
  textOf,
  UnreadableRecord,
} from '../../../../src/machine/job/record-lines.js'
import { guest } from '../guest/make.js'

const number = /^(\d+)$/

describe('a line of a record', () => {
  it('is taken apart', () => {
    expect(requiredLine(guest(['restored 0 128']), 'restored', /^(\d) (\d+)$/)).toEqual([
      '0',
      '128',
    ])
  })

  it('is the first of its word, and of no longer word', () => {
    expect(requiredLine(guest(['readying 1', 'ready 2', 'ready 3']), 'ready', number)).toEqual([
      '2',
    ])
  })

  it('may be missing, or must not', () => {
    expect(optionalLine(guest([]), 'ready', number)).toBeUndefined()
    expect(() => requiredLine(guest([]), 'ready', number)).toThrow(
      new UnreadableRecord('its record has no line `ready`'),
    )
  })

  it.each(['-1', '1e3', '0x10', '1 2', '', ' 1', '١'])('is not read as a number: %j', (rest) => {
    expect(() => optionalLine(guest([`ready ${rest}`]), 'ready', number)).toThrow(
      new UnreadableRecord(
        `its record has a line \`ready\` that cannot be read: ${JSON.stringify(rest)}`,
      ),
    )
  })

  it('is quoted in part only if it is long', () => {
    const run = guest([`ready ${'x'.repeat(100_000)}`])
    expect(() => requiredLine(run, 'ready', number)).toThrow(
      new UnreadableRecord(
        `its record has a line \`ready\` that cannot be read: "${'x'.repeat(80)}"`,
      ),
    )
  })
})

describe('readRecord', () => {
  it('is what was read, or why the job counts as broken', () => {
    expect(readRecord(guest(['ready 2']), () => 2)).toBe(2)
    const broken = guest([], {}, 'QEMU was killed')
    expect(readRecord(broken, () => 2)).toEqual({ broken: 'QEMU was killed' })
    const unread = readRecord(guest([]), () => requiredLine(guest([]), 'ready', number))
    expect(unread).toEqual({ broken: 'its record has no line `ready`' })
  })

  it('does not hide a bug', () => {
    expect(() =>
      readRecord(guest([]), () => {
        throw new TypeError('a bug')
      }),
    ).toThrow(new TypeError('a bug'))
  })
})

it('secondsOf reads centiseconds', () => {
  expect(secondsOf('402')).toBe(4.02)
  expect(secondsOf('0')).toBe(0)
})

it('textOf is the text of a file, empty if it was not sent', () => {
  expect(textOf(guest([], { output: 'grün' }), 'output')).toBe('grün')
  expect(textOf(guest([]), 'output')).toBe('')
})
