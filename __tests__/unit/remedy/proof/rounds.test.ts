import { describe, expect, it } from 'vitest'
import type { Need } from '../../../../src/remedy/need.js'
import { passedIn, type Try } from '../../../../src/remedy/proof/attempt.js'
import { leaveOut, type Proving, tryInRounds } from '../../../../src/remedy/proof/rounds.js'
import { glibc, jvm } from '../make.js'
import { provingOf, thawed } from './make.js'

const openssl: Need = { layer: 'openssl', name: 'OpenSSL', features: ['avx512f'] }
const own: Need = { layer: 'app', name: 'spin', features: ['avx512f'] }
const tunables = 'GLIBC_TUNABLES'
const java = 'JDK_JAVA_OPTIONS'

async function course(proving: Proving): Promise<Try[]> {
  const tries: Try[] = []
  await tryInRounds(proving, tries)
  await leaveOut(proving, tries)
  return tries
}

describe('a change', () => {
  it('that helps at once is tried once', async () => {
    const proving = provingOf([glibc], [glibc])
    const tries = await course(proving)
    expect(proving.attempted).toEqual([[tunables]])
    expect(tries.map(passedIn)).toEqual([['A', 'B']])
  })

  it('is joined by one for each further layer that shows, and nothing of these is left out', async () => {
    const proving = provingOf([jvm], [jvm, glibc, openssl])
    await course(proving)
    expect(proving.attempted).toEqual([
      [java],
      [tunables, java],
      [tunables, java, 'OPENSSL_ia32cap'],
    ])
  })

  it('that does not help is not tried again', async () => {
    const proving = provingOf([glibc], [glibc], () => false)
    expect((await course(proving)).map(passedIn)).toEqual([[]])
    expect(proving.attempted).toHaveLength(1)
  })

  it('is at its end where no setting helps what is left', async () => {
    const proving = provingOf([glibc], [glibc, own])
    await course(proving)
    expect(proving.attempted).toHaveLength(1)
  })

  it('is tried without what was only foreseen, and that is left out if it passes', async () => {
    const proving = provingOf([glibc, jvm, openssl], [glibc, openssl])
    const tries = await course(proving)
    expect(proving.attempted.slice(1)).toEqual([[tunables, 'OPENSSL_ia32cap'], [tunables]])
    expect(tries.map((one) => passedIn(one).length)).toEqual([2, 2, 0])
  })

  it('is tried without all layers that have the same settings', async () => {
    const flush = { ...jvm, layer: 'hotspot-icache-clwb' }
    const proving = provingOf([glibc, jvm, flush], [glibc])
    await course(proving)
    expect(proving.attempted).toEqual([[tunables, java], [tunables]])
  })

  it('is not tried further after it broke the app, or the machinery did', async () => {
    for (const attempt of [
      { kind: 'breaks-app', how: 'it exited with 7', evidence: 'remedy-1' },
      { kind: 'machinery', what: 'no guest', evidence: 'remedy-1' },
    ] as const) {
      const proving = { ...provingOf([glibc, jvm], []), attempt: async () => attempt }
      expect(await course(proving)).toHaveLength(1)
    }
  })

  it('has at most four rounds', async () => {
    const layers = ['openblas', 'numpy', 'onednn', 'mkl', 'openssl', 'pytorch']
    const needs = layers.map((layer) => ({ layer, name: layer, features: ['avx512f'] }))
    const proving = provingOf(needs.slice(0, 1), needs)
    expect(await course(proving)).toHaveLength(4)
  })

  it('of which the next cannot be applied ends there', async () => {
    const proving = { ...provingOf([glibc], [glibc, openssl]), canApply: () => false }
    await course(proving)
    expect(proving.attempted).toHaveLength(1)
  })

  it('keeps what made the last attempt inconclusive', async () => {
    const proving = provingOf([glibc, jvm], [glibc])
    let count = 0
    const first = proving.attempt
    const attempt: Proving['attempt'] = async (changes, targets) =>
      ++count === 1 ? first(changes, targets) : thawed([])
    const tries = await course({ ...proving, attempt })
    expect(tries).toHaveLength(2)
    expect(tries.map((one) => passedIn(one).length)).toEqual([2, 0])
  })
})
