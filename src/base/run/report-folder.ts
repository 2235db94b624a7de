import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder for report.json and all evidence. */
export interface ReportFolder {
  /** absolute */
  readonly path: string
  /** Creates a folder for the evidence of one guest. @returns its path relative to `path` */
  evidence(...parts: string[]): string
  /** Renames a folder of evidence, so that its name can be used again. */
  setAside(folder: string, name: string): void
}

/** A file that marks the folder as ours. It is written before anything else. */
const marker = '.thawcheck'

/** The files and folders that a run writes there. */
const ours = [
  'report.json',
  'summary.md',
  'checkpoint',
  'checkpoint-on-host',
  'control',
  'reference',
  'targets',
]

/** Opens the folder, and removes what an earlier run of ours left there. */
export function openReportFolder(path: string): ReportFolder {
  mkdirSync(path, { recursive: true })
  // The folder may contain other files: it is cleared only if an earlier run of ours has marked it.
  if (existsSync(join(path, marker)) || hasReport(join(path, 'report.json'))) {
    for (const name of ours) rmSync(join(path, name), { recursive: true, force: true })
  }
  writeFileSync(
    join(path, marker),
    'This folder is written by Thawcheck. The next run clears it.\n',
  )
  return {
    path,
    evidence: (...parts) => {
      const wanted = join(...parts.map(fileName))
      let folder = wanted
      for (let count = 2; existsSync(join(path, folder)); count++) folder = `${wanted}-${count}`
      mkdirSync(join(path, folder), { recursive: true })
      return folder
    },
    setAside: (folder, name) => {
      rmSync(join(path, name), { recursive: true, force: true })
      renameSync(join(path, folder), join(path, name))
    },
  }
}

/** A target's name as a file name. `max,-avx` stays readable, and no name can lead out of the folder. */
function fileName(name: string): string {
  return name.replace(/[^\w,.+=@-]/g, '_').replace(/^\.+/, '_')
}

/** Whether the file is a report of ours, of any version. */
function hasReport(path: string): boolean {
  if (!existsSync(path)) return false
  try {
    const { schema } = JSON.parse(readFileSync(path, 'utf8')) as { schema?: unknown }
    return typeof schema === 'string' && /^thawcheck\/\d+$/.test(schema)
  } catch {
    return false
  }
}
