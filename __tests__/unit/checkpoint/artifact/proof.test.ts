import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readProof, withShown, writeProof } from '../../../../src/checkpoint/artifact/proof.js'
import { scratch } from '../../../scratch.js'
import { manifest } from '../make.js'
import { proofOf, provenOn } from './make.js'

describe('what thaws have shown', () => {
  it('is kept with the checkpoint, and is of that one only', () => {
    const folder = scratch('proof')
    expect(readProof(folder, manifest.id)).toBeUndefined()
    const proof = proofOf(provenOn('Haswell', 'avx'))
    writeProof(folder, proof)
    expect(readProof(folder, manifest.id)).toEqual(proof)
    expect(readProof(folder, 'another')).toBeUndefined()
    writeFileSync(join(folder, 'proven.json'), '{"schema":')
    expect(readProof(folder, manifest.id)).toBeUndefined()
  })

  const earlier = proofOf(
    provenOn('Haswell', 'avx'),
    provenOn('Nehalem', 'pni'),
    provenOn('EPYC', 'avx'),
  )
  const { schema: _, ...shown } = proofOf(provenOn('EPYC', 'avx fma'))

  it('is what passed last: a target that fails now is proven no more', () => {
    const now = withShown(earlier, { ...shown, not: ['Nehalem'] })
    expect(now.on.map(({ names }) => names[0])).toEqual(['Haswell', 'EPYC'])
    expect(now.on[1]?.features).toEqual(['avx', 'fma'])
  })

  it('begins anew with other options of CRIU', () => {
    const now = withShown(earlier, { ...shown, options: ['--cpu-cap=none'], not: [] })
    expect(now.on).toEqual(shown.on)
    expect(withShown(undefined, { ...shown, not: [] }).on).toEqual(shown.on)
  })
})
