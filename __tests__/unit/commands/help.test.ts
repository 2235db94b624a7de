import { describe, expect, it } from 'vitest'
import { helpText } from '../../../src/commands/help.js'
import { inputs, inputsOf } from '../../../src/plan/inputs.js'

const column = 34
const lines = helpText([{ status: 2, meaning: 'bad input' }]).split('\n')

/** The flags below a title, up to the next blank line. */
function flagsBelow(title: string): string[] {
  const from = lines.indexOf(title) + 1
  expect(from, title).toBeGreaterThan(0)
  const section = lines.slice(from, lines.indexOf('', from))
  return section.flatMap((line) => /^ {2}--(?:\[no-\])?([a-z-]+)/.exec(line)?.[1] ?? [])
}

it('has every flag, and begins each description in the same column', () => {
  for (const name of [...inputs.map((input) => input.name), 'debug']) {
    const at = lines.findIndex((line) => new RegExp(`^ {2}--(\\[no-\\])?${name}( |$)`).test(line))
    expect(at, name).toBeGreaterThan(-1)
    // A long flag has a line of its own.
    const [first = '', second = ''] = lines.slice(at)
    const described = first.length > column ? first : second
    expect(described.slice(column - 1), name).toMatch(/^ \S/)
  }
})

it('keeps to 100 columns', () => {
  expect(lines.filter((line) => line.length > 100)).toEqual([])
})

it('shows how each command is called, and says what it does', () => {
  const commands = ['check', 'checkpoint', 'thaw', 'floor', 'export', 'scan', 'cpus', 'demo']
  for (const command of commands) {
    expect(lines.some((line) => line.startsWith(`  thawcheck ${command} `))).toBe(true)
    expect(lines.some((line) => new RegExp(`^ {2}${command} +[A-Z]`).test(line))).toBe(true)
  }
})

it('ends with the exit statuses that it is given', () => {
  expect(lines.slice(-2)).toEqual(['Exit status:', '  2  bad input'])
})

describe('the flags', () => {
  const fetching = flagsBelow('Flags of check, checkpoint, thaw and export:')
  const ofAll = [...flagsBelow('Flags of check, checkpoint and thaw:'), ...fetching]
  const keeping = flagsBelow('Flag of checkpoint and export:')
  const starting = flagsBelow('Flags of check and checkpoint:')
  const thawing = flagsBelow('Flags of check and thaw:')

  it.each([
    ['check', [...starting, ...thawing, ...flagsBelow('Flag of check:'), ...ofAll]],
    ['checkpoint', [...starting, ...keeping, ...ofAll]],
    ['thaw', [...thawing, ...ofAll]],
    ['export', [...keeping, ...fetching]],
  ] as const)('of %s stand below titles that name it', (command, flags) => {
    expect([...flags].sort()).toEqual(
      inputsOf(command)
        .map(({ name }) => name)
        .sort(),
    )
  })
})
