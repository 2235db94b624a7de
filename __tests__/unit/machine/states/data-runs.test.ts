import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataRuns } from '../../../../src/machine/states/data-runs.js'
import { scratch } from '../../../scratch.js'

const mib = 1024 ** 2
const never = new AbortController().signal

async function sparse(size: number, texts: Readonly<Record<number, string>>): Promise<string> {
  const path = join(scratch('data-runs'), 'memory')
  const file = await open(path, 'w')
  await file.truncate(size)
  for (const [offset, text] of Object.entries(texts)) await file.write(text, Number(offset))
  await file.close()
  return path
}

describe('where a sparse file has data', () => {
  it('has all of it, and leaves out large holes', async () => {
    const path = await sparse(64 * mib, { 0: 'first', 8192: 'near', [40 * mib + 5]: 'far' })
    const runs = await dataRuns(path, never)
    const holds = (at: number) =>
      runs.some(([offset, length]) => offset <= at && at < offset + length)
    expect([0, 4, 8192, 40 * mib + 5].map(holds)).toEqual([true, true, true, true])
    expect(holds(20 * mib)).toBe(false)
    expect(holds(60 * mib)).toBe(false)
  })

  it('is nowhere if there are only holes', async () => {
    const runs = await dataRuns(await sparse(8 * mib, {}), never)
    expect(runs.reduce((sum, [, length]) => sum + length, 0)).toBe(0)
  })

  it('may be everywhere if nobody can tell', async () => {
    const path = join(scratch('data-runs'), 'memory')
    await writeFile(path, 'all')
    const before = process.env.PATH
    try {
      process.env.PATH = scratch('no-perl')
      expect(await dataRuns(path, never)).toEqual([[0, 3]])
    } finally {
      process.env.PATH = before
    }
  })

  it('is not told once the run is cancelled', async () => {
    const path = await sparse(8 * mib, {})
    await expect(dataRuns(path, AbortSignal.abort(new Error('cancelled')))).rejects.toThrow(
      'cancelled',
    )
  })
})
