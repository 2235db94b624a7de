import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const schema = JSON.parse(readFileSync('report.schema.json', 'utf8'))
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema)

/** The first complaint of a report, as path and rule; undefined: it is fine. */
export function complaint(report: unknown): string | undefined {
  // As it is written: without what is undefined.
  if (validate(JSON.parse(JSON.stringify(report)))) return undefined
  const [first] = validate.errors ?? []
  return `${first?.instancePath} ${first?.keyword}`
}
