import { readFileSync } from 'node:fs'
import { markdownTable } from './markdown-table.js'

/** As much of JSON Schema as report.schema.json uses to describe a field. */
interface Schema {
  readonly description?: string
  readonly $ref?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  /** of a kind of reason: what each of its kinds is */
  readonly allOf?: readonly OneKind[]
}

interface OneKind {
  readonly if: { readonly properties: { readonly kind: { readonly const: string } } }
  readonly then: Schema
}

type Definitions = Readonly<Record<string, Schema>>

/** The objects of report.json that a reader meets first, and where they are. */
const objects = [
  ['source', '`source`'],
  ['outcome', '`control`, and each of `targets`'],
  ['system', '`system` of a target'],
  ['otherFile', 'Each of `files` of `system`'],
  ['guest', 'Each of `guests`'],
  ['fresh', '`fresh` of a target'],
  ['floor', '`floor`'],
  ['curve', '`curve` of `floor`'],
  ['curveRow', 'Each of `rows` of `curve`'],
  ['remedy', '`remedy`'],
  ['proof', '`proof` of `remedy`'],
  ['targetProof', 'Each of `targets` of `proof`'],
  ['proofTry', 'Each of `tries` of `proof`'],
  ['lowest', '`lowest` of `remedy`'],
  ['price', '`price` of `remedy`, and of its `lowest`'],
  ['diagnosis', '`diagnosis` of a fault'],
  ['criu', '`criu` of a fault'],
] as const

const reasons = [
  ['passReason', 'The reason for a pass'],
  ['restoreProof', 'What shows that a restore command restored the app'],
  ['failReason', 'The reason for a fail'],
  ['openReason', 'The reason for an inconclusive verdict'],
  ['freshNo', 'Why the app itself does not start on a target'],
  ['freshUnknown', 'Why it is not known whether the app itself starts'],
  ['measureFailure', 'Why a benchmark has no figure'],
] as const

/** What report.schema.json says of each field, and of each reason. */
export function reportTables(): string {
  const file = new URL('../../../report.schema.json', import.meta.url)
  const schema: Schema & { definitions: Definitions } = JSON.parse(readFileSync(file, 'utf8'))
  const { definitions } = schema
  const fields = [
    ['The whole report', schema] as const,
    ...objects.map(([name, title]) => [title, definitions[name] ?? {}] as const),
  ]
  return [
    ...fields.map(([title, object]) => section(title, 'field', fieldsOf(object, definitions))),
    ...reasons.map(([name, title]) => section(title, 'kind', kindsOf(definitions[name] ?? {}))),
  ].join('\n\n')
}

function section(title: string, what: string, rows: string[][]): string {
  return `### ${title}\n\n${markdownTable([what, 'meaning'], rows)}`
}

/** Fields whose names say enough have no description. */
function fieldsOf(object: Schema, definitions: Definitions): string[][] {
  return Object.entries(object.properties ?? {}).flatMap(([name, field]) => {
    const referred = definitions[field.$ref?.replace('#/definitions/', '') ?? '']
    const values = field.enum?.map((value) => `\`${value}\``).join(', ')
    const meaning = [
      field.description ?? referred?.description ?? '',
      values === undefined ? '' : `One of ${values}.`,
    ]
    const text = meaning.filter((part) => part !== '').join(' ')
    return text === '' ? [] : [[`\`${name}\``, text]]
  })
}

function kindsOf(reason: Schema): string[][] {
  return (reason.allOf ?? []).map(({ if: { properties }, then }) => [
    `\`${properties.kind.const}\``,
    then.description ?? '',
  ])
}
