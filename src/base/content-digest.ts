import { createHash } from 'node:crypto'

const zeros = Buffer.alloc(64 * 1024)

/**
 * SHA-256 of a file, or of a folder with all that is in it: names, kinds, links and contents. Not owners,
 * modes and times, which an ordinary user's copy does not have. It is told each entry, followed by its
 * content: a folder's entries in the order of their names, without devices, sockets and pipes, because a
 * copy by an ordinary user has none.
 */
export class ContentDigest {
  private readonly hash = createHash('sha256')

  /**
   * @param name its path below the folder, with a slash in front; empty: the folder itself. Names need not
   *   be UTF-8
   * @param size bytes of a file or of a link's target; entries of a folder
   */
  entry(name: Buffer, kind: 'folder' | 'link' | 'file', size: number): void {
    this.hash.update(name)
    this.hash.update(`\0${kind} ${size}\0`)
  }

  add(bytes: Buffer): void {
    this.hash.update(bytes)
  }

  addZeros(count: number): void {
    for (let left = count; left > 0; left -= zeros.length) {
      this.hash.update(zeros.subarray(0, Math.min(left, zeros.length)))
    }
  }

  /** Nothing may be told afterwards. */
  hex(): string {
    return this.hash.digest('hex')
  }
}
