import {
  type ArchiveEntry,
  type ByteText,
  type EntryHeader,
  noAttributes,
  noDevice,
} from '../entry.js'

/** What a name leads to. Hard links share one. */
export interface Inode extends Omit<EntryHeader, 'path' | 'target' | 'kind'> {
  readonly kind: Exclude<EntryHeader['kind'], 'hard-link'>
  readonly target: ByteText
  /** where a file's content is: a layer, and the index of an entry in it */
  readonly layer: number
  readonly index: number
}

/** A name in a folder. */
export class Node {
  children: Map<ByteText, Node> | undefined
  /** the last layer that hid what lower ones have below this name */
  hiddenBy = -1

  constructor(
    public inode: Inode,
    /** the layer that has put it here */
    public layer: number,
  ) {
    if (inode.kind === 'folder') this.children = new Map()
  }
}

export function inodeOf(entry: ArchiveEntry, layer: number): Inode {
  const { mode, uid, gid, mtime, size, target, device, attributes, index } = entry
  const kind = entry.kind === 'hard-link' ? 'file' : entry.kind
  return { kind, mode, uid, gid, mtime, size, target, device, attributes, layer, index }
}

/** A folder that no layer has an entry for. */
export function impliedFolder(layer: number): Inode {
  return {
    kind: 'folder',
    mode: 0o755,
    uid: 0,
    gid: 0,
    mtime: 0,
    size: 0,
    target: '',
    device: noDevice,
    attributes: noAttributes,
    layer,
    index: -1,
  }
}

/**
 * Removes what layers below `layer` have put below a folder. What this layer has put there stays.
 * @param step called for each name that is looked at
 * @returns whether anything is left
 */
export function hideLower(folder: Node, layer: number, step: () => void): boolean {
  folder.hiddenBy = layer
  for (const [name, child] of folder.children ?? []) {
    step()
    const isLeft = child.children !== undefined && hideLower(child, layer, step)
    if (child.layer < layer && !isLeft) folder.children?.delete(name)
  }
  return (folder.children?.size ?? 0) > 0
}
