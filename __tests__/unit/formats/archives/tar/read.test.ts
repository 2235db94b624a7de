import { describe, expect, it } from 'vitest'
import { fromBytes } from '../../../../../src/formats/archives/entry.js'
import { generous } from '../../../../../src/formats/archives/limits.js'
import { gnuTar, ownTar, pythonTar, readAll } from '../make.js'

const long = `${'folder/'.repeat(30)}file`
const files = [
  `mkdir -p '${long.slice(0, -5)}'`,
  `printf 'far below' >'${long}'`,
  "printf 'two lines' >'a\nb'",
  "printf 'no UTF-8' >\"$(printf '\\377')\"",
  'printf 12345 >five; chmod 4751 five',
  'ln five same; ln -s ../../../etc/passwd out',
  'truncate -s 3000000 sparse; printf end >>sparse',
  'printf begin | dd of=sparse conv=notrunc status=none',
].join('\n')

describe('the entries of a tar', () => {
  it.each([
    ['GNU', ['--format=gnu']],
    ['GNU, sparse', ['--format=gnu', '-S']],
    ['pax', ['--format=posix']],
    ['pax, sparse 0.0', ['--format=posix', '-S', '--sparse-version=0.0']],
    ['pax, sparse 0.1', ['--format=posix', '-S', '--sparse-version=0.1']],
    ['pax, sparse 1.0', ['--format=posix', '-S', '--sparse-version=1.0']],
  ])('are what was put there: %s', async (_, options) => {
    const entries = await readAll(gnuTar(files, [...options, '--owner=1234', '--group=5678']))
    const at = (path: string) => entries.find((entry) => entry.path.join('/') === path)
    expect(at('')?.kind).toBe('folder')
    expect(at(long)?.bytes.toString()).toBe('far below')
    expect(at('a\nb')?.bytes.toString()).toBe('two lines')
    expect(at('\xff')?.bytes.toString()).toBe('no UTF-8')
    const names = ['five', 'same'].map(at)
    expect(names.map((one) => one?.kind).sort()).toEqual(['file', 'hard-link'])
    const five = names.find((one) => one?.kind === 'file')
    expect(five).toMatchObject({ mode: 0o4751, uid: 1234, gid: 5678, size: 5 })
    expect(at('out')).toMatchObject({ kind: 'link', target: '../../../etc/passwd' })
    const sparse = at('sparse')?.bytes
    expect(sparse?.length).toBe(3_000_003)
    expect(sparse?.subarray(0, 6).toString()).toBe('begin\0')
    expect(sparse?.subarray(-4).toString()).toBe('\0end')
  })

  it.each(['v7', 'ustar'])('are read from the old format %s', async (format) => {
    const tar = gnuTar('mkdir a; printf 1 >a/b; ln -s b a/c', [`--format=${format}`, '--sort=name'])
    const entries = await readAll(tar)
    const all = entries.map(({ path, kind, bytes }) => [path.join('/'), kind, bytes.toString()])
    expect(all).toEqual([
      ['', 'folder', ''],
      ['a', 'folder', ''],
      ['a/b', 'file', '1'],
      ['a/c', 'link', ''],
    ])
  })

  it('have many pieces where a file has', async () => {
    const made =
      'for i in $(seq 60); do printf $i | dd of=s bs=64k seek=$i conv=notrunc status=none; done'
    for (const version of ['--format=gnu', '--sparse-version=1.0']) {
      const [, sparse] = await readAll(gnuTar(made, ['-S', version]))
      const at = (index: number) =>
        sparse?.bytes.toString('latin1', index * 65536, index * 65536 + 3)
      expect([1, 30, 60].map(at)).toEqual(['1\0\0', '30\0', '60'])
    }
  })

  it('have attributes of any bytes, owners beyond octal digits, and times', async () => {
    const tar = pythonTar(
      [
        "value = bytes(range(256)).decode('utf-8', 'surrogateescape')",
        "add('a', pax_headers={'SCHILY.xattr.security.capability': value, 'hdrcharset': 'BINARY'},",
        '  uid=3000000000, gid=70000, mtime=1700000000.75)',
        "add('null', type=tarfile.CHRTYPE, devmajor=1, devminor=3)",
        "add('pipe', type=tarfile.FIFOTYPE)",
      ].join('\n'),
    )
    const [file, device, pipe] = await readAll(tar)
    expect(file).toMatchObject({ uid: 3_000_000_000, gid: 70_000, mtime: 1_700_000_000 })
    const value = file?.attributes.get('security.capability')
    expect(value).toEqual(Buffer.from(Array.from({ length: 256 }, (_, at) => at)))
    expect(device).toMatchObject({ kind: 'character', device: { major: 1, minor: 3 } })
    expect(pipe?.kind).toBe('pipe')
  })

  it('have no absolute paths', async () => {
    const [entry] = await readAll(ownTar([['/etc/./passwd']]))
    expect(entry?.path).toEqual(['etc', 'passwd'])
  })

  it('may be those of an empty tar', async () => {
    expect(await readAll(ownTar([]))).toEqual([])
  })
})

