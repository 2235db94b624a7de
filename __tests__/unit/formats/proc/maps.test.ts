import { describe, expect, it } from 'vitest'
import { locateAddress, mappedFiles } from '../../../../src/formats/images/process-maps.js'
import { readLiveMaps } from '../../../../src/formats/proc/maps.js'

/** As maps.sh sent it from a guest. */
const sent = `process 215 /srv/my app
00400000-00401000 r--p 00000000 00:18 131077                             /srv/my app
00401000-00479000 r-xp 00001000 00:18 131077                             /srv/my app
10baf000-10bd1000 rw-p 00000000 00:00 0                                  [heap]
7f2cd0000000-7f2cd0001000 rwxp 00000000 00:00 0 
7f2cd1000000-7f2cd1001000 r-xs 00002000 00:01 12                         /memfd:doublemapper (deleted)
7f2cd8000000-7f2cd8001000 r-xp 00003000 00:18 9                          /srv/lib.so (deleted)
7f2cd874a000-7f2cd874c000 r-xp 00000000 00:00 0                          [vdso]
7fff54b56000-7fff54b77000 rw-p 00000000 00:00 0                          [stack]
process 216 /bin/sh
00500000-00501000 r-xp 00000000 00:18 7                                  /bin/sh
`
const of = (pid: number) => {
  const maps = readLiveMaps(sent).get(pid)
  if (maps === undefined) throw new Error(`no maps of ${pid}`)
  return maps
}

describe('the mappings of live processes', () => {
  it.each<[string, bigint, object | undefined]>([
    ['a file', 0x401a10n, { kind: 'file', path: '/srv/my app', offset: 0x1a10 }],
    ['a deleted file', 0x7f2cd8000010n, { kind: 'file', path: '/srv/lib.so', offset: 0x3010 }],
    ['a memfd', 0x7f2cd1000000n, { kind: 'anonymous', what: 'code', name: 'doublemapper' }],
    ['code that was made', 0x7f2cd0000010n, { kind: 'anonymous', what: 'code' }],
    ['the heap', 0x10baf000n, { kind: 'anonymous', what: 'heap' }],
    ['the stack', 0x7fff54b60000n, { kind: 'anonymous', what: 'stack' }],
    ['the vdso', 0x7f2cd874a000n, { kind: 'anonymous', what: 'vdso' }],
    ['nothing', 0x479000n, undefined],
  ])('say that an address lies in %s', (_, address, place) => {
    const found = locateAddress(of(215), address)
    if (place === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(place)
  })

  it('are those of each process, with its program', () => {
    expect([...readLiveMaps(sent).keys()]).toEqual([215, 216])
    expect(of(215).executable).toBe('/srv/my app')
    expect(mappedFiles(of(216))).toEqual(['/bin/sh'])
  })

  it.each([
    ['nothing', ''],
    ['the end of what was sent', '0-1000 r-xp 00000000 00:18 7 /bin/sh\n'],
    ['no text', '\u0000\u0001process x y\n'],
  ])('are none in %s', (_, text) => {
    expect(readLiveMaps(text).size).toBe(0)
  })

  it('leave out lines that cannot be read', () => {
    expect(readLiveMaps('process 7 /bin/sh\nzz-10 r-xp\n\u0000').get(7)?.mappings).toEqual([])
  })
})
