import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { removeTree } from './owner-modes.js'

/** The folder for report.json and all evidence. */
export interface ReportFolder {
  /** absolute */
  readonly path: string
  /** Creates a folder for the evidence of one guest. @returns its path relative to `path` */
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
  for (const name of madeBefore(path)) removeTree(join(path, name))
  const made = new Set<string>([marker])
  const remember = (name: string) => {
    if (made.has(name)) return
    made.add(name)
    writeFileSync(join(path, marker), [...made, ''].join('\n'))
  }
  return {
    path,
    evidence: (...parts) => {
      const wanted = join(...parts.map(fileName))
      let folder = wanted
      for (let count = 2; existsSync(join(path, folder)); count++) folder = `${wanted}-${count}`
      remember(topOf(folder))
      mkdirSync(join(path, folder), { recursive: true })
      return folder
    },
    setAside: (folder, name) => {
      remember(topOf(name))
      renameSync(join(path, folder), join(path, name))
    },
    write: (name, text) => {
      remember(name)
      writeFileSync(join(path, name), text)
    },
  }
}

/** Names in the folder itself: a marker that anyone could have written leads nowhere else. */
function madeBefore(path: string): string[] {
  if (!existsSync(join(path, marker))) return []
  const names = readFileSync(join(path, marker), 'utf8').split('\n')
  return names.filter((name) => name === marker || (name !== '' && name === fileName(name)))
}

function topOf(folder: string): string {
  return folder.split('/')[0] ?? folder
}

/** A target's name as a file name: `max,-avx` stays readable, and nothing leads elsewhere. */
function fileName(name: string): string {
  return name.replace(/[^\w,.+=@-]/g, '_').replace(/^\.+/, '_')
}
