import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where report.json and all evidence go. */
export interface ReportFolder {
  readonly path: string
  /** A new folder below it for one guest's evidence; returns its path relative to `path`. */
  evidence(...parts: string[]): string
}

/** Opens the folder, without what an earlier run of ours left there. */
export function openReportFolder(path: string): ReportFolder {
  mkdirSync(path, { recursive: true })
  // Only what a report of ours shows to be ours is removed: the folder may be anyone's.
  if (isOurs(join(path, 'report.json'))) {
    for (const name of [
      'report.json',
      'summary.md',
      'checkpoint',
      'checkpoint-2',
      'control',
      'reference',
      'targets',
    ]) {
      rmSync(join(path, name), { recursive: true, force: true })
    }
  }
  const taken = new Set<string>()
  return {
    path,
    evidence: (...parts) => {
      const wanted = join(...parts.map(fileName))
      let folder = wanted
      for (let count = 2; taken.has(folder); count++) folder = `${wanted}-${count}`
      taken.add(folder)
      mkdirSync(join(path, folder), { recursive: true })
      return folder
    },
  }
}

/** Writes report.json; returns its path. */
export function writeReport(folder: ReportFolder, report: object): string {
  const path = join(folder.path, 'report.json')
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`)
  return path
}

/** A target's name as a file name: `max,-avx` stays readable, and nothing leads elsewhere. */
function fileName(name: string): string {
  return name.replace(/[^\w,.+=@-]/g, '_').replace(/^\.+/, '_')
}

function isOurs(path: string): boolean {
  if (!existsSync(path)) return false
  try {
    const { schema } = JSON.parse(readFileSync(path, 'utf8'))
    return typeof schema === 'string' && schema.startsWith('thawcheck/')
  } catch {
    return false
  }
}
