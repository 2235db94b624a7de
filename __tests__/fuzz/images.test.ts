import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ImageDamaged } from '../../src/formats/images/damaged.js'
import { scratch } from '../scratch.js'
import { type Specimen, specimens } from './corpus.js'
import { generator, mutate } from './mutate.js'

/** THAWCHECK_FUZZ: mutated inputs of all specimens together. Every run makes the same ones. */
const inputs = Number(process.env.THAWCHECK_FUZZ ?? 110_000)
const each = Math.ceil(inputs / specimens.length)

describe(`mutated images: ${each * specimens.length} inputs`, () => {
  it.each(
    specimens.map((specimen, at) => [at, specimen.name, specimen] as const),
  )('%i: %s is read, or named as damaged, within a second of this process', (seed, name, {
    files,
    read,
  }) => {
    const folder = laidOut(files)
    const random = generator(seed)
    const original = files[name] as Uint8Array
    let damaged = 0
    let slowest = 0
    for (let left = each; left > 0; left--) {
      writeFileSync(join(folder, name), mutate(original, random))
      // Not the clock's, which goes on while others have the cores.
      const begun = process.cpuUsage()
      if (isDamaged(() => read(folder))) damaged++
      const { user, system } = process.cpuUsage(begun)
      slowest = Math.max(slowest, user + system)
    }
    rmSync(folder, { recursive: true })
    expect(slowest).toBeLessThan(1_000_000)
    // Neither all nor none: the inputs are near enough to images, and far enough from them.
    expect(damaged).toBeGreaterThan(each / 20)
    expect(damaged).toBeLessThan(each)
  })
})

function laidOut(files: Specimen['files']): string {
  const folder = scratch('fuzz')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Any error but these is one of ours. */
function isDamaged(read: () => unknown): boolean {
  try {
    read()
    return false
  } catch (error) {
    // A changed number may name an image that is not there.
    if (error instanceof ImageDamaged || (error as NodeJS.ErrnoException).code === 'ENOENT') {
      return true
    }
    throw error
  }
}
