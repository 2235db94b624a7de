import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { messageOf } from '../../base/text/error-message.js'

/** The names of the files that a guest may send, and how each is called as evidence. Others are dropped. */
const names: Readonly<Record<string, string>> = {
  output: 'output.log',
  'criu.log': 'criu.log',
  'criu.out': 'criu.out.log',
  'engine.out': 'engine.out.log',
  'ready.log': 'ready.log',
  'verify.log': 'verify.log',
  'benchmark.out': 'benchmark.out.log',
  'benchmark.err': 'benchmark.err.log',
  life: 'life.trace',
  faults: 'faults.trace',
  images: 'images.trace',
  maps: 'maps.log',
  // Of the host, not of the guest.
  hang: 'hang.log',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`restore-log-${n}`, `restore-${n}.log`])),
  'crash-1': 'crash-1.log',
  'crash-2': 'crash-2.log',
  'crash-3': 'crash-3.log',
}

/**
 * Keeps a guest's files as evidence. No verdict is read from them again, so a full disk ends nothing.
 * @param tell called with a sentence for each file that cannot be written
 */
export function keepFiles(
  files: ReadonlyMap<string, Buffer>,
  folder: string,
  tell: (sentence: string) => void,
): void {
  for (const [sent, content] of files) {
    const name = Object.hasOwn(names, sent) ? names[sent] : undefined
    if (name === undefined) continue
    try {
      writeFileSync(join(folder, name), content)
    } catch (error) {
      tell(`${name} cannot be kept: ${messageOf(error)}`)
    }
  }
}

/**
 * Renames the evidence of a guest that broke, before the job is tried again. Otherwise a file that
 * the second guest does not send would be taken for its own.
 */
export function keepFirstTry(folder: string): void {
  for (const name of ['console.log', ...Object.values(names)]) {
    const path = join(folder, name)
    if (existsSync(path)) renameSync(path, join(folder, firstTryName(name)))
  }
}

/** `criu.log` becomes `criu.first-try.log`. */
function firstTryName(name: string): string {
  const { name: stem, ext } = parse(name)
  return `${stem}.first-try${ext}`
}
