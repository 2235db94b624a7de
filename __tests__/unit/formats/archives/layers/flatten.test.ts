import { describe, expect, it } from 'vitest'
import { fromBytes } from '../../../../../src/formats/archives/entry.js'
import { flatten } from '../../../../../src/formats/archives/layers/flatten.js'
import { generous } from '../../../../../src/formats/archives/limits.js'
import { bytesOf, type Made, ownTar, readAll, streamOf } from '../make.js'

type Layer = readonly (readonly [path: string, made?: Made])[]

const file = (content: string, made: Made = {}): Made => ({ ...made, content })
const hard = (target: string): Made => ({ kind: 'hard-link', target })

function open(layers: readonly Layer[], limits = generous) {
  const all = layers.map((entries, at) => ({
    title: `layer ${at + 1}`,
    digested: false,
    open: () => streamOf(ownTar(entries)),
  }))
  return flatten(all, limits)
}

/** `folder/`, `file=content`, `link>target`, `name==first name` of what the layers are together. */
async function flat(...layers: Layer[]): Promise<string[]> {
  const { tar } = await open(layers)
  const entries = await readAll(await bytesOf(tar()))
  return entries
    .filter(({ path }) => path.length > 0)
    .map(({ path, kind, target, bytes }) => {
      const name = fromBytes(path.join('/'))
      if (kind === 'folder') return `${name}/`
      if (kind === 'file') return `${name}=${bytes}`
      return kind === 'link' ? `${name}>${target}` : `${name}==${target}`
    })
    .sort()
}

describe('layers laid over each other', () => {
  it('are what the upper ones have, and what they leave of the lower ones', async () => {
    const lower: Layer = [['a/'], ['a/one', file('1')], ['a/two', file('2')], ['b', file('old')]]
    const upper: Layer = [
      ['a/two', file('new')],
      ['c', { target: 'b' }],
    ]
    expect(await flat(lower, upper)).toEqual(['a/', 'a/one=1', 'a/two=new', 'b=old', 'c>b'])
  })

  it('hide single files and whole folders', async () => {
    const lower: Layer = [
      ['a/'],
      ['a/b/'],
      ['a/b/c', file('1')],
      ['d', file('2')],
      ['e', file('3')],
    ]
    expect(await flat(lower, [['a/.wh.b'], ['.wh.d']])).toEqual(['a/', 'e=3'])
    expect(await flat(lower, [['a/.wh.b']], [['a/b/'], ['a/b/new', file('4')]])).toEqual([
      'a/',
      'a/b/',
      'a/b/new=4',
      'd=2',
      'e=3',
    ])
  })

  it.each(['before', 'after'])('hide what a folder had, %s what it gets', async (order) => {
    const lower: Layer = [['a/'], ['a/old', file('1')], ['a/sub/'], ['a/sub/old', file('1')]]
    const marks: Layer = [['a/.wh..wh..opq']]
    const news: Layer = [['a/new', file('2')], ['a/sub/'], ['a/sub/new', file('3')]]
    const upper = order === 'before' ? [...marks, ...news] : [...news, ...marks]
    expect(await flat(lower, upper)).toEqual(['a/', 'a/new=2', 'a/sub/', 'a/sub/new=3'])
  })

  it('hide nothing of their own layer', async () => {
    expect(await flat([['a', file('1')]], [['a', file('2')], ['.wh.a'], ['.wh.x']])).toEqual([
      'a=2',
    ])
  })

  it('leave out what aufs and overlayfs keep for themselves', async () => {
    const device = { major: 0, minor: 0 }
    const upper: Layer = [['.wh..wh.aufs'], ['.wh..wh.plnk/'], ['a', { kind: 'character', device }]]
    expect(await flat([['a', file('1')]], upper)).toEqual([])
  })

  it('let a folder take the place of a file, and the reverse', async () => {
    const lower: Layer = [['a', file('1')], ['b/'], ['b/c', file('2')], ['d', file('3')]]
    const upper: Layer = [['a/'], ['a/x', file('4')], ['b', file('5')], ['d/e', file('6')]]
    expect(await flat(lower, upper)).toEqual(['a/', 'a/x=4', 'b=5', 'd/', 'd/e=6'])
  })

  it('keep hard links, also to what upper layers replace or hide', async () => {
    const lower: Layer = [
      ['a', file('1')],
      ['b', hard('a')],
      ['c', file('2')],
    ]
    const upper: Layer = [['.wh.a'], ['d', hard('c')], ['c', file('new')], ['e', hard('a')]]
    expect(await flat(lower, upper)).toEqual(['b=1', 'c=new', 'd=2', 'e==b'])
  })

  it('take a hard link to what comes later in the layer', async () => {
    expect(
      await flat([
        ['b', hard('a')],
        ['a', file('1')],
      ]),
    ).toEqual(['a=1', 'b==a'])
  })

  it('follow links of the image within it', async () => {
    const lower: Layer = [['usr/'], ['usr/lib/'], ['lib', { target: 'usr/lib' }]]
    const out: Layer = [['etc', { target: '/../../usr/../run/etc' }]]
    expect(
      await flat(lower, out, [
        ['lib/x', file('1')],
        ['etc/y', file('2')],
      ]),
    ).toEqual([
      'etc>/../../usr/../run/etc',
      'lib>usr/lib',
      'run/',
      'run/etc/',
      'run/etc/y=2',
      'usr/',
      'usr/lib/',
      'usr/lib/x=1',
    ])
  })

  it('keep modes, owners, times, attributes and odd names', async () => {
    const attributes = new Map([['user.x', Buffer.from([0, 255])]])
    const made = { mode: 0o4751, uid: 1000, gid: 5_000_000, mtime: 123, attributes }
    const { tar, entries, bytes } = await open([
      [
        ['./', { mode: 0o700 }],
        ['\xff\n', file('12345', made)],
      ],
    ])
    expect({ entries, bytes }).toEqual({ entries: 2, bytes: 5 })
    const [root, odd] = await readAll(await bytesOf(tar()))
    expect(root).toMatchObject({ path: [], mode: 0o700 })
    expect(odd).toMatchObject({ path: ['\xff\n'], ...made })
  })

  it('put a folder before what is in it, and a file before its hard links', async () => {
    const { tar } = await open([[['z/a', file('1')]], [['b', hard('z/a')], ['z/'], ['c/d/e/']]])
    const names = (await readAll(await bytesOf(tar()))).map(({ path }) => path.join('/'))
    expect(names).toEqual(['', 'z', 'c', 'c/d', 'c/d/e', 'z/a', 'b'])
  })
})

