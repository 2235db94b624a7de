import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decompressed } from '../../src/formats/archives/decompress.js'
import type { ArchiveEntry } from '../../src/formats/archives/entry.js'
import { flatten } from '../../src/formats/archives/layers/flatten.js'
import { entriesOf } from '../../src/formats/archives/tar/read.js'
import { ArchiveUnusable } from '../../src/formats/archives/unusable.js'
import { bytesOf, gnuTar, ownTar, pythonTar, streamOf } from '../unit/formats/archives/make.js'
import { hostileTars } from './hostile-tars.js'
import { generator, mutate } from './mutate.js'
import { mutateTar } from './mutate-tar.js'

/** Every run makes the same ones. */
const count = 20_000
const limits = {
  entries: 10_000,
  bytes: 64 * 1024 ** 2,
  attributeBytes: 1024 ** 2,
  steps: 1_000_000,
}

const files = [
  'mkdir -p etc usr/lib; ln -s usr/lib lib; echo 1 >etc/one; ln etc/one etc/same; mkfifo pipe',
  'truncate -s 30000 sparse; echo end >>sparse; echo 2 >usr/lib/two; chmod 4755 usr/lib/two',
  "mkdir -p $(printf 'longer-name/%.0s' $(seq 10)); echo 3 >$(printf 'longer-name/%.0s' $(seq 10))/three",
].join('\n')
const upper = ownTar([
  ['etc/.wh.one'],
  ['lib/three', { content: '3' }],
  ['usr/.wh..wh..opq'],
  ['etc/four', { kind: 'hard-link', target: 'etc/same' }],
  ['out', { target: '../../etc/passwd' }],
  ['out/five', { content: '5', attributes: new Map([['user.x', Buffer.from('\xff')]]) }],
])
const specimens: readonly [string, Buffer][] = [
  ['GNU', gnuTar(files, ['-S', '--format=gnu'])],
  ['pax', gnuTar(files, ['-S', '--format=posix', '--sparse-version=1.0'])],
  ['pax, sparse 0.1', gnuTar(files, ['-S', '--format=posix', '--sparse-version=0.1'])],
  [
    'Python',
    pythonTar(
      "for i in range(12): add('d/%d' % i, b'x' * i, pax_headers={'SCHILY.xattr.user.a': 'b'})",
    ),
  ],
  ['layer', upper],
]

/** Of this process: other work on this machine does not count. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Lays two layers over each other, and looks at what comes out. @returns whether it was refused */
async function isRefused(lower: Buffer, above: Buffer): Promise<boolean> {
  try {
    const layers = [lower, above].map((tar, at) => ({
      title: `layer ${at}`,
      digested: false,
      open: () => streamOf(tar, 10_000),
    }))
    const flat = await flatten(layers, limits)
    let written = 0
    const seen = new Map<string, ArchiveEntry['kind']>()
    for await (const entry of entriesOf(flat.tar(), { title: 'the result', limits })) {
      written++
      check(entry, seen)
    }
    expect(written).toBeGreaterThanOrEqual(flat.entries)
    return false
  } catch (error) {
    if (error instanceof ArchiveUnusable && !error.message.startsWith('the result')) return true
    throw error
  }
}

/** Whoever unpacks it in this order can go nowhere but to what was there before. */
function check(entry: ArchiveEntry, seen: Map<string, ArchiveEntry['kind']>): void {
  const path = entry.path.join('/')
  if (/(^|\/)(\.|\.\.|)(\/|$)/.test(`x/${path || 'x'}`)) throw new Error(`${path} leads out`)
  if (seen.has(path)) throw new Error(`${JSON.stringify(path)} is there twice`)
  const folder = entry.path.slice(0, -1).join('/')
  if (path !== '' && seen.get(folder) !== 'folder') throw new Error(`${path} is in no folder`)
  if (
    entry.kind === 'hard-link' &&
    !['file', 'link', 'pipe', 'character', 'block'].includes(seen.get(entry.target) ?? '')
  ) {
    throw new Error(`${path} leads to ${entry.target}`)
  }
  seen.set(path, entry.kind)
}

describe(`${count} mutated tars`, () => {
  it.each(
    specimens.map(([name, tar], at) => [name, tar, at] as const),
  )('%s: each is read or refused, within a second, and nothing leaves its folder', async (_, tar, seed) => {
    const random = generator(seed)
    const each = count / specimens.length
    let refused = 0
    let slowest = 0
    for (let left = each; left > 0; left--) {
      const mutated = mutateTar(tar, random)
      const [lower, above] =
        left % 2 === 0 ? [mutated, upper] : [specimens[0]?.[1] as Buffer, mutated]
      const begun = cpuSeconds()
      if (await isRefused(lower, above)) refused++
      slowest = Math.max(slowest, cpuSeconds() - begun)
    }
    expect(slowest).toBeLessThan(1)
    // Neither all nor none: they are near enough to tars, and far enough from them.
    expect(refused).toBeGreaterThan(each / 20)
    expect(refused).toBeLessThan(each * 0.95)
  })
})

describe('mutated streams', () => {
  const all = specimens[0]?.[1] as Buffer
  it.each([
    ['gzip', 2000],
    ['zstd', 100],
    ['xz', 100],
    ['bzip2', 100],
  ])('of %s are unpacked or refused', async (program, times) => {
    const packed =
      program === 'gzip' ? gzipSync(all) : execFileSync(program, ['-c'], { input: all })
    const random = generator(times)
    let refused = 0
    for (let left = times; left > 0; left--) {
      try {
        const stream = decompressed(streamOf(mutate(packed, random)), { title: 'it' })
        for await (const _ of entriesOf(stream, { title: 'it', limits }));
      } catch (error) {
        if (!(error instanceof ArchiveUnusable)) throw error
        refused++
      }
    }
    expect(refused).toBeGreaterThan(times / 2)
  })
})

describe('hostile tars', () => {
  it.each(hostileTars)('are refused before they take time or memory: $name', async ({
    make,
    said,
  }) => {
    const begun = cpuSeconds()
    const before = process.memoryUsage.rss()
    await expect(
      (async () => {
        const layers = [{ title: 'it', digested: false, open: make }]
        await bytesOf((await flatten(layers, { ...limits, entries: 100_000 })).tar())
      })(),
    ).rejects.toThrow(said)
    expect(cpuSeconds() - begun).toBeLessThan(20)
    expect(process.memoryUsage.rss() - before).toBeLessThan(400 * 1024 ** 2)
  })
})
