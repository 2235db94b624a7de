import { Readable } from 'node:stream'
import { type Bytes, gathered } from '../bytes.js'
import { type ArchiveEntry, type ByteText, type EntryHeader, noAttributes } from '../entry.js'
import { generous, type Limits } from '../limits.js'
import { entriesOf } from '../tar/read.js'
import { endOfTar, headerOf, paddingAfter } from '../tar/write.js'
import { damaged, refused } from '../unusable.js'
import { Merged } from './merge.js'
import type { Inode, Node } from './tree.js'

/** A tar of an image. It is opened twice: first to see what it has, then to copy the files that are left. */
export interface OpenLayer {
  /** how sentences name it */
  readonly title: string
  /** The tar, unpacked. Whoever can tell by a digest throws at its end where it is damaged. */
  open(): Bytes
  /** whether it does so */
  readonly digested: boolean
}

/** What the layers are together. */
export interface Flat {
  readonly entries: number
  /** bytes of all files */
  readonly bytes: number
  /** one tar of it, which may be read once or more often */
  tar(): Readable
}

/**
 * Lays layers over each other, the lowest first, as container runtimes do: `.wh.` files hide what lower
 * layers have, and links of the image are followed within it.
 * The whole of all layers is read before this returns: what is damaged is found here. Memory grows with the
 * number of files and not with their sizes.
 * @throws ArchiveUnusable, or what a layer's stream throws
 */
export async function flatten(
  layers: readonly OpenLayer[],
  limits: Limits = generous,
): Promise<Flat> {
  const merged = new Merged(limits.steps)
  let left = limits
  for (const layer of layers) {
    merged.begin(layer.title)
    left = await read(layer, left, (entry) => merged.add(entry))
    merged.end()
  }
  const places = placesOf(merged.root)
  const files = places.filter(({ inode }) => inode.kind === 'file' && inode.size > 0)
  return {
    entries: places.length,
    bytes: files.reduce((sum, { inode }) => sum + inode.size, 0),
    tar: () => Readable.from(gathered(written(layers, places, limits)), { objectMode: false }),
  }
}

/** @returns what other layers may still have */
async function read(
  layer: OpenLayer,
  limits: Limits,
  each: (entry: ArchiveEntry) => void,
): Promise<Limits> {
  let { entries, bytes, attributeBytes } = limits
  for await (const entry of entriesOf(layer.open(), { ...layer, limits })) {
    entries--
    bytes -= entry.size
    for (const [key, value] of entry.attributes) attributeBytes -= key.length + value.length
    each(entry)
  }
  return { ...limits, entries, bytes, attributeBytes }
}

/** A name that leads to an inode, and all others that do. */
interface Place {
  readonly inode: Inode
  readonly way: Way
  others: Way[] | undefined
}

/** A path, from its end: all that is in a folder shares the folder's. */
interface Way {
  readonly folder: Way | undefined
  readonly name: ByteText
}

function pathOf(way: Way): ByteText[] {
  const path: ByteText[] = []
  for (let at: Way = way; at.folder; at = at.folder) path.push(at.name)
  return path.reverse()
}

function placesOf(root: Node): Place[] {
  const places = new Map<Inode, Place>()
  const visit = ({ inode, children }: Node, way: Way) => {
    const place = places.get(inode)
    if (place === undefined) places.set(inode, { inode, way, others: undefined })
    else if (place.others) place.others.push(way)
    else place.others = [way]
    for (const [name, child] of children ?? []) visit(child, { folder: way, name })
  }
  visit(root, { folder: undefined, name: '' })
  return [...places.values()]
}

/** First all that has no content, folders before what is in them; then the files as the layers have them. */
async function* written(
  layers: readonly OpenLayer[],
  places: readonly Place[],
  limits: Limits,
): AsyncGenerator<Buffer, void> {
  const files = layers.map(() => new Map<number, Place>())
  for (const place of places) {
    const { inode, way } = place
    if (inode.kind === 'file' && inode.size > 0) files[inode.layer]?.set(inode.index, place)
    else {
      yield headerOf({ ...inode, path: pathOf(way) })
      yield* links(place)
    }
  }
  for (const [at, layer] of layers.entries()) {
    yield* contents(layer, files[at] as Map<number, Place>, limits)
  }
  yield endOfTar
}

async function* contents(
  layer: OpenLayer,
  files: ReadonlyMap<number, Place>,
  limits: Limits,
): AsyncGenerator<Buffer, void> {
  let left = files.size
  if (left === 0) return
  for await (const entry of entriesOf(layer.open(), { ...layer, limits })) {
    const place = files.get(entry.index)
    if (place === undefined) continue
    if (entry.kind !== 'file' || entry.size !== place.inode.size) {
      throw refused(layer.title, 'it was changed while it was read')
    }
    yield headerOf({ ...place.inode, path: pathOf(place.way) })
    yield* entry.content()
    yield paddingAfter(entry.size)
    yield* links(place)
    left--
  }
  if (left > 0) throw damaged(layer.title, 'it was changed while it was read')
}

function* links({ inode, way, others }: Place): Generator<Buffer> {
  if (others === undefined) return
  const target = pathOf(way).join('/')
  for (const other of others) {
    const link: EntryHeader = {
      ...inode,
      kind: 'hard-link',
      path: pathOf(other),
      size: 0,
      target,
      attributes: noAttributes,
    }
    yield headerOf(link)
  }
}
