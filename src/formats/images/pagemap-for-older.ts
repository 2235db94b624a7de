import { parseImage, readEntries } from './container.js'
import * as messages from './messages.js'

/** The field in which CRIU before 4.2 looks for the number of pages, with its wire type. */
const compatNrPages = (2 << 3) | 0

/**
 * A pagemap that every version of CRIU can read. CRIU 4.2 writes the number of pages as a new field of
 * 64 bits, and 0 in the old one, so that an older one restores a process without its memory, which dies.
 * Of a field that is there twice, the last one counts.
 * @returns undefined: it has nothing that an older one misses, or cannot be expressed for it
 * @throws ImageDamaged
 */
export function pagemapForOlder(name: string, bytes: Buffer): Buffer | undefined {
  const image = parseImage(name, bytes, 'pagemap')
  const raw = [...image.entries]
  const entries = [...readEntries(image, messages.pagemap, 1)]
  const unlike = entries.filter(
    ({ compatNrPages, nrPages }) => nrPages !== undefined && nrPages !== BigInt(compatNrPages),
  )
  if (unlike.length === 0 || unlike.some(({ nrPages = 0n }) => nrPages >= 1n << 32n)) {
    return undefined
  }
  const written = raw.map((entry, index) => {
    const nrPages = index === 0 ? undefined : entries[index - 1]?.nrPages
    if (nrPages === undefined) return sized(entry)
    return sized(Buffer.concat([entry, Buffer.from([compatNrPages, ...varint(Number(nrPages))])]))
  })
  const first = bytes.length - raw.reduce((sum, entry) => sum + 4 + entry.length, 0)
  return Buffer.concat([bytes.subarray(0, first), ...written])
}

/** An entry of an image: its size, then its bytes. */
function sized(entry: Uint8Array): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(entry.length)
  return Buffer.concat([size, entry])
}

/** Seven bits in each byte, the lowest first; all but the last byte have the eighth bit. */
function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...varint(Math.floor(value / 0x80))]
}
