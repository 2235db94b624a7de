import { expect, it } from 'vitest'
import { entry, namesEntry, table, wrapped } from '../../../../src/base/text/layout.js'

const many = Array.from({ length: 40 }, (_, at) => `name-${at}`)

it('wraps at 100 columns without cutting anything', () => {
  const lines = namesEntry('label', many, 'of these').split('\n')
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100)
  expect(lines.join(' ').match(/name-\d+/g)).toEqual(many)
  expect(lines[0]).toMatch(/^ {2}label {7}of these: name-0, name-1/)
  for (const line of lines.slice(1)) expect(line).toMatch(/^ {14}name/)
})

it('gives what is longer than a line one to itself', () => {
  const long = 'x'.repeat(120)
  expect(wrapped(['a', long, 'b'], ' ')).toEqual(['a', long, 'b'])
})

it('leaves no blank at the end of a line', () => {
  expect(entry('label', many.join(' '))).not.toMatch(/ $/m)
})

it('aligns columns, and lets a last one that is too wide go on below itself', () => {
  expect(
    table([
      ['A', 'BEE', 'C'],
      ['longer', 'b', 'c'],
      ['x', '', ''],
    ]),
  ).toEqual(['  A       BEE  C', '  longer  b    c', '  x'])
  const [row = ''] = table([['A', many.join(' ')]])
  const lines = row.split('\n')
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines.slice(1)) expect(line).toMatch(/^ {5}name/)
})