describe('a tar is refused', () => {
  it.each([
    ['leads out', ownTar([['a/../../b']]), 'not accepted: "a/../../b" leads out of its folder'],
    ['long name', ownTar([['n'.repeat(256)]]), 'not accepted: a name has 256 bytes'],
    ['long path', ownTar([['n/'.repeat(2100)]]), 'not accepted: a path has'],
    [
      'zero byte',
      pythonTar("add('a', pax_headers={'path': 'b\\0c'})"),
      'not accepted: "b\\u0000c" has a zero byte',
    ],
    [
      'hard link out',
      ownTar([['a', { kind: 'hard-link', target: '../x' }]]),
      'not accepted: "../x" leads out of its folder',
    ],
    ['link to nothing', ownTar([['a', { target: '' }]]), 'damaged: entry 1: a link leads nowhere'],
    [
      'cut',
      ownTar([['a', { content: 'text' }]]).subarray(0, 515),
      'damaged: it ends within entry 1',
    ],
    [
      'cut at a header',
      ownTar([['a']]).subarray(0, 512),
      'damaged: entry 2: it ends where a header',
    ],
    ['empty', Buffer.alloc(0), 'damaged: it is no tar'],
    ['no tar', Buffer.alloc(1024, 'x'), 'damaged: it is no tar'],
  ])('%s', async (_, tar, said) => {
    await expect(readAll(tar)).rejects.toThrow(`the tar is ${said}`)
  })

  it('for its size, before that is read', async () => {
    const limits = { ...generous, bytes: 3 }
    const tar = ownTar([['a', { content: 'text' }]])
    await expect(readAll(tar, { limits })).rejects.toThrow('its files have more than 3 bytes')
  })

  it('for the holes of a sparse file, too', async () => {
    const tar = gnuTar('truncate -s 1T huge', ['-S'])
    expect(tar.length).toBeLessThan(20_000)
    await expect(readAll(tar)).rejects.toThrow('its files have more than')
  })

  it('for the number of its entries', async () => {
    const limits = { ...generous, entries: 2 }
    await expect(readAll(ownTar([['a'], ['b'], ['c']]), { limits })).rejects.toThrow(
      'it has more than 2 entries',
    )
  })

  it('for attributes that fill the memory', async () => {
    const limits = { ...generous, attributeBytes: 100 }
    const attributes = new Map([['user.x', Buffer.alloc(100)]])
    await expect(readAll(ownTar([['a', { attributes }]]), { limits })).rejects.toThrow(
      'its attributes have more than 100 bytes',
    )
  })

  it('without its end only where no digest tells', async () => {
    const tar = ownTar([['a']]).subarray(0, 512)
    expect(await readAll(tar, { digested: true })).toHaveLength(1)
  })
})

describe('a name', () => {
  it('is shown as what it means', () => {
    expect(fromBytes(Buffer.from('größe').toString('latin1'))).toBe('größe')
  })
})
