import { describe, expect, it } from 'vitest'
import {
  busyGuests,
  guestMemory,
  guestsAtOnce,
  guestsBeside,
  resourcesHere,
} from '../../../../src/machine/host/resources.js'

describe('guestMemory', () => {
  it.each([
    ['2 GiB where there is plenty', undefined, 64_000, 2048],
    ['2 GiB where that is just half', undefined, 4096, 2048],
    ['half of what is free', undefined, 3001, 1500],
    ['never less than 512 MiB', undefined, 100, 512],
    ['what is asked for', 8192, 1000, 8192],
  ])('is %s', (_, wanted, freeMemory, memory) => {
    expect(guestMemory(wanted, { cores: 2, freeMemory })).toBe(memory)
  })
})

describe('guestsBeside', () => {
  const small = { cores: 1, memory: 2048 }
  it.each([
    ['one for two cores', undefined, 2, 64_000, small, 8, 1],
    ['one for each core but one', undefined, 4, 64_000, small, 8, 3],
    ['fewer where each has many cores', undefined, 8, 64_000, { cores: 4, memory: 2048 }, 8, 1],
    ['none on one core', undefined, 1, 64_000, small, 8, 0],
    ['none where each needs all cores', undefined, 2, 64_000, { cores: 2, memory: 2048 }, 8, 0],
    ['none where memory is for one', undefined, 2, 4_000, small, 8, 0],
    ['none where one at a time is asked for', 1, 2, 64_000, small, 8, 0],
    ['one less than what is asked for', 3, 8, 64_000, small, 8, 2],
    ['none where there is none to prepare', undefined, 2, 64_000, small, 0, 0],
  ])('is %s', (_, wanted, cores, freeMemory, guest, guests, count) => {
    expect(guestsBeside(wanted, { cores, freeMemory }, guest, guests)).toBe(count)
  })

  it('leaves a turn for the one that is busy', () => {
    for (const cores of [1, 2, 3, 4, 8, 64]) {
      for (const wanted of [undefined, 1, 2, 9]) {
        const host = { cores, freeMemory: 1e6 }
        const beside = guestsBeside(wanted, host, small, 100)
        expect(beside).toBeLessThan(busyGuests(wanted, host, small.cores))
      }
    }
  })
})

describe('guestsAtOnce', () => {
  it.each([
    ['five for two cores', 2, 64_000, { cores: 1, memory: 2048 }, 5],
    ['fewer where each has many cores', 4, 64_000, { cores: 4, memory: 2048 }, 2],
    ['as many as fit into memory', 8, 10_000, { cores: 1, memory: 2048 }, 4],
    ['none that just does not fit', 8, 2 * 2248 - 1, { cores: 1, memory: 2048 }, 1],
    ['one, however little memory there is', 2, 100, { cores: 1, memory: 512 }, 1],
    ['one, however few cores there are', 1, 64_000, { cores: 8, memory: 512 }, 1],
  ])('is %s', (_, cores, freeMemory, guest, count) => {
    expect(guestsAtOnce(undefined, { cores, freeMemory }, guest, 100)).toBe(count)
  })

  it('is what is asked for', () => {
    expect(guestsAtOnce(7, { cores: 1, freeMemory: 1 }, { cores: 1, memory: 2048 }, 9)).toBe(7)
  })

  it.each([
    [1, 1],
    [4, 4],
    [5, 5],
    [9, 5],
    [10, 5],
    [11, 4],
    [12, 4],
  ])('makes of %i guests rounds of at most %i', (guests, count) => {
    const host = { cores: 2, freeMemory: 64_000 }
    expect(guestsAtOnce(undefined, host, { cores: 1, memory: 2048 }, guests)).toBe(count)
  })
})

describe('busyGuests', () => {
  it.each([
    ['three for two cores', 2, 1, 3],
    ['fewer where each has many cores', 8, 4, 3],
    ['one, however few cores there are', 1, 8, 1],
  ])('is %s', (_, cores, each, count) => {
    expect(busyGuests(undefined, { cores }, each)).toBe(count)
  })

  it('is what is asked for', () => {
    expect(busyGuests(7, { cores: 1 }, 1)).toBe(7)
  })
})

it('this machine has something of both', () => {
  const { cores, freeMemory } = resourcesHere()
  expect(cores).toBeGreaterThanOrEqual(1)
  expect(Number.isInteger(freeMemory)).toBe(true)
  expect(freeMemory).toBeGreaterThan(0)
})
