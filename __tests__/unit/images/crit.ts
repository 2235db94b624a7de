import { readdirSync } from 'node:fs'
import { type ImageKind, readEntry, readImage } from '../../../src/images/container.js'
import type { Kind } from '../../../src/images/message.js'
import * as messages from '../../../src/images/messages.js'

/** What CRIU's own `crit decode` says of one image: its entries, integers as strings. */
export type CritEntries = readonly unknown[]

/** Names that crit writes for numbers. */
const enumerated = new Map([
  ['X86_64', '1'],
  ['UND', '0'],
  ['REG', '1'],
  ['PIPE', '2'],
  ['INETSK', '4'],
  ['UNIXSK', '5'],
  ['EVENTFD', '6'],
  ['EVENTPOLL', '7'],
  ['MEMFD', '18'],
])

const kinds: readonly [RegExp, ImageKind, Kind<unknown>][] = [
  [/^inventory\.img$/, 'inventory', messages.inventory],
  [/^pstree\.img$/, 'pstree', messages.process],
  [/^core-\d+\.img$/, 'core', messages.core],
  [/^mm-\d+\.img$/, 'mm', messages.mm],
  [/^pagemap-.*\d+\.img$/, 'pagemap', messages.pagemap],
  [/^files\.img$/, 'files', messages.file],
  [/^memfd\.img$/, 'memfd', messages.memfdInode],
]

/** The images of a folder that we read. */
export function readable(folder: string): string[] {
  return readdirSync(folder).filter((name) => kinds.some(([pattern]) => pattern.test(name)))
}

/** All fields that we read of an image, each with its place, as we and as crit read it. */
export function bothReadings(folder: string, name: string, crit: CritEntries) {
  const [, kind, message] = kinds.find(([pattern]) => pattern.test(name)) ?? []
  if (!kind || !message) throw new Error(`no kind for ${name}`)
  const image = readImage(folder, name, kind)
  const ours = image.entries.map((_, index) =>
    readEntry(image, index, kind === 'pagemap' && index === 0 ? messages.pagemapHead : message),
  )
  return { ours: flat(ours), crits: flat(crit) }
}

/** Every number, text and truth with its place, in crit's spelling. */
function flat(value: unknown, place = ''): Map<string, string> {
  if (value === undefined) return new Map()
  if (typeof value !== 'object' || value === null) {
    return new Map([[place, enumerated.get(String(value)) ?? String(value)]])
  }
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...flat(inner, `${place}.${theirs(key)}`)]),
  )
}

function theirs(key: string): string {
  // CRIU 4.2 gave the old field of 32 bits this name; until 4.1 it was nr_pages.
  if (key === 'compatNrPages') return 'nr_pages'
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** crit's answer, without losing the precision of large integers. */
export function parseCrit(json: string): CritEntries {
  return JSON.parse(json.replace(/(?<=[:[,]\s*)-?\d+(?=[,\]}\s])/g, '"$&"')).entries
}
