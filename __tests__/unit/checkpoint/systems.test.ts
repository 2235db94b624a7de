import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BadInput } from '../../../src/base/bad-input.js'
import { onSystem, openSystems, systemKey } from '../../../src/checkpoint/systems.js'
import { scratch } from '../../scratch.js'
import { targetOf } from '../cpu/make.js'

const around = { cancel: new AbortController().signal }
const same = { root: undefined, kernel: undefined }

describe('the systems of targets', () => {
  it('are none where nothing is said', async () => {
    expect(await openSystems({ targets: [targetOf('max')], elsewhere: same }, around)).toEqual(
      new Map(),
    )
  })

  it('are one for all targets, or one for each image that targets name', () => {
    expect(systemKey(targetOf('max'))).toBe(systemKey(targetOf('Haswell@cores=2')))
    const [one, other] = ['max@image=a:1', 'Haswell@image=a:1'].map((name) => targetOf(name))
    expect(one && other && systemKey(one) === systemKey(other)).toBe(true)
    expect(systemKey(targetOf('max@image=a:2'))).not.toBe(systemKey(targetOf('max@image=a:1')))
  })

  it('are refused with the name of the input', async () => {
    const folder = scratch('no-kernel')
    const opened = openSystems(
      { targets: [targetOf('max')], elsewhere: { root: undefined, kernel: folder } },
      around,
    )
    await expect(opened).rejects.toBeInstanceOf(BadInput)
    await expect(opened).rejects.toThrow(
      `restore-kernel: ${JSON.stringify(join(folder))} has no modules in lib/modules; expected`,
    )
  })
})

describe('a checkpoint on a system', () => {
  const bench = { toolkit: {}, states: {}, initramfs: {} } as never
  const checkpoint = { root: { kind: 'host' } } as never
  const system = {
    id: 'system-1',
    title: 'a',
    root: undefined,
    kernel: undefined,
    equipment: undefined,
  }

  it('is as it was where there is none', () => {
    const there = onSystem(undefined, bench, checkpoint)
    expect(there.bench).toBe(bench)
    expect(there.checkpoint).toBe(checkpoint)
  })

  it('has the other root, over which no held files are laid; with another kernel alone it keeps its own', () => {
    const root = { kind: 'image', title: 'a' } as never
    expect(onSystem({ ...system, root }, bench, checkpoint).checkpoint).toMatchObject({
      ...{ root, elsewhere: true },
    })
    const equipment = { initramfs: { path: 'x', sha256: 'y' }, states: undefined } as const
    const other = onSystem({ ...system, kernel: '6.1', equipment }, bench, checkpoint)
    expect(other.checkpoint).toBe(checkpoint)
    expect(other.bench).toMatchObject(equipment)
  })
})
