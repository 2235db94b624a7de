import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { runTool } from '../../base/process/tool.js'
import type { Run } from '../../base/run/run.js'
import { sha256OfFile } from '../../base/sha256.js'
import { attributesIn } from '../../formats/ext4/attributes.js'
import { copyDisk, copyFromDisk } from '../../machine/job/disk.js'
import { script } from '../../machine/job/scripts.js'
import type { Toolkit } from '../../machine/toolkit/toolkit.js'
import { archiveEndings } from '../../plan/archive-file.js'
import type { KeptCheckpoint } from '../checkpoint.js'
import { imagesForOlderCriu } from '../engines/criu/for-older.js'
import { manifestName } from '../manifest.js'
import { demandsOf } from './demands.js'
import { fileList } from './file-list.js'
import type { Proof } from './proof.js'
import { restoreScript } from './restore-script.js'

/** A checkpoint in one file, with all that restores it where there is CRIU and no Thawcheck. */
export interface Artifact {
  /** absolute */
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  /** the targets that it was proven on, by all their names */
  readonly on: readonly string[]
}

/** Parts of a kept checkpoint that are handed over as they are. */
const parts = ['images', 'upper', 'held']
/** Further parts of its disk: what was below /run and /dev/shm, the app's output, its first process. */
const fromDisk = ['run', 'shm', 'output.log', 'thawcheck-init']

/** How tar packs a file, by the ending of its name. */
const packers: Readonly<Record<(typeof archiveEndings)[number], readonly string[]>> = {
  '.tar': [],
  '.tar.gz': ['-z'],
  '.tgz': ['-z'],
  '.tar.zst': ['-I', 'zstd -T0'],
}

/**
 * Packs a kept checkpoint that was proven.
 * @param proof of at least one target
 * @param file absolute; replaced once the new one is whole
 * @throws MachineryFailure
 */
export async function exportCheckpoint(
  { cancel, temporary }: Pick<Run, 'cancel' | 'temporary'>,
  toolkit: Toolkit,
  checkpoint: Pick<KeptCheckpoint, 'folder' | 'manifest' | 'disk'>,
  proof: Proof,
  file: string,
): Promise<Artifact> {
  const { folder, manifest } = checkpoint
  const own = join(temporary, 'artifact')
  const disk = join(temporary, 'artifact.img')
  const part = join(dirname(file), `.${basename(file)}.part`)
  mkdirSync(own)
  try {
    await copyDisk(toolkit, checkpoint.disk, disk, cancel)
    await copyFromDisk({ disk, folders: fromDisk, to: own }, cancel)
    writeFileSync(
      join(own, 'files'),
      fileList(attributesIn(disk, [...parts.slice(1), 'run', 'shm'])),
    )
    const demands = demandsOf(manifest, proof)
    const scripts = [script('root.sh'), script('restore.sh')]
    const { seal: _, contents, ...described } = manifest
    // The digest of the images is of those that were taken, and some are written anew.
    const { disk: __, images: ___, ...handedOver } = contents
    const shown = { ...described, contents: handedOver, proof, demands }
    writeFileSync(join(own, manifestName), `${JSON.stringify(shown, null, 2)}\n`)
    writeFileSync(
      join(own, 'restore.sh'),
      restoreScript(manifest, demands, proof.options, scripts),
      {
        mode: 0o755,
      },
    )
    const anew = imagesForOlderCriu(join(folder, 'images'), join(own, 'images'))
    mkdirSync(dirname(file), { recursive: true })
    // It has the app's memory.
    writeFileSync(part, '', { mode: 0o600 })
    const replaced = anew.map((name) => `images/${name}`)
    await runTool(tarCommand(file, part, [folder, parts, replaced], [own, ['.']]), {
      advice: 'free space on the disk of the file; for .tar.zst, install zstd',
      cancel,
    })
    const sha256 = await sha256OfFile(part, { cancel })
    renameSync(part, file)
    const on = proof.on.flatMap(({ names }) => names)
    return { file, bytes: statSync(file).size, sha256, on }
  } finally {
    rmSync(part, { force: true })
    rmSync(own, { recursive: true, force: true })
    rmSync(disk, { force: true })
  }
}

type Packed = readonly [
  folder: string,
  names: readonly string[],
  /** what is not packed, of another folder that has the same paths behind `./` */
  without?: readonly string[],
]

function tarCommand(file: string, part: string, ...all: readonly Packed[]): string[] {
  const ending = archiveEndings.find((one) => file.endsWith(one))
  const packer = ending === undefined ? [] : packers[ending]
  return [
    ...[
      'tar',
      '--create',
      `--file=${part}`,
      ...packer,
      '--format=gnu',
      '--sort=name',
      '--anchored',
    ],
    // The owners are in the list of files, since most archives are unpacked by ordinary users.
    ...['--owner=0', '--group=0', '--numeric-owner'],
    // All in one folder; but a link leads where it did.
    '--transform=s,^\\(\\./\\)\\?,checkpoint/,S',
    ...all.flatMap(([, , without = []]) => without.map((path) => `--exclude=${path}`)),
    ...all.flatMap(([folder, names]) => ['-C', folder, ...names]),
  ]
}
