import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readImage } from '../../../../src/formats/images/container.js'
import { ImageDamaged } from '../../../../src/formats/images/damaged.js'
import { readSecurity, withoutSecurity } from '../../../../src/formats/images/security.js'
import { golden } from '../../golden/read.js'
import { folderOf, protobuf } from './make.js'

/** Images of runc, whose kernel had no security module, as if it had been confined. */
const plain = {
  'inventory.img': golden('containers/runc/inventory.img'),
  'core-1.img': golden('containers/runc/core-1.img'),
}
const profile = 'system_u:system_r:container_t:s0:c1,c2'

/** Appends a field to the first entry of an image, or to a message within it. */
function added(image: Buffer, first: number, within: readonly number[], field: Buffer): Buffer {
  const size = image.readUInt32LE(first)
  const entry = into(image.subarray(first + 4, first + 4 + size), within, field)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(entry.length)
  return Buffer.concat([image.subarray(0, first), length, entry])
}

/** protobuf joins two messages of one field: that is how a field is added to what is inside. */
function into(message: Buffer, within: readonly number[], field: Buffer): Buffer {
  const inner = within.reduceRight((content, number) => protobuf([[number, content]]), field)
  return Buffer.concat([message, inner])
}

describe('the security module of frozen threads', () => {
  it('is none in images of a kernel without', () => {
    expect(readSecurity(folderOf(plain))).toEqual({ module: 'none', profiles: [] })
  })

  it('stays as it is, byte for byte, where there is nothing to take out', () => {
    const folder = folderOf(plain)
    const changed = withoutSecurity(folder, (name) => readFileSync(join(folder, name)))
    expect(changed.get('core-1.img')).toEqual(plain['core-1.img'])
  })

  it('is taken out of all images that name it', () => {
    const selinux = protobuf([[6, 1]])
    const folder = folderOf({
      'inventory.img': added(plain['inventory.img'], 4, [], selinux),
      'core-1.img': confined(plain['core-1.img']),
    })
    expect(readSecurity(folder)).toEqual({ module: 'SELinux', profiles: [profile] })
    const changed = withoutSecurity(folder, (name) => readFileSync(join(folder, name)))
    const cleaned = folderOf(Object.fromEntries(changed))
    expect(readSecurity(cleaned)).toEqual({ module: 'none', profiles: [] })
    expect(readImage(cleaned, 'core-1.img', 'core').entries).toBeDefined()
    expect(changed.get('core-1.img')).toEqual(plain['core-1.img'])
  })

  it('of a damaged image is refused by its name', () => {
    expect(() => withoutSecurity(folderOf(plain), () => Buffer.alloc(7))).toThrow(ImageDamaged)
  })
})

/** The last thread_core of an entry counts, so the profile goes into a copy of the one that is there. */
function confined(core: Buffer): Buffer {
  const size = core.readUInt32LE(8)
  const entry = core.subarray(12, 12 + size)
  const at = lastField(entry, 5)
  const creds = lastField(at.content, 10)
  const more = Buffer.concat([creds.content, protobuf([[15, profile]])])
  const thread = Buffer.concat([
    at.content.subarray(0, creds.start),
    protobuf([[10, more]]),
    at.content.subarray(creds.end),
  ])
  const changed = Buffer.concat([
    entry.subarray(0, at.start),
    protobuf([[5, thread]]),
    entry.subarray(at.end),
  ])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(changed.length)
  return Buffer.concat([core.subarray(0, 8), length, changed])
}

function lastField(message: Buffer, wanted: number) {
  let found = { start: 0, end: 0, content: Buffer.alloc(0) as Buffer }
  for (let at = 0; at < message.length; ) {
    const start = at
    const [tag, afterTag] = varintAt(message, at)
    const [value, afterValue] = varintAt(message, afterTag)
    at = (tag & 7) === 2 ? afterValue + value : (tag & 7) === 0 ? afterValue : afterTag + 8
    if (tag >> 3 === wanted) found = { start, end: at, content: message.subarray(afterValue, at) }
  }
  return found
}

function varintAt(bytes: Buffer, from: number): [number, number] {
  let value = 0
  for (let at = from, factor = 1; ; at++, factor *= 128) {
    const byte = bytes.readUInt8(at)
    value += (byte & 0x7f) * factor
    if (byte < 0x80) return [value, at + 1]
  }
}