describe('layers are refused', () => {
  it.each<[string, Layer, string]>([
    [
      'a hard link to nothing',
      [['a', hard('b')]],
      'layer 2 is damaged: the hard link "a" leads to "b"',
    ],
    ['a hard link to a folder', [['b/'], ['a', hard('b')]], 'the hard link "a" leads to a folder'],
    ['a file as a folder', [['a', file('')], ['a/b']], '"a" is a file and a folder'],
    [
      'links in a circle',
      [['a', { target: 'b' }], ['b', { target: 'a' }], ['a/x']],
      'leads through more than 40 links',
    ],
  ])('for %s', async (_, layer, said) => {
    await expect(open([[], layer])).rejects.toThrow(said)
  })

  it('for a path that only links make too long', async () => {
    const deep = Array.from({ length: 2000 }, () => 'd').join('/')
    const layer: Layer = [
      [`${deep}/`],
      ['l', { target: deep }],
      [`${deep}/m`, { target: `/l/${deep}` }],
    ]
    await expect(open([[...layer, [`l/${deep}/${'x'.repeat(90)}`]]])).rejects.toThrow(
      'leads to a longer path',
    )
  })

  it('for what all of them have together', async () => {
    const layer: Layer = [['a', file('123')]]
    await expect(open([layer, layer], { ...generous, bytes: 5 })).rejects.toThrow(
      'layer 2 is not accepted: its files have more than 2 bytes',
    )
  })

  it('for paths that would take for ever', async () => {
    const deep = 'd/'.repeat(1900)
    const backAndForth = `${'/..'.repeat(800)}${'/d'.repeat(800)}`
    const links: Layer = Array.from({ length: 39 }, (_, at) => [
      `l${at}`,
      { target: at === 0 ? deep : `l${at - 1}${backAndForth}` },
    ])
    const files: Layer = Array.from({ length: 100 }, (_, at) => [`l38/${at}`])
    const limits = { ...generous, steps: 1_000_000 }
    await expect(open([[[deep], ...links, ...files]], limits)).rejects.toThrow(
      'layer 1 is not accepted: its paths take too long to follow',
    )
  })
})
