import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BadInput } from '../base/bad-input.js'
import { memoryFolderOf } from '../base/run/report-folder.js'
import type { Target } from '../cpu/target.js'
import { quoted } from '../plan/reading.js'
import { suggestion } from '../plan/suggestion.js'
import { targets as targetsReader } from '../plan/targets.js'

/** The arguments of `thawcheck scan`. */
export interface ScanRequest {
  /** folder of CRIU's images; absolute */
  readonly images: string
  /** folder that the app saw as `/`; absolute */
  readonly root: string
  readonly targets: readonly Target[]
  readonly json: boolean
}

const usage = 'expected thawcheck scan DIR [--cpus CPU[;CPU...]] [--root DIR] [--json]'
const valued = ['--cpus', '--root']
const levels = 'x86-64-v1;x86-64-v2;x86-64-v3;x86-64-v4'

/**
 * Reads the words after `thawcheck scan`.
 * @throws BadInput with every mistake in them
 */
export function readScanRequest(words: readonly string[], cwd: string): ScanRequest {
  const { values, folders, json, problems } = parseWords(words)
  const [folder, ...others] = folders
  for (const one of others) problems.push(`${quoted(one)} is one folder too many; ${usage}`)
  if (folder === undefined) problems.push(`no folder of images; ${usage}`)
  const images = folder === undefined ? undefined : imagesIn(resolve(cwd, folder))
  if (folder !== undefined && images === undefined) {
    problems.push(`${quoted(folder)} has no inventory.img; expected a folder of CRIU's images`)
  }
  const root = resolve(cwd, values.get('--root') ?? '/')
  if (!isFolder(root)) problems.push(`--root ${quoted(values.get('--root') ?? '')} is not a folder`)
  const read = targetsReader(values.get('--cpus') ?? levels)
  if ('problems' in read) problems.push(...read.problems.map((problem) => `--cpus ${problem}`))
  if (images === undefined || !('value' in read) || problems.length > 0)
    throw new BadInput(problems)
  return { images, root, targets: read.value, json }
}

function parseWords(words: readonly string[]) {
  const values = new Map<string, string>()
  const folders: string[] = []
  const problems: string[] = []
  let json = false
  const left = [...words]
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [, flag = word, inline] = /^(--[^=]+)=([\s\S]*)$/.exec(word) ?? []
    if (word === '--json') json = true
    else if (valued.includes(flag)) {
      const value = inline ?? left.shift()
      if (value === undefined || value.trim() === '')
        problems.push(`${flag} has no value; ${usage}`)
      else if (values.has(flag)) problems.push(`${flag} is given twice`)
      else values.set(flag, value)
    } else if (word.startsWith('-')) {
      problems.push(`${quoted(flag)} is not a flag${suggestion(flag, [...valued, '--json'])}`)
    } else folders.push(word)
  }
  return { values, folders, json, problems }
}

/** The images of a folder: it may be a folder of images, a kept checkpoint, or the report of a check. */
function imagesIn(folder: string): string | undefined {
  return [
    folder,
    join(folder, 'images'),
    // Of an archive of podman, CRI-O or containerd.
    join(folder, 'checkpoint'),
    ...[folder, memoryFolderOf(folder)].map((one) => join(one, 'checkpoint/images')),
  ].find((one) => existsSync(join(one, 'inventory.img')))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
