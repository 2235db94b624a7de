import { describe, expect, it } from 'vitest'
import { readCheckpointRecord } from '../../../src/checkpoint/record.js'
import { guest } from '../machine/guest/make.js'
import { cpu, probed } from '../trial/thaw/make.js'

/** A checkpoint that was taken. */
const all = ['ready 402', 'dumped 0 10000', ...cpu, probed, 'done']
const without = (word: string) => all.filter((line) => !line.startsWith(word))

describe('readCheckpointRecord', () => {
  it('reads what a job says that took a checkpoint, in seconds', () => {
    expect(readCheckpointRecord(guest([...all, 'unlayered /mnt/a', 'unlayered /b']))).toMatchObject(
      {
        kind: 'dumped',
        pid: 10000,
        ready: 4.02,
        cpu: { model: 'QEMU TCG CPU', flags: ['fpu', 'sse4_1'], kernel: '6.12.1' },
        unlayered: ['/mnt/a', '/b'],
        imagesIn: 'store',
      },
    )
  })

  it('reads that the images did not fit into the store', () => {
    expect(readCheckpointRecord(guest([...all, 'store-full']))).toMatchObject({ imagesIn: 'disk' })
  })

  it.each([
    ['app-ended 137', { kind: 'ended', status: 137 }],
    ['not-ready', { kind: 'not-ready' }],
    ['dumped 1 10000', { kind: 'refused', status: 1 }],
    ['first-thread-ended 10003 a b', { kind: 'first-thread-ended', pid: 10003, comm: 'a b' }],
    ['our-shell', { kind: 'our-shell' }],
    ['stray 10004 d', { kind: 'strays', processes: [{ pid: 10004, comm: 'd' }] }],
  ])('reads why there is no checkpoint: %s', (line, record) => {
    expect(readCheckpointRecord(guest([line]))).toEqual(record)
  })

  it('has of a job that broke just that', () => {
    const run = guest(all, {}, 'its kernel panicked')
    expect(readCheckpointRecord(run)).toEqual({ kind: 'broken', why: 'its kernel panicked' })
  })
})

describe('a record that is not whole is that of a broken job', () => {
  it.each([
    ['nothing', [], 'its record has no line `dumped`'],
    ['no end of the dump', without('dumped'), 'its record has no line `dumped`'],
    ['no time until it was ready', without('ready'), 'its record has no line `ready`'],
    ['no name of the CPU', without('model'), 'its record has no line `model`'],
    ['no flags', without('flags'), 'its record has no line `flags`'],
    ['no kernel', without('kernel'), 'its record has no line `kernel`'],
    ['no proof of its CPU', without('probed'), 'it did not prove which instructions it runs'],
    [
      'a dump without a process',
      [...without('dumped'), 'dumped 0'],
      'its record has a line `dumped` that cannot be read: "0"',
    ],
    [
      'a status that is no number',
      [...without('dumped'), 'dumped x 10000'],
      'its record has a line `dumped` that cannot be read: "x 10000"',
    ],
    [
      'a time that is no number',
      [...without('ready'), 'ready soon'],
      'its record has a line `ready` that cannot be read: "soon"',
    ],
    [
      'an end of the app without a status',
      ['app-ended'],
      'its record has a line `app-ended` that cannot be read: ""',
    ],
    [
      'a reason why it was not ready',
      ['not-ready yet'],
      'its record has a line `not-ready` that cannot be read: "yet"',
    ],
  ])('%s', (_, lines, why) => {
    expect(readCheckpointRecord(guest(lines))).toEqual({ kind: 'broken', why })
  })
})
