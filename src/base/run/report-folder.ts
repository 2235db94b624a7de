import { createHash } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { MachineryFailure } from '../process/failure.js'
import { once } from '../process/once.js'
import { messageOf } from '../text/error-message.js'
import { removeTree } from './owner-modes.js'

/** Where report.json and all evidence go; or, apart from these, the app's memory and files. */
export interface ReportFolder {
  /** absolute */
  readonly path: string
  /**
   * Makes a new folder below it for the evidence of one guest. A name that is taken gets a number.
   * @returns its path, relative to `path`
   */
  evidence(...parts: string[]): string
  /** Renames a folder of evidence, so that its name can be used again. */
  setAside(folder: string, name: string): void
  /** Writes a file of the run's own. */
  write(name: string, text: string): void
}

/** Lists what a run has made in the folder, one name a line: the next run removes just that. */
const marker = '.thawcheck'

/**
 * The folder for the app's memory and files. It lies beside the report, which is uploaded as a whole.
 */
export function memoryFolderOf(reportFolder: string): string {
  return `${reportFolder}-memory`
}

/**
 * Opens the folder, without what an earlier run made there. All else in it is left alone.
 * @throws MachineryFailure if the folder cannot be changed; so do all functions of the result
 */
export function openReportFolder(path: string): ReportFolder {
  return openFolder(path, () => mkdirSync(path, { recursive: true }))
}

/** Opens such a folder that only its owner may read. It is created when it is first used. */
export function openMemoryFolder(path: string): ReportFolder {
  const create = once(() => {
    mkdirSync(path, { recursive: true })
    chmodSync(path, 0o700)
  })
  return openFolder(path, () => {}, create)
}

/**
 * @param onOpen called first
 * @param onUse called before each thing that is made in it
 */
function openFolder(path: string, onOpen: () => void, onUse = () => {}): ReportFolder {
  orFailure(`the report folder ${path} cannot be opened`, () => {
    onOpen()
    for (const name of madeBefore(path)) removeTree(join(path, name))
  })
  const made = new Set<string>([marker])
  const remember = (name: string) => {
    onUse()
    if (made.has(name)) return
    // Appended, because a file that is written anew is empty after that fails on a full disk.
    appendFileSync(join(path, marker), made.size === 1 ? `${marker}\n${name}\n` : `${name}\n`)
    made.add(name)
  }
  const writing = <T>(name: string, work: () => T) =>
    orFailure(`${join(path, name)} cannot be written`, work)
  /** A name in the folder that is this run's, or nobody's. */
  const ownName = (wanted: string) =>
    firstOf(wanted, (name) => made.has(name) || !existsSync(join(path, name)))
  const newName = (wanted: string) => firstOf(wanted, (name) => !existsSync(join(path, name)))
  return {
    path,
    evidence: (...parts) => {
      const [top = '', ...below] = parts.map(fileName)
      const own = below.length === 0 ? newName(top) : ownName(top)
      const folder = below.length === 0 ? own : newName(join(own, ...below))
      writing(folder, () => {
        remember(own)
        mkdirSync(join(path, folder), { recursive: true })
      })
      return folder
    },
    setAside: (folder, name) => {
      const free = newName(name)
      writing(free, () => {
        remember(free)
        renameSync(join(path, folder), join(path, free))
      })
    },
    write: (name, text) => {
      writing(name, () => {
        remember(name)
        writeWhole(join(path, name), text)
      })
    },
  }
}

function firstOf(wanted: string, isFree: (name: string) => boolean): string {
  let name = wanted
  for (let count = 2; !isFree(name); count++) name = `${wanted}-${count}`
  return name
}

/** Half a file is removed. */
function writeWhole(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  }
}

/** @param what begins the message of the failure */
function orFailure<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const advice = 'free space on its disk, or another report folder'
    throw new MachineryFailure(`${what}: ${messageOf(error)}\n  try: ${advice}`)
  }
}

/** Names in the folder itself: a marker that anyone could have written leads nowhere else. */
function madeBefore(path: string): string[] {
  if (!existsSync(join(path, marker))) return []
  const names = readFileSync(join(path, marker), 'utf8').split('\n')
  return [marker, ...names.filter((name) => name !== '' && name === fileName(name))]
}

/** A file's name may have 255 bytes. This leaves room for a number behind it. */
const longestName = 200

/**
 * A target's name as a file name: `max,-avx` stays readable, and nothing leads elsewhere. A long name
 * is cut, and ends with a digest of the whole.
 */
function fileName(name: string): string {
  const safe = name.replace(/[^\w,.+=@-]/g, '_').replace(/^\.+/, '_')
  if (safe.length <= longestName) return safe
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 12)
  return `${safe.slice(0, longestName - digest.length - 1)}-${digest}`
}
