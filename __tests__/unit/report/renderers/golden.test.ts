import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../../src/report/model.js'
import { renderAnnotations } from '../../../../src/report/renderers/annotations.js'
import type { EvidenceTexts } from '../../../../src/report/renderers/details.js'
import { renderSummary } from '../../../../src/report/renderers/summary.js'
import { renderTable } from '../../../../src/report/renderers/table.js'
import { renderTerminal } from '../../../../src/report/renderers/terminal.js'
import { golden } from '../../golden/read.js'

const schema = JSON.parse(readFileSync('report.schema.json', 'utf8'))
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema)

const evidence = ({ evidence }: { readonly evidence: string }): EvidenceTexts => ({
  criu: `(00.000001) CRIU's log in ${evidence}`,
  output: `the app's output in ${evidence}`,
  console: '',
})

/** Reports of real runs; see golden/README.md. */
describe.each([
  'pass',
  'fail',
  'inconclusive',
  'error',
] as const)('the report of a run: %s', (name) => {
  const report: Report = JSON.parse(golden(`reports/${name}.json`).toString('utf8'))
  const shows = (text: string, suffix: string) =>
    expect(text).toMatchFileSnapshot(`../../golden/reports/${name}.${suffix}`)

  it('has the verdict, and fits the schema', () => {
    expect(report.verdict).toBe(name)
    validate(report)
    expect(validate.errors).toBeNull()
  })

  it('on a terminal', async () => {
    await shows(renderTerminal(report, 'thawcheck-report'), 'terminal.txt')
  })

  it('in the job summary', async () => {
    await shows(renderSummary(report, evidence), 'summary.html')
  })

  it('in annotations', async () => {
    const lines = renderAnnotations(report).map(
      ({ kind, title, message }) => `${kind}: ${title}\n${message.replace(/^/gm, '    ')}\n`,
    )
    await shows(lines.join('\n'), 'annotations.txt')
  })

  it('in the table of targets', async () => {
    await shows(`${renderTable(report.targets, 300_000)}\n`, 'table.html')
  })
})
