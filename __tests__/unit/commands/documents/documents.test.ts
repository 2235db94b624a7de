import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Document,
  documents,
  withBlock,
} from '../../../../src/commands/documents/documents.js'
import { familyTable } from '../../../../src/commands/documents/family-table.js'
import { inputTable } from '../../../../src/commands/documents/inputs.js'
import { reportTables } from '../../../../src/commands/documents/report-tables.js'
import { helpText } from '../../../../src/commands/help.js'
import { families } from '../../../../src/cpu/families.js'
import { exitStatuses } from '../../../../src/entry/exit-status.js'
import { inputs, inputsOf } from '../../../../src/plan/inputs.js'
import { reasons } from '../../trial/verdict/reasons.js'

const action = readFileSync(new URL('../../../../action.yml', import.meta.url), 'utf8')

it.each(documents)('$path is in step with its data', (document) => {
  const text = readFileSync(new URL(`../../../../${document.path}`, import.meta.url), 'utf8')
  expect(withBlock(text, document)).toBe(text)
})

describe('action.yml', () => {
  it('has every input of the table, in its order, and no other', () => {
    const [, section = ''] = action.split(/^inputs:$/m)
    const names = [...(section.split(/^\S/m)[0] ?? '').matchAll(/^ {2}([a-z-]+):$/gm)]
    expect(names.map(([, name]) => name)).toEqual(inputsOf('check').map(({ name }) => name))
  })
})

describe('the table of inputs', () => {
  it('has a row in docs/inputs.md, a flag in the help and one sentence for each', () => {
    const help = helpText(Object.values(exitStatuses))
    for (const { name, kind, description, of } of inputs) {
      // What only `thawcheck checkpoint` takes is no input of the Action.
      expect(inputTable().includes(`| \`${name}\` |`)).toBe(of.includes('check'))
      expect(help).toContain(`  --${kind === 'boolean' ? '[no-]' : ''}${name}`)
      expect(description).toMatch(/^[^\n]+\.$/)
    }
  })

  it('fits a terminal of 100 columns', () => {
    expect(
      helpText(Object.values(exitStatuses))
        .split('\n')
        .filter((line) => line.length > 100),
    ).toEqual([])
  })
})

describe('the table of families', () => {
  it('has every family and every CPU once', () => {
    const table = familyTable()
    for (const { name, cpus } of families) {
      expect(table.split(`\`${name}\``)).toHaveLength(2)
      const row = table.split('\n').find((line) => line.includes(`\`${name}\``))
      for (const { id, real } of cpus) expect(row).toContain(`\`/${id}\` ${real}`)
    }
  })
})

describe('the tables of report.json', () => {
  it('say what each reason means', () => {
    const page = reportTables()
    for (const kind of Object.values(reasons).flatMap(Object.keys)) {
      expect(page).toMatch(new RegExp(`^\\| \`${kind}\` \\| \\w`, 'm'))
    }
  })
})

describe('the upload of a report', () => {
  it.each([
    'README.md',
    '.github/workflows/self.yml',
  ])('leaves out the memory and the files of the app, in %s', (path) => {
    const text = readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
    const [, ...uploads] = text.split('actions/upload-artifact@')
    expect(uploads.length).toBeGreaterThan(0)
    for (const upload of uploads) {
      const [, path] = /^ +path: (.*)$/m.exec(upload) ?? []
      expect(path).toBe('thawcheck-report/')
    }
  })
})

describe('a block', () => {
  const document: Document = {
    path: 'x',
    begin: '<!-- b -->',
    end: '<!-- e -->',
    block: () => 'new',
  }

  it('is renewed between its markers alone', () => {
    const text = 'a\n  <!-- b -->\nold\nold\n<!-- e -->\nz\n'
    expect(withBlock(text, document)).toBe('a\n  <!-- b -->\nnew\n<!-- e -->\nz\n')
  })

  it.each([
    'a',
    '<!-- e -->\n<!-- b -->',
    '<!-- b -->\n<!-- b -->\n<!-- e -->',
  ])('is refused where the markers are wrong: %j', (text) => {
    expect(() => withBlock(text, document)).toThrow('x needs one line "<!-- b -->"')
  })
})
