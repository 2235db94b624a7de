import { expect, it } from 'vitest'
import { helpText } from '../../../src/commands/help.js'
import { inputs } from '../../../src/plan/inputs.js'

const column = 34
const lines = helpText([{ status: 2, meaning: 'bad input' }]).split('\n')

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
