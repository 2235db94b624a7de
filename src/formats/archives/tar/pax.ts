import type { ByteText } from '../entry.js'
import { Malformed } from './malformed.js'

/** `LENGTH KEY=VALUE\n`: a value may hold any bytes. Source: POSIX pax, "pax Extended Header". */
export interface PaxRecord {
  readonly key: ByteText
  readonly value: Buffer
}

/** @throws Malformed */
export function parsePax(bytes: Buffer): PaxRecord[] {
  const records: PaxRecord[] = []
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(0x20, at)
    const digits = blank < 0 ? '' : bytes.toString('latin1', at, blank)
    const length = /^\d{1,9}$/.test(digits) ? Number(digits) : 0
    const end = at + length
    const equals = bytes.indexOf(0x3d, blank)
    if (
      length === 0 ||
      end > bytes.length ||
      equals < 0 ||
      equals >= end ||
      bytes[end - 1] !== 0x0a
    )
      throw new Malformed('an extended header has a record that is not LENGTH KEY=VALUE')
    records.push({
      key: bytes.toString('latin1', blank + 1, equals),
      value: bytes.subarray(equals + 1, end - 1),
    })
    at = end
  }
  return records
}

export function writePax(records: readonly PaxRecord[]): Buffer {
  return Buffer.concat(
    records.map(({ key, value }) => {
      const rest = Buffer.concat([Buffer.from(` ${key}=`, 'latin1'), value, Buffer.from('\n')])
      return Buffer.concat([Buffer.from(`${lengthWith(rest.length)}`), rest])
    }),
  )
}

/** The length counts its own digits. */
function lengthWith(rest: number): number {
  let length = rest + `${rest}`.length
  if (rest + `${length}`.length > length) length = rest + `${length}`.length
  return length
}
