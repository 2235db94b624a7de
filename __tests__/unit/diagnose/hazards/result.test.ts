import { describe, expect, it } from 'vitest'
import { scanResult } from '../../../../src/diagnose/hazards/result.js'
import type { Scan } from '../../../../src/diagnose/hazards/scan.js'
import type { Processes } from '../../../../src/diagnose/processes.js'
import { targetOf } from '../../cpu/make.js'
import { codeAt } from '../../formats/elf/make.js'
import { jit, library, scanned, word } from './scanned.js'

const compiledExample = { pid: 9, address: '0x710000000000', text: 'vmovdqu64 zmm0,[rsi]' }
const fileExample = { pid: 9, address: '0x700000001000', text: 'vmovdqu64 zmm0,[rsi]' }
const nehalem = { ...targetOf('Nehalem'), features: new Set(['avx2', 'avx']) }

async function findingsOn(sites: Scan['sites'], processes?: Pick<Processes, 'locate'>) {
  const result = await scanResult(
    { sites, certain: [], saveAreas: [], unread: [] },
    [nehalem],
    processes,
  )
  return result.targets.flatMap(({ findings }) => findings)
}

describe('what a target lacks', () => {
  it('is said by layer, with counts and examples', async () => {
    const { sites } = await scanned({ heap: word(jit, jit + 0x800, library + codeAt) })
    expect(await findingsOn(sites)).toEqual([
      {
        how: 'compiled',
        layer: 'jit',
        ids: ['jit'],
        name: 'a JIT',
        certain: false,
        features: ['avx512f'],
        count: 2,
        examples: [{ ...compiledExample, where: 'memory of app (9)' }],
      },
      {
        how: 'resolved',
        layer: 'native',
        ids: ['library'],
        name: 'libdigest.so',
        certain: true,
        features: ['avx512f'],
        count: 1,
        examples: [{ ...fileExample, where: 'libdigest.so+0x1000' }],
      },
    ])
  })

  it('is said with the names of functions, as far as symbols name them', async () => {
    const { sites } = await scanned({ heap: word(jit, library + codeAt) })
    const symbol = { address: codeAt, start: codeAt, source: 'dynsym', serves: [] } as const
    const named = (name: string, exact: boolean) => ({
      locate: async (_: number, address: bigint) =>
        address === BigInt(library + codeAt)
          ? { mapped: [], symbol: { ...symbol, name, exact } }
          : { mapped: [] },
    })
    const places = async (name: string, exact: boolean) =>
      (await findingsOn(sites, named(name, exact))).flatMap(({ examples }) =>
        examples.map(({ where }) => where),
      )
    expect(await places('sum\n(int)', true)).toEqual([
      'memory of app (9)',
      'sum (int) in libdigest.so',
    ])
    expect(await places('before', false)).toEqual(['memory of app (9)', 'libdigest.so+0x1000'])
  })

  it('is said without names where they cannot be read, and why', async () => {
    const { sites } = await scanned({ heap: word(library + codeAt) })
    const said: string[] = []
    const processes = { locate: () => Promise.reject(new Error('no elfutils')) }
    const result = await scanResult(
      { sites, certain: [], saveAreas: [], unread: [] },
      [nehalem],
      processes,
      (what) => said.push(what),
    )
    expect(result.targets[0]?.findings[0]?.examples).toEqual([
      { ...fileExample, where: 'libdigest.so+0x1000' },
    ])
    expect(said).toEqual(['the functions that were found have no names: no elfutils'])
  })
})
