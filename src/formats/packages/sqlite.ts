/** A value of a column: texts and numbers as they are, blobs as buffers. */
export type SqliteValue = null | number | bigint | string | Buffer

/**
 * The rows of a table in an SQLite 3 database, without those that are still in its log file.
 * Source: https://www.sqlite.org/fileformat2.html
 * @returns no rows if there is no such table, or the file is none of SQLite's; those before the damage
 *   if it is damaged
 */
export function readTable(file: Buffer, table: string): SqliteValue[][] {
  if (file.length < 100 || file.toString('latin1', 0, 16) !== 'SQLite format 3\0') return []
  const database = { file, pageSize: pageSizeOf(file), reserved: file.readUInt8(20) }
  // type, name, tbl_name, rootpage, sql
  const schema = rowsOf(database, 1)
  const root = schema.find(([type, name]) => type === 'table' && name === table)?.[3]
  return typeof root === 'number' ? rowsOf(database, root) : []
}

interface Database {
  readonly file: Buffer
  readonly pageSize: number
  /** bytes at the end of each page that are not used */
  readonly reserved: number
}

function pageSizeOf(file: Buffer): number {
  const size = file.readUInt16BE(16)
  return size === 1 ? 65_536 : size
}

const leaf = 13
const interior = 5

function rowsOf(database: Database, root: number): SqliteValue[][] {
  const rows: SqliteValue[][] = []
  const pages = [root]
  // No more than the file has: in a damaged one, pages and records may lead in circles.
  let left = 2 * database.file.length
  try {
    while (left > 0) {
      const number = pages.shift()
      if (number === undefined) break
      left -= database.pageSize
      const page = pageOf(database, number)
      const header = number === 1 ? 100 : 0
      const kind = page.readUInt8(header)
      if (kind !== leaf && kind !== interior) break
      const cells = header + (kind === leaf ? 8 : 12)
      const count = page.readUInt16BE(header + 3)
      const children: number[] = []
      for (let at = 0; at < count; at++) {
        const cell = page.readUInt16BE(cells + 2 * at)
        if (kind === interior) children.push(page.readUInt32BE(cell))
        else {
          const payload = payloadOf(database, page, cell, left)
          left -= payload.length
          rows.push(recordIn(payload))
        }
      }
      if (kind === interior) pages.unshift(...children, page.readUInt32BE(header + 8))
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return rows
}

function pageOf({ file, pageSize }: Database, number: number): Buffer {
  const page = file.subarray((number - 1) * pageSize, number * pageSize)
  if (number < 1 || page.length < pageSize) throw new RangeError('a page is missing')
  return page
}

/** A record that is too long for its page goes on in a chain of others. */
function payloadOf(database: Database, page: Buffer, cell: number, longest: number): Buffer {
  const [size, afterSize] = varint(page, cell)
  const [, start] = varint(page, afterSize)
  const usable = database.pageSize - database.reserved
  const most = usable - 35
  if (size <= most) return page.subarray(start, start + size)
  if (size > longest) throw new RangeError('a record is larger than what is left of the file')
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const fitting = least + ((size - least) % (usable - 4))
  const local = fitting <= most ? fitting : least
  const parts = [page.subarray(start, start + local)]
  let next = page.readUInt32BE(start + local)
  for (let left = size - local; left > 0; ) {
    const more = pageOf(database, next)
    const part = more.subarray(4, 4 + Math.min(left, usable - 4))
    parts.push(part)
    left -= part.length
    next = more.readUInt32BE(0)
  }
  return Buffer.concat(parts)
}

function recordIn(payload: Buffer): SqliteValue[] {
  const [headerSize, first] = varint(payload, 0)
  const values: SqliteValue[] = []
  let body = headerSize
  for (let at = first; at < headerSize; ) {
    const [type, next] = varint(payload, at)
    at = next
    const size = sizeOf(type)
    values.push(columnOf(payload.subarray(body, body + size), type))
    body += size
  }
  return values
}

const integerSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

function sizeOf(type: number): number {
  return type >= 12 ? Math.floor((type - 12) / 2) : (integerSizes[type] ?? 0)
}

function columnOf(bytes: Buffer, type: number): SqliteValue {
  if (type >= 12) return type % 2 === 0 ? bytes : bytes.toString('utf8')
  if (type === 0) return null
  if (type >= 8) return type - 8
  if (type === 7) return bytes.readDoubleBE(0)
  if (type === 6) return bytes.readBigInt64BE(0)
  return bytes.readIntBE(0, bytes.length)
}

/** Up to nine bytes of seven bits each, the last one of eight. @returns the value and what follows */
function varint(bytes: Buffer, at: number): readonly [number, number] {
  let value = 0
  for (let index = 0; index < 8; index++) {
    const byte = bytes.readUInt8(at + index)
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return [value, at + index + 1]
  }
  return [value * 256 + bytes.readUInt8(at + 8), at + 9]
}
