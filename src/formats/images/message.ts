import { Malformed } from './damaged.js'
import { lengthPrefixed, packedVarints, varint, wireFields } from './wire.js'

/** A type of values, and how one is read: from a varint, or from a length-prefixed field. */
export type Kind<T> =
  | { readonly wire: typeof varint; readonly read: (value: bigint) => T }
  | { readonly wire: typeof lengthPrefixed; readonly read: (bytes: Uint8Array) => T }

interface Field<T> {
  readonly number: number
  readonly rule: 'required' | 'optional' | 'repeated' | 'counted'
  readonly kind: Kind<unknown>
  /** how many values a repeated field may have */
  readonly most?: number
  /** Never set: it only carries the type of the value for TypeScript. */
  readonly type?: T
}

type Shape = Readonly<Record<string, Field<unknown>>>
/** The type of what a kind reads. */
export type Content<K> = K extends Kind<infer T> ? T : never
type Fields<S extends Shape> = {
  readonly [K in keyof S]: S[K] extends Field<infer T> ? T : never
}

export const uint32: Kind<number> = {
  wire: varint,
  read: (value) => Number(BigInt.asUintN(32, value)),
}
export const uint64: Kind<bigint> = { wire: varint, read: (value) => value }
export const sint64: Kind<bigint> = {
  wire: varint,
  read: (value) => (value >> 1n) ^ -(value & 1n),
}
export const bool: Kind<boolean> = { wire: varint, read: (value) => value !== 0n }
/** Bytes that are not UTF-8 become U+FFFD. */
export const text: Kind<string> = {
  wire: lengthPrefixed,
  read: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'),
}

export function required<T>(number: number, kind: Kind<T>): Field<T> {
  return { number, rule: 'required', kind: kind as Kind<unknown> }
}

export function optional<T>(number: number, kind: Kind<T>): Field<T | undefined> {
  return { number, rule: 'optional', kind: kind as Kind<unknown> }
}

/** @param most more values are damage: a packed value takes one byte, and eight in an array */
export function repeated<T>(
  number: number,
  kind: Kind<T>,
  most = Number.POSITIVE_INFINITY,
): Field<readonly T[]> {
  return { number, rule: 'repeated', kind: kind as Kind<unknown>, most }
}

/** A repeated field. Only the number of its values is kept. */
export function counted<T>(number: number, kind: Kind<T>): Field<number> {
  return { number, rule: 'counted', kind: kind as Kind<unknown> }
}

/** A kind whose values are converted while they are read. @param convert may throw Malformed */
export function converted<T, U>(kind: Kind<T>, convert: (value: T) => U): Kind<U> {
  if (kind.wire === varint) return { wire: varint, read: (value) => convert(kind.read(value)) }
  return { wire: lengthPrefixed, read: (bytes) => convert(kind.read(bytes)) }
}

/**
 * A protobuf message with some fields; others are skipped. As protobuf defines it, the last of
 * several values counts, and repeated numbers may be packed.
 */
export function message<S extends Shape>(shape: S): Kind<Fields<S>> {
  const names = new Map(Object.entries(shape).map(([name, { number }]) => [number, name]))
  return { wire: lengthPrefixed, read: (bytes) => readMessage(shape, names, bytes) as Fields<S> }
}

function readMessage(shape: Shape, names: ReadonlyMap<number, string>, bytes: Uint8Array): object {
  const content: Record<string, unknown> = {}
  for (const [name, { rule }] of Object.entries(shape)) {
    content[name] = rule === 'repeated' ? [] : rule === 'counted' ? 0 : undefined
  }
  for (const { number, wire, value } of wireFields(bytes)) {
    const name = names.get(number)
    const field = name === undefined ? undefined : shape[name]
    if (name === undefined || field === undefined) continue
    within(name, () => {
      for (const one of readValues(field, wire, value)) keep(content, name, field, one)
    })
  }
  for (const [name, { rule }] of Object.entries(shape)) {
    if (rule === 'required' && content[name] === undefined) throw new Malformed(`no ${name}`)
  }
  return content
}

function keep(
  content: Record<string, unknown>,
  name: string,
  { rule, most = 0 }: Field<unknown>,
  value: unknown,
): void {
  if (rule === 'counted') content[name] = (content[name] as number) + 1
  else if (rule === 'repeated') {
    const values = content[name] as unknown[]
    if (values.length >= most) throw new Malformed(`it has more than ${most} values`)
    values.push(value)
  } else content[name] = value
}

function* readValues(
  { kind, rule }: Field<unknown>,
  wire: number,
  value: bigint | Uint8Array,
): Generator<unknown> {
  const many = rule === 'repeated' || rule === 'counted'
  if (kind.wire === varint) {
    if (typeof value === 'bigint') return yield kind.read(value)
    if (wire === lengthPrefixed && many) {
      for (const one of packedVarints(value)) yield kind.read(one)
      return
    }
  } else if (wire === lengthPrefixed && typeof value !== 'bigint') {
    return yield kind.read(value)
  }
  throw new Malformed(`wire type ${wire} instead of ${kind.wire}`)
}

function within<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Malformed) throw new Malformed(`${name}: ${error.message}`)
    throw error
  }
}
