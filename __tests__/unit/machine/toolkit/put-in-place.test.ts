import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { putInPlace } from '../../../../src/machine/toolkit/put-in-place.js'
import { seal, whatIsWrong } from '../../../../src/machine/toolkit/seal.js'
import { scratch } from '../../../scratch.js'

const contents = { versions: {}, criuLibraries: [], containerLibraries: [] }
let folder: string
let place: string
beforeEach(() => {
  folder = scratch('put-in-place')
  place = join(folder, 'place')
})

/** A toolkit in a folder of its own, as each run makes one. */
async function made(by: string): Promise<string> {
  const toolkit = join(folder, by, 'toolkit')
  mkdirSync(toolkit, { recursive: true })
  writeFileSync(join(toolkit, 'by'), by)
  await seal(toolkit, contents)
  return toolkit
}

function damage(toolkit: string): void {
  writeFileSync(join(toolkit, 'by'), 'nobody')
}

const inPlace = () => readFileSync(join(place, 'by'), 'utf8')

it('a toolkit goes where none is, and leaves a sound one where it is', async () => {
  await putInPlace(await made('one'), place)
  expect(inPlace()).toBe('one')
  await putInPlace(await made('two'), place)
  expect(inPlace()).toBe('one')
})

it('a damaged one is replaced by the first of many runs at once', async () => {
  renameSync(await made('old'), place)
  damage(place)
  const runs = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
  const toolkits = await Promise.all(runs.map(made))
  await Promise.all(toolkits.map((toolkit) => putInPlace(toolkit, place)))
  expect(await whatIsWrong(place)).toBeUndefined()
  expect(runs).toContain(inPlace())
})

describe('while one run looks at a damaged one, another', () => {
  let one: string
  let other: string
  beforeEach(async () => {
    renameSync(await made('old'), place)
    damage(place)
    one = await made('one')
    other = await made('other')
  })

  /** @param meanwhile is done once, after the first look */
  async function lookedAt(meanwhile: () => void): Promise<number> {
    let looks = 0
    await putInPlace(one, place, async (directory) => {
      const wrong = await whatIsWrong(directory)
      if (looks++ === 0) meanwhile()
      return wrong
    })
    return looks
  }

  it('moves that away', async () => {
    expect(await lookedAt(() => renameSync(place, join(folder, 'away')))).toBe(1)
    expect(inPlace()).toBe('one')
  })

  it('replaces it, and then its own stays', async () => {
    const replace = () => {
      renameSync(place, join(folder, 'away'))
      renameSync(other, place)
    }
    expect(await lookedAt(replace)).toBe(2)
    expect(inPlace()).toBe('other')
    expect(readdirSync(join(folder, 'one'))).toEqual(['toolkit'])
  })

  it('moves it away in the middle of the look', async () => {
    const look = async () => {
      const reading = whatIsWrong(place)
      renameSync(place, join(folder, 'away'))
      return reading
    }
    await putInPlace(one, place, look)
    expect(inPlace()).toBe('one')
  })
})

it('what cannot be renamed at all is an error', async () => {
  await expect(putInPlace(join(folder, 'nothing'), place)).rejects.toThrow('ENOENT')
})
