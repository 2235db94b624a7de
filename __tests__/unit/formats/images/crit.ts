import { readdirSync } from 'node:fs'
import {
  type ImageKind,
  readEntries,
  readEntry,
  readImage,
} from '../../../../src/formats/images/container.js'
import type { Kind } from '../../../../src/formats/images/message.js'
import * as messages from '../../../../src/formats/images/messages.js'
import { cpuinfo } from '../../../../src/formats/images/messages-x86.js'

/** The output of CRIU's own `crit decode` for one image: its entries, with integers as strings. */
export type CritEntries = readonly unknown[]

/** Names that crit writes for numbers. */
const enumerated = new Map([
  ...Object.entries({ X86_64: 1, NATIVE: 1, COMPAT: 2, INTEL: 1, AMD: 2, NO_LSM: 0 }),
  ...[
    ...['UND', 'REG', 'PIPE', 'FIFO', 'INETSK', 'UNIXSK', 'EVENTFD', 'EVENTPOLL', 'INOTIFY'],
    ...['SIGNALFD', 'PACKETSK', 'TTY', 'FANOTIFY', 'NETLINKSK', 'NS', 'TUNF', 'EXT', 'TIMERFD'],
    ...['MEMFD', 'BPFMAP', 'PIDFD'],
  ].map((name, number): [string, number] => [name, number]),
])

const kinds: readonly [RegExp, ImageKind, Kind<unknown>][] = [
  [/^inventory\.img$/, 'inventory', messages.inventory],
  [/^pstree\.img$/, 'pstree', messages.process],
  [/^core-\d+\.img$/, 'core', messages.core],
  [/^mm-\d+\.img$/, 'mm', messages.mm],
  [/^pagemap-.*\d+\.img$/, 'pagemap', messages.pagemap],
  [/^files\.img$/, 'files', messages.file],
  [/^memfd\.img$/, 'memfd', messages.memfdInode],
  [/^cpuinfo\.img$/, 'cpuinfo', cpuinfo],
  [/^mountpoints-\d+\.img$/, 'mountpoints', messages.mountpoint],
  [/^netns-\d+\.img$/, 'netns', messages.netns],
]

/** The images of a folder that we read. */
export function readable(folder: string): string[] {
  return readdirSync(folder).filter((name) => kinds.some(([pattern]) => pattern.test(name)))
}

/**
 * All fields of an image that we read, with their places, as we read them and as crit does. crit leaves
 * out repeated fields without values.
 */
export function bothReadings(folder: string, name: string, crit: CritEntries) {
  const [, kind, message] = kinds.find(([pattern]) => pattern.test(name)) ?? []
  if (!kind || !message) throw new Error(`no kind for ${name}`)
  const image = readImage(folder, name, kind)
  const head = kind === 'pagemap' ? [readEntry(image, messages.pagemapHead)] : []
  const ours = [...head, ...readEntries(image, message, head.length)]
  const read = flat(ours)
  const theirs = flat(crit)
  const crits = new Map(
    [...read].map(([place, value]) => [
      place,
      theirs.get(place) ?? (value === '0' ? '0' : undefined),
    ]),
  )
  return { ours: read, crits }
}

/** Every number, text and boolean with its place, spelled as crit does. */
function flat(value: unknown, place = ''): Map<string, string> {
  if (value === undefined) return new Map()
  if (typeof value !== 'object' || value === null) {
    return new Map([[place, String(enumerated.get(String(value)) ?? value)]])
  }
  const places = Object.entries(value).flatMap(([key, inner]) => [
    ...flat(inner, `${place}.${theirs(key)}`),
  ])
  // For some areas, we keep only the number of their entries.
  return new Map(Array.isArray(value) ? [[place, `${value.length}`], ...places] : places)
}

function theirs(key: string): string {
  // CRIU 4.2 gave the old field of 32 bits this name; until 4.1 it was nr_pages.
  if (key === 'compatNrPages') return 'nr_pages'
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Parses crit's output without losing the precision of large integers. */
export function parseCrit(json: string): CritEntries {
  return JSON.parse(json.replace(/(?<=[:[,]\s*)-?\d+(?=[,\]}\s])/g, '"$&"')).entries
}
