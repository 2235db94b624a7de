import type { Toolkit } from '../toolkit/toolkit.js'
import type { Entry } from './cpio.js'
import { toolkitFile } from './entries.js'
import { shellWords } from './shell.js'

/** What container.sh prepares before the engine restores a container without its runtime. */
export interface ContainerJob {
  /** absolute paths of what the container had removed */
  readonly removed: readonly string[]
  /** absolute paths of folders whose content it had replaced */
  readonly emptied: readonly string[]
  /** name, below the images, of a tar of what it had changed; undefined: nothing */
  readonly changed: string | undefined
  readonly sources: readonly ContainerSource[]
  /** mount points in its root: absolute paths */
  readonly folders: readonly string[]
}

/** What stands for a mount from outside. */
export interface ContainerSource {
  /** absolute, in the guest */
  readonly path: string
  /** mount point, absolute, in the root of the container */
  readonly point: string
  /** unknown: as what is there in the root */
  readonly kind: 'file' | 'folder' | 'unknown'
  /** name, below the images, of a tar of its content; undefined: it is empty */
  readonly content: string | undefined
  /** whether the mount point is on the root, which then must have it */
  readonly onRoot: boolean
}

const folder = 'thawcheck/container'

/** The files of the job: a list of calls for container.sh, and the tar that CRIU calls. */
export function containerFiles(job: ContainerJob, toolkit: Toolkit): Entry[] {
  return [
    { path: folder, kind: 'folder' },
    { path: `${folder}/calls`, kind: 'file', content: callsOf(job) },
    toolkitFile(toolkit, 'bin', 'tar', folder),
    ...toolkit.containerLibraries
      .filter((name) => !toolkit.criuLibraries.includes(name))
      .map((name) => toolkitFile(toolkit, 'lib', name, folder)),
  ]
}

function callsOf({ removed, emptied, changed, sources, folders }: ContainerJob): string {
  const calls = [
    ...removed.map((path) => ['removed', path]),
    ...emptied.map((path) => ['emptied', path]),
    ...(changed === undefined ? [] : [['changed', changed]]),
    ...sources.map(({ path, point, kind, content, onRoot }) => [
      'source_at',
      path,
      point,
      kind,
      content ?? '',
      onRoot ? 'yes' : '',
    ]),
    ...folders.map((point) => ['point_at', point, 'folder']),
  ]
  return calls.map(([name, ...words]) => `${name} ${shellWords(words)}\n`).join('')
}
