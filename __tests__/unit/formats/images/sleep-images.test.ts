import { describe, expect, it } from 'vitest'
import { readFiles } from '../../../../src/formats/images/files.js'
import { readMemoryMap } from '../../../../src/formats/images/memory-map.js'
import { readThread } from '../../../../src/formats/images/thread.js'
import { readProcesses } from '../../../../src/formats/images/tree.js'
import { golden, goldenPath } from '../../golden/read.js'
import { bothReadings, type CritEntries, readable } from './crit.js'

const folder = goldenPath('sleep-images')

describe('the images of a shell and its sleep', () => {
  const crit: Record<string, CritEntries> = JSON.parse(`${golden('sleep-images/crit.json')}`)

  it('has one image of each kind that is compared, or more', () => {
    expect(readable(folder).sort()).toEqual(Object.keys(crit).sort())
  })

  it.each(readable(folder))('reads %s as crit does', (name) => {
    const { ours, crits } = bothReadings(folder, name, crit[name] ?? [])
    expect(ours.size).toBeGreaterThan(0)
    expect(ours).toEqual(crits)
  })

  it('tells the tree', () => {
    expect(readProcesses(folder)).toEqual([
      { pid: 10000, parent: 0, threads: [10000], comm: 'sh', alive: true, long: true },
      { pid: 10004, parent: 10000, threads: [10004], comm: 'sleep', alive: true, long: true },
    ])
  })

  it('tells the registers of a thread, and which of them were saved', () => {
    const { comm, long, registers, saved, used } = readThread(folder, 10004)
    expect({ comm, long, ip: registers.ip }).toEqual({
      comm: 'sleep',
      long: true,
      ip: 140183415399683n,
    })
    // CRIU never saves the bounds of MPX, bit 3: its mask has a slip.
    expect(saved).toEqual([0, 1, 2, 4, 9])
    expect(used).toEqual([0, 1, 2, 4, 9])
  })

  it('tells which files are mapped executable, and which memory is the kernel’s', () => {
    const files = readFiles(folder)
    const map = readMemoryMap(folder, 10004).filter(({ execute }) => execute)
    expect(
      map.map(({ backing }) => {
        const file = backing.kind === 'file' ? files.get(backing.file) : undefined
        return file?.kind === 'file' ? file.path : backing.kind
      }),
    ).toEqual([
      '/usr/bin/sleep',
      '/usr/lib/x86_64-linux-gnu/libc.so.6',
      'kernel',
      '/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2',
    ])
  })
})
