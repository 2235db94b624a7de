import { describe, expect, it } from 'vitest'
import type { MappedFile } from '../../../../src/formats/images/files.js'
import type { Backing, Mapping } from '../../../../src/formats/images/memory-map.js'
import {
  locateAddress,
  mappedFiles,
  type ProcessMaps,
  readProcessMaps,
} from '../../../../src/formats/images/process-maps.js'
import { goldenPath } from '../../golden/read.js'

describe('the memory of a frozen sleep', () => {
  const maps = readProcessMaps(goldenPath('sleep-images'), 10004)
  const libc = '/usr/lib/x86_64-linux-gnu/libc.so.6'

  it('has files, and places in them', () => {
    const [start, end] = [0x7f7efea31000n, 0x7f7efeb87000n]
    expect(locateAddress(maps, 0x7f7efea31123n)).toEqual({
      ...{ kind: 'file', path: libc, offset: 155648 + 0x123, start, end },
    })
    expect(locateAddress(maps, end)).toMatchObject({ path: libc, offset: 1556480 })
    expect(maps.executable).toBe('/usr/bin/sleep')
    expect(mappedFiles(maps)).toEqual([
      ...['/usr/bin/sleep', libc, '/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2'],
    ])
  })

  it.each([
    [0x55e57ef27000n, 'heap'],
    [0x7f7efebe0000n, 'data'],
    [0x7f7efebf8000n, 'data'],
    [0x7f7efebfc000n, 'vdso'],
    [0x7ffefac95fffn, 'stack'],
  ])('has at %x what is no file: %s', (address, what) => {
    expect(locateAddress(maps, address)).toMatchObject({ kind: 'anonymous', what })
  })

  it.each([
    0n,
    0x55e57ef26fffn,
    0x7ffefac96000n,
    2n ** 64n - 1n,
  ])('has nothing at %x', (address) => {
    expect(locateAddress(maps, address)).toBeUndefined()
  })
})

describe('memory that is no file’s', () => {
  const page = 4096n
  const mapping = (at: bigint, access: string, backing: Backing, shared = false): Mapping => ({
    ...{ start: at * page, end: (at + 1n) * page, shared, backing },
    read: access.includes('r'),
    write: access.includes('w'),
    execute: access.includes('x'),
  })
  const anonymous = { kind: 'anonymous' } as const
  const maps: ProcessMaps = {
    ...{ pid: 1, stack: 90n * page + 5n, heap: { start: 0n, end: 0n }, executable: undefined },
    files: new Map<number, MappedFile>([[7, { kind: 'memfd', name: 'doublemapper', segment: 3n }]]),
    mappings: [
      mapping(10n, 'rwx', anonymous),
      mapping(11n, '', anonymous),
      mapping(12n, '', anonymous),
      mapping(20n, '', anonymous),
      mapping(30n, 'rx', { kind: 'file', file: 7, offset: 0n }, true),
      mapping(31n, 'rw', { kind: 'file', file: 7, offset: 0n }, true),
      mapping(40n, 'rw', { kind: 'segment', segment: 4n, offset: 0n }, true),
      mapping(90n, 'rwx', anonymous),
      mapping(0xffffffffff600n, 'rx', { kind: 'kernel' }),
    ],
  }
  const what = (at: bigint) => {
    const found = locateAddress(maps, at * page + 1n)
    return found?.kind === 'anonymous' ? [found.what, found.name] : undefined
  }

  it('is code where it can be executed, and where it is kept free beside that', () => {
    expect([10n, 11n, 12n, 20n].map(what)).toEqual([
      ...[
        ['code', undefined],
        ['code', undefined],
        ['data', undefined],
        ['data', undefined],
      ],
    ])
  })

  it('has the name of its memfd', () => {
    expect([what(30n), what(31n)]).toEqual([
      ['code', 'doublemapper'],
      ['shared', 'doublemapper'],
    ])
  })

  it('is shared memory, a stack that can be executed, and the vsyscall', () => {
    expect([what(40n), what(90n), what(0xffffffffff600n)]).toEqual([
      ['shared', undefined],
      ['stack', undefined],
      ['vsyscall', undefined],
    ])
  })
})
