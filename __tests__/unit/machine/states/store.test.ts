import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { devicesFile, memoryFile, writeManifest } from '../../../../src/machine/states/state.js'
import { openStateStore, type StateStore } from '../../../../src/machine/states/store.js'
import { scratch } from '../../../scratch.js'

const plenty = 1e9

async function keep(store: StateStore, key: string, bytes = 10, named = key): Promise<string> {
  const folder = await store.begin()
  writeFileSync(memoryFile(folder), Buffer.alloc(bytes, 1))
  writeFileSync(devicesFile(folder), 'devices')
  await writeManifest(folder, {
    key: named,
    memory: { size: bytes, runs: [[0, bytes]], crc: 1 },
    devices: { size: 7, crc: 2 },
  })
  await store.keep(key, folder)
  return join(folder, '..', key)
}

describe('a store of states', () => {
  it('finds what was kept, and nothing else', async () => {
    const store = openStateStore(join(scratch('states'), 'new'), plenty)
    expect(await store.find('a')).toBeUndefined()
    const folder = await keep(store, 'a')
    expect(await store.find('a')).toMatchObject({ folder, manifest: { key: 'a' } })
    expect(await store.find('b')).toBeUndefined()
  })

  it.each([
    ['of another machine', '{"key":"b"}'],
    ['that is not whole', '{"key":"a"'],
    ['with other contents', '{"key":"a","memory":{}}'],
  ])('does not find a state %s', async (_, manifest) => {
    const directory = scratch('states')
    mkdirSync(join(directory, 'a'))
    writeFileSync(join(directory, 'a/state.json'), manifest)
    expect(await openStateStore(directory, plenty).find('a')).toBeUndefined()
  })

  it('lets one guest of a process make a state', () => {
    const store = openStateStore(scratch('states'), plenty)
    expect(['a', 'b', 'a'].map((key) => store.claim(key))).toEqual([true, true, false])
  })

  it('lets others wait for a state that is being prepared, once', async () => {
    const store = openStateStore(scratch('states'), plenty)
    let fail = () => {}
    const begun: string[] = []
    const work = (name: string) => () => {
      begun.push(name)
      return new Promise((_, reject) => {
        fail = () => reject(new Error('no guest'))
      })
    }
    const order: string[] = []
    const first = store.prepare('a', work('first')).then(() => order.push('prepared'))
    const second = store.prepare('a', work('second'))
    const waiting = store.whenPrepared('a').then(() => order.push('waited'))
    await store.whenPrepared('b')
    expect(order).toEqual([])
    fail()
    await Promise.all([first, second, waiting])
    expect(order).toEqual(['prepared', 'waited'])
    expect(begun).toEqual(['first'])
  })

  it('keeps the state of the run that was faster', async () => {
    const directory = scratch('states')
    const stores = [openStateStore(directory, plenty), openStateStore(directory, plenty)]
    for (const [index, store] of stores.entries()) await keep(store, 'a', 10 + index)
    expect(readdirSync(directory)).toEqual(['a'])
    expect((await stores[0]?.find('a'))?.manifest.memory.size).toBe(10)
  })

  it('takes a state in place of one that cannot be read', async () => {
    const directory = scratch('states')
    const store = openStateStore(directory, plenty)
    const folder = await keep(store, 'a')
    writeFileSync(join(folder, 'state.json'), '{"key":')
    await keep(store, 'a', 11)
    expect(readdirSync(directory)).toEqual(['a'])
    expect((await store.find('a'))?.manifest.memory.size).toBe(11)
  })

  it('removes what was used longest ago when there is too much', async () => {
    const directory = scratch('states')
    const store = openStateStore(directory, 300_000)
    for (const [index, key] of ['a', 'b'].entries()) {
      const folder = await keep(store, key, 100_000)
      utimesSync(folder, 1000 + index, 1000 + index)
    }
    // Used again, so that `b` is older.
    await store.find('a')
    await keep(store, 'c', 100_000)
    expect(readdirSync(directory).sort()).toEqual(['a', 'c'])
  })

  it('removes what a run that was killed has begun, but not what is being made', async () => {
    const directory = scratch('states')
    const store = openStateStore(directory, plenty)
    const [old, young] = [await store.begin(), await store.begin()]
    utimesSync(old, 1000, 1000)
    await keep(store, 'a')
    expect([old, young].map((folder) => existsSync(folder))).toEqual([false, true])
  })
})
