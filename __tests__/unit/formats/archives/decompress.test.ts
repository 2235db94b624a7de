import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { decompressed } from '../../../../src/formats/archives/decompress.js'
import { ArchiveUnusable } from '../../../../src/formats/archives/unusable.js'
import { scratch } from '../../../scratch.js'
import { bytesOf, streamOf } from './make.js'

const programs = ['gzip', 'zstd', 'xz', 'bzip2'] as const
/** It does not get shorter, so that damage lies in what is packed. */
const text = createHash('shake256', { outputLength: 300_000 }).update('text').digest()
const pack = (program: string, bytes: Buffer) => execFileSync(program, ['-c'], { input: bytes })
const unpack = (bytes: Buffer) => bytesOf(decompressed(streamOf(bytes, 10_000), { title: 'it' }))

afterEach(() => {
  vi.unstubAllEnvs()
})

describe.each(programs)('what %s has packed', (program) => {
  const packed = pack(program, text)

  it('is unpacked', async () => {
    expect((await unpack(packed)).equals(text)).toBe(true)
  })

  it('may consist of several parts', async () => {
    const parts = Buffer.concat([packed, pack(program, Buffer.from('more'))])
    expect((await unpack(parts)).subarray(-5).toString('latin1').slice(1)).toBe('more')
  })

  it('is refused where it is cut', async () => {
    const half = packed.subarray(0, 150_000)
    await expect(unpack(half)).rejects.toThrow(`it is damaged: its ${program} stream: `)
    await expect(unpack(half)).rejects.toThrow(ArchiveUnusable)
  })

  it('is refused where it is damaged', async () => {
    const other = Buffer.from(packed)
    other.fill(0x55, 150_000, 150_050)
    await expect(unpack(other)).rejects.toThrow(`it is damaged: its ${program} stream: `)
  })

  it('can be left before its end', async () => {
    for await (const chunk of decompressed(streamOf(packed, 10_000), { title: 'it' })) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
  })

  it('hands on what its source throws', async () => {
    const source = (async function* () {
      yield packed.subarray(0, 1000)
      throw new TypeError('the source')
    })()
    await expect(bytesOf(decompressed(source, { title: 'it' }))).rejects.toThrow(TypeError)
  })
})

describe('what nothing has packed', () => {
  it.each([0, 1, 5, 100])('is left as it is: %i bytes', async (length) => {
    expect((await unpack(text.subarray(0, length))).equals(text.subarray(0, length))).toBe(true)
  })
})

describe('a cancelled stream', () => {
  it.each(['none', ...programs])('throws the reason: %s', async (program) => {
    const packed = program === 'none' ? text : pack(program, text)
    const controller = new AbortController()
    const source = async function* () {
      yield packed.subarray(0, 100_000)
      controller.abort(new TypeError('the reason'))
      yield packed.subarray(100_000)
    }
    const stream = decompressed(source(), { title: 'it', cancel: controller.signal })
    await expect(bytesOf(stream)).rejects.toThrow('the reason')
  })
})

describe('where no program unpacks', () => {
  it('that is said', async () => {
    const packed = pack('xz', text)
    const folder = scratch('path')
    for (const name of ['setpriv', 'prlimit']) symlinkSync(`/usr/bin/${name}`, join(folder, name))
    vi.stubEnv('PATH', folder)
    await expect(unpack(packed)).rejects.toThrow(
      'it is packed with xz, and there is no program that unpacks it here: install xz',
    )
  })
})
