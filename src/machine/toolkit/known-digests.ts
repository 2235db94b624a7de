import { readFileSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import { bootHere } from '../../base/run/owner.js'

/** The digests of a folder's files, as far as the files have not changed since. */
export interface KnownDigests {
  /** @param read digests the file, if that has to be done */
  of(file: string, read: () => string): string
  /** Keeps what was noted for later runs, if that is possible. */
  keep(): void
}

export const noDigests: KnownDigests = { of: (_, read) => read(), keep: () => {} }

export const digestsName = 'digests.json'

/** After a change, a file may look the same for as long as the clock of its file system stands still. */
const settledMs = 2000

const schema = v.object({
  /** A machine that loses its power may lose what was written, and keep what it noted of it. */
  boot: v.string(),
  files: v.record(v.string(), v.object({ stamp: v.string(), digest: v.string() })),
})

/** What earlier runs have noted in this folder. To read a whole toolkit takes as long as to load a guest. */
export function knownDigests(folder: string, now: () => number = Date.now): KnownDigests {
  const path = join(folder, digestsName)
  const boot = bootHere()
  const files = kept(path, boot)
  let isNew = false
  return {
    of: (file, read) => {
      const stats = statSync(file)
      const stamp = stampOf(stats)
      const place = relative(folder, file)
      const known = files[place]
      if (known?.stamp === stamp) return known.digest
      const digest = read()
      if (now() - stats.ctimeMs > settledMs) {
        files[place] = { stamp, digest }
        isNew = true
      }
      return digest
    },
    keep: () => {
      if (isNew) write(path, JSON.stringify({ boot, files }))
    },
  }
}

/** The kernel changes ctime with each change of a file, and no program can set it. */
function stampOf({ dev, ino, size, ctimeMs }: Stats): string {
  return `${dev} ${ino} ${size} ${ctimeMs}`
}

function kept(path: string, boot: string): v.InferOutput<typeof schema>['files'] {
  try {
    const found = v.parse(schema, JSON.parse(readFileSync(path, 'utf8')))
    return found.boot === boot ? found.files : {}
  } catch {
    return {}
  }
}

/** Whole or not at all, because other runs read it. */
function write(path: string, text: string): void {
  const own = `${path}.${process.pid}`
  try {
    writeFileSync(own, text)
    renameSync(own, path)
  } catch {
    // The folder cannot be written to, so the next run reads all files again.
    rmSync(own, { force: true })
  }
}
