import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where report.json and all evidence go. */
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

/** Opens the folder, without what an earlier run made there. All else in it is left alone. */
export function openReportFolder(path: string): ReportFolder {
  mkdirSync(path, { recursive: true })
  for (const name of madeBefore(path)) rmSync(join(path, name), { recursive: true, force: true })
  const made = new Set<string>([marker])
  const remember = (name: string) => {
    if (made.has(name)) return
    made.add(name)
    writeFileSync(join(path, marker), [...made, ''].join('\n'))
  }
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
      remember(own)
      mkdirSync(join(path, folder), { recursive: true })
      return folder
    },
    setAside: (folder, name) => {
      const free = newName(name)
      remember(free)
      renameSync(join(path, folder), join(path, free))
    },
    write: (name, text) => {
      remember(name)
      writeFileSync(join(path, name), text)
    },
  }
}

function firstOf(wanted: string, isFree: (name: string) => boolean): string {
  let name = wanted
  for (let count = 2; !isFree(name); count++) name = `${wanted}-${count}`
  return name
}

/** Names in the folder itself: a marker that anyone could have written leads nowhere else. */
function madeBefore(path: string): string[] {
  if (!existsSync(join(path, marker))) return []
  const names = readFileSync(join(path, marker), 'utf8').split('\n')
  return names.filter((name) => name === marker || (name !== '' && name === fileName(name)))
}

/** A target's name as a file name: `max,-avx` stays readable, and nothing leads elsewhere. */
function fileName(name: string): string {
  return name.replace(/[^\w,.+=@-]/g, '_').replace(/^\.+/, '_')
}
