import { describe, expect, it } from 'vitest'
import { MachineryFailure } from '../../../../src/base/process/failure.js'
import { type Limits, readLines } from '../../../../src/base/process/lines.js'

const usual: Limits = { seconds: 20, bytes: 1e6, memory: 1e9 }

async function lines(script: string, limits: Partial<Limits> = {}): Promise<string[]> {
  const found: string[] = []
  await readLines(['sh', '-c', script], { ...usual, ...limits }, (line) => found.push(line))
  return found
}

describe('the lines of a tool', () => {
  it('are handed over whole: one that is cut off is none', async () => {
    expect(await lines('echo é; echo; printf "last\\nhalf"')).toEqual(['é', '', 'last'])
  })

  it('are there even if it fails, or crashes', async () => {
    expect(await lines('echo one; exit 1')).toEqual(['one'])
    expect(await lines('echo one; kill -SEGV $$')).toEqual(['one'])
  })

  it('end when its time is up', async () => {
    const begun = performance.now()
    expect(await lines('echo one; exec sleep 100', { seconds: 0.3 })).toEqual(['one'])
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it('end when there are too many', async () => {
    expect((await lines('exec yes', { bytes: 100_000 })).length).toBeLessThanOrEqual(50_000)
  })

  it('that are too long are passed over', async () => {
    const long = 'head -c 300000 /dev/zero | tr "\\0" x'
    expect(await lines(`echo a; ${long}; echo b; echo c`)).toEqual(['a', 'c'])
  })

  it('are none of a tool without the memory that it asks for', async () => {
    expect(await lines('echo one', { memory: 1000 })).toEqual([])
  })

  it('of a tool that is not there are an error', async () => {
    const run = readLines(['/nowhere/eu-nm'], usual, () => {})
    await expect(run).rejects.toThrow(MachineryFailure)
    await expect(run).rejects.toThrow(/eu-nm/)
  })
})
