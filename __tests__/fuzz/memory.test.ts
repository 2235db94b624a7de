import { spawnSync } from 'node:child_process'
import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { type Hostile, hostile } from './hostile.js'
import { generator, mutate } from './mutate.js'

const MiB = 1024 ** 2
const size = 4 * MiB
/** Room for what node has on its heap by itself, and for what is soon collected. */
const own = 16

/**
 * Reads images in a process whose heap has room for ten times their size besides node's own: what
 * does not fit ends the process. What is not on the heap, such as their bytes, is told with all else
 * in `peak`: the most memory that the process ever had, in bytes.
 */
function readAlone({ reader, pages }: Hostile, files: Readonly<Record<string, Uint8Array>>) {
  const folder = scratch('hostile')
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  if (pages) {
    writeFileSync(join(folder, 'pages-1.img'), '')
    truncateSync(join(folder, 'pages-1.img'), pages)
  }
  const total = Object.values(files).reduce((sum, { length }) => sum + length, 0)
  const room = Math.ceil(own + (10 * total) / MiB)
  const limits = [`--max-old-space-size=${room}`, '--max-semi-space-size=1']
  const script = join(import.meta.dirname, 'read-alone.mjs')
  const run = spawnSync(process.execPath, [...limits, script, reader, folder], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  if (run.status !== 0) throw new Error(run.stderr || `it ended with ${run.signal}`)
  const said = JSON.parse(run.stdout) as { gave: number | string; took: number; peak: number }
  return { ...said, total }
}

const nothing: Hostile = { name: 'nothing', reader: 'none', files: () => ({}) }

describe('images that ask for much', () => {
  const random = generator(1)
  const idle = readAlone(nothing, {}).peak
  it.each(
    hostile(size).map((one) => [one.name, one] as const),
  )('%s: are read in ten times their size', (_, one) => {
    const files = one.files()
    const { gave, took, peak, total } = readAlone(one, files)
    expect(gave).not.toBe(0)
    expect(took).toBeLessThan(5000)
    expect(peak - idle).toBeLessThan(10 * total + own * MiB)
    for (let round = 0; round < 3; round++) {
      const mutated = Object.entries(files).map(([name, bytes]) => [name, mutate(bytes, random)])
      const read = readAlone(one, Object.fromEntries(mutated))
      expect(read.peak - idle).toBeLessThan(10 * read.total + own * MiB)
    }
  })
})
