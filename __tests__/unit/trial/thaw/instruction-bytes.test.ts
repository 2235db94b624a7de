import { expect, it } from 'vitest'
import { criu } from '../../../../src/checkpoint/engines/criu/engine.js'
import { buildEvidence } from '../../../../src/trial/thaw/build-evidence.js'
import { readThawRecord } from '../../../../src/trial/thaw/record.js'
import { guest } from '../../machine/guest/make.js'
import { illAt, line, root } from '../make.js'
import { tree, well, whole } from './make.js'

/** ud2, and vmovdqu64 [rdi],zmm16. */
const ud2 = '0f0b'
const avx512 = '62e1fe487f07'

/** What the evidence has as the bytes of SIGILLs of the app. */
async function bytesOf(...hit: [address: string, hex: string][]): Promise<string[]> {
  const faults = hit.map(([address, hex]) => line('app', root, illAt(address, hex))).join('')
  const record = readThawRecord(guest([...well, ...whole], { life: tree, faults }))
  const identity = { thaw: 'thaw-1', pid: root, on: 'guest', comm: undefined, ...criu } as const
  const { sigills } = await buildEvidence(record, identity)
  return sigills.map(({ bytes }) => Buffer.from(bytes).toString('hex'))
}

it('are those of the instruction alone', async () => {
  expect(await bytesOf(['1000', avx512])).toEqual([avx512])
})

it('are all there where the instruction ends with its page', async () => {
  expect(await bytesOf(['1ffe', ud2])).toEqual([ud2])
})

it('of no instruction reach to the end of the page', async () => {
  expect(await bytesOf(['1ffd', '0606060606'])).toEqual(['060606'])
})

it('do not depend on what follows the instruction', async () => {
  expect(await bytesOf(['1ffe', `${ud2}11`], ['1ffe', `${ud2}22`])).toEqual([ud2])
})
