import type { ArchiveEntry, ByteText } from '../entry.js'
import { shown } from '../entry.js'
import { longestPath } from '../limits.js'
import { damaged, refused } from '../unusable.js'
import { hideLower, type Inode, impliedFolder, inodeOf, Node } from './tree.js'
import { opaque, whiteout } from './whiteout.js'

/** of aufs itself, such as its folder of hard links */
const aufs = '.wh..wh.'

/** As Linux has it for one path. */
const mostLinks = 40

interface Later {
  readonly folder: readonly ByteText[]
  /** undefined: all that is in the folder */
  readonly name: ByteText | undefined
}

/** The layers laid over each other. Layers are begun and ended in their order, the lowest first. */
export class Merged {
  readonly root = new Node(impliedFolder(0), 0)
  private layer = -1
  private title = ''
  private steps = 0
  private later: Later[] = []
  private openLinks: ArchiveEntry[] = []

  /** @param mostSteps from name to name, for all paths together */
  constructor(private readonly mostSteps: number) {}

  begin(title: string): void {
    this.layer++
    this.title = title
  }

  add(entry: ArchiveEntry): void {
    const name = entry.path.at(-1)
    if (name === undefined) {
      // It has no name, so it can only be a folder.
      if (entry.kind === 'folder') this.root.inode = inodeOf(entry, this.layer)
      return
    }
    const folder = entry.path.slice(0, -1)
    if (name === opaque) this.later.push({ folder, name: undefined })
    else if (name.startsWith(aufs)) return
    else if (name.startsWith(whiteout)) {
      this.later.push({ folder, name: name.slice(whiteout.length) })
    } else if (entry.kind === 'hard-link') {
      if (!this.link(entry)) this.openLinks.push(entry)
    } else if (isOverlayWhiteout(entry)) this.later.push({ folder, name })
    else this.put(this.folderAt(folder), name, inodeOf(entry, this.layer))
  }

  /** Files of lower layers are hidden last: this layer's hard links may lead to them. */
  end(): void {
    for (const entry of this.openLinks) {
      if (this.link(entry)) continue
      throw damaged(
        this.title,
        `the hard link ${shown(entry.path)} leads to ${shown(entry.target)}, which is not there`,
      )
    }
    // The uppermost first, so that nothing is walked through twice.
    this.later.sort((one, other) => one.folder.length - other.folder.length)
    for (const one of this.later) this.hide(one)
    this.later = []
    this.openLinks = []
  }

  private hide({ folder, name }: Later): void {
    const place = this.find(folder)
    if (place?.children === undefined || place.hiddenBy === this.layer) return
    if (name === undefined) {
      hideLower(place, this.layer, this.step)
      return
    }
    const node = place.children.get(name)
    if (node === undefined || node.hiddenBy === this.layer) return
    const isLeft = hideLower(node, this.layer, this.step)
    if (node.layer < this.layer && !isLeft) place.children.delete(name)
  }

  private link(entry: ArchiveEntry): boolean {
    const target = entry.target.split('/')
    const inode = this.find(target.slice(0, -1))?.children?.get(target.at(-1) as ByteText)?.inode
    if (inode === undefined) return false
    if (inode.kind === 'folder') {
      throw damaged(this.title, `the hard link ${shown(entry.path)} leads to a folder`)
    }
    this.put(this.folderAt(entry.path.slice(0, -1)), entry.path.at(-1) as ByteText, inode)
    return true
  }

  private put(folder: Node, name: ByteText, inode: Inode): void {
    const children = folder.children as Map<ByteText, Node>
    const there = children.get(name)
    if (there?.children && inode.kind === 'folder') {
      there.inode = inode
      there.layer = this.layer
    } else children.set(name, new Node(inode, this.layer))
  }

  /** The folder of that path, which is made where there is none. Links are followed within the root. */
  private folderAt(path: readonly ByteText[]): Node {
    const place = this.walk(path, true)
    return place as Node
  }

  private find(path: readonly ByteText[]): Node | undefined {
    return this.walk(path, false)
  }

  private walk(path: readonly ByteText[], make: boolean): Node | undefined {
    let above: { readonly node: Node; readonly length: number }[] = []
    let here = { node: this.root, length: 0 }
    // The next part is the last one.
    const left = [...path].reverse()
    let links = 0
    for (let part = left.pop(); part !== undefined; part = left.pop()) {
      this.step()
      if (part === '..') {
        here = above.pop() ?? here
        continue
      }
      const next = this.next(here.node, part, make)
      if (next === undefined) return undefined
      if (next.inode.kind === 'link') {
        if (++links > mostLinks) {
          throw refused(this.title, `${shown(path)} leads through more than ${mostLinks} links`)
        }
        const { target } = next.inode
        if (target.startsWith('/')) {
          above = []
          here = { node: this.root, length: 0 }
        }
        left.push(
          ...target
            .split('/')
            .filter((one) => one !== '' && one !== '.')
            .reverse(),
        )
        continue
      }
      above.push(here)
      here = { node: next, length: here.length + part.length + 1 }
      if (here.length > longestPath)
        throw refused(this.title, `${shown(path)} leads to a longer path`)
    }
    return here.node
  }

  private readonly step = (): void => {
    if (++this.steps > this.mostSteps)
      throw refused(this.title, 'its paths take too long to follow')
  }

  /** @returns a folder or a link */
  private next(folder: Node, name: ByteText, make: boolean): Node | undefined {
    const there = folder.children?.get(name)
    if (there && (there.children || there.inode.kind === 'link')) return there
    if (!make) return undefined
    if (there && there.layer === this.layer) {
      throw damaged(this.title, `${shown(name)} is a file and a folder`)
    }
    const made = new Node(impliedFolder(this.layer), this.layer)
    folder.children?.set(name, made)
    return made
  }
}

/** Overlayfs' own mark: in a container it would hide files, so no image means such a device. */
function isOverlayWhiteout({ kind, device }: ArchiveEntry): boolean {
  return kind === 'character' && device.major === 0 && device.minor === 0
}
