import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from './cpio.js'

/** Writes the files of a job below `folder`, with the paths that they have in an initramfs. */
export function writeEntries(entries: readonly Entry[], folder: string): void {
  for (const entry of entries) {
    const path = join(folder, entry.path)
    if (entry.kind === 'folder') mkdirSync(path, { recursive: true })
    else if (entry.kind === 'link') symlinkSync(entry.to, path)
    else if (entry.kind === 'copy') {
      copyFileSync(entry.from, path)
      chmodSync(path, 0o755)
    } else writeFileSync(path, entry.content, { mode: entry.executable ? 0o755 : 0o644 })
  }
}
