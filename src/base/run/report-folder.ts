import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where report.json and all evidence go. */
export interface ReportFolder {
  /** absolute */
  readonly path: string
  /** A new folder below it for one guest's evidence; returns its path relative to `path`. */
  evidence(...parts: string[]): string
  /** Renames a folder of evidence, so that its name can be used again. */
  setAside(folder: string, name: string): void
}

/** What a run writes there, besides the report itself. */
const ours = [
  'report.json',
  'summary.md',
  'checkpoint',
  'checkpoint-on-host',
  'control',
  'reference',
  'targets',
]

/** Opens the folder, without what an earlier run of ours left there. */
export function openReportFolder(path: string): ReportFolder {
  mkdirSync(path, { recursive: true })
  // Only what a report of ours shows to be ours is removed: the folder may be anyone's.
  if (hasReport(join(path, 'report.json'))) {
    for (const name of ours) rmSync(join(path, name), { recursive: true, force: true })
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
    setAside: (folder, name) => {
      rmSync(join(path, name), { recursive: true, force: true })
      renameSync(join(path, folder), join(path, name))
      taken.delete(folder)
      taken.add(name)
    },
  }
}

/** A target's name as a file name: `max,-avx` stays readable, and nothing leads elsewhere. */
function fileName(name: string): string {
  return name.replace(/[^\w,.+=@-]/g, '_').replace(/^\.+/, '_')
}

/** Whether a report of ours is there, of whatever version. */
function hasReport(path: string): boolean {
  if (!existsSync(path)) return false
  try {
    const { schema } = JSON.parse(readFileSync(path, 'utf8')) as { schema?: unknown }
    return typeof schema === 'string' && /^thawcheck\/\d+$/.test(schema)
  } catch {
    return false
  }
}
