import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BadInput } from '../base/bad-input.js'
import type { Surroundings } from '../base/run/run.js'
import { featuresFromLinuxFlags } from '../cpu/features.js'
import type { RootPlan } from '../plan/root-plan.js'
import { type KeptCheckpoint, ownLayers } from './checkpoint.js'
import { digestOf } from './digest.js'
import { engineNamed } from './engines/engines.js'
import { type Manifest, manifestName, readManifest } from './manifest.js'
import { isPackedDisk, packedDisk } from './packed-disk.js'
import { rootOfKept } from './roots/kept.js'
import { isSealedHere } from './seal.js'

/** A kept checkpoint as its folder has it. The root of its app is not there. */
export type FolderOfCheckpoint = Omit<KeptCheckpoint, 'root'>

/**
 * Opens a kept checkpoint, after checking that no byte of it has changed.
 * @param folder absolute
 * @param root the one that it was taken in, as the user says it; undefined: nothing was said
 * @throws BadInput, with one sentence, if it is not a checkpoint or is damaged, or if its root is another
 */
export async function openCheckpoint(
  folder: string,
  around: Pick<Surroundings, 'variables' | 'cancel'>,
  root?: RootPlan | undefined,
): Promise<KeptCheckpoint> {
  const kept = await openFolder(folder, around)
  return { ...kept, root: await rootOfKept(kept.manifest, root, around) }
}

/** The same without the root of its app. */
export async function openFolder(
  folder: string,
  { variables, cancel }: Pick<Surroundings, 'variables' | 'cancel'>,
): Promise<FolderOfCheckpoint> {
  const manifest = await soundManifest(folder, cancel)
  if (manifest.contents.disk === undefined) {
    throw unusable(folder, 'it is the evidence of a run, and was not kept by thawcheck checkpoint')
  }
  const path = join(folder, packedDisk)
  if (!isPackedDisk(path)) {
    throw unusable(folder, `${packedDisk} is not a disk as thawcheck checkpoint packs it`)
  }
  return {
    folder,
    manifest,
    disk: { path, format: 'qcow2' },
    engine: engineNamed(manifest.engine.name),
    isLocal: isSealedHere(manifest, variables),
  }
}

/**
 * Reads the manifest of a folder, and checks that the folder's content matches it.
 * @param folder absolute
 * @throws BadInput like `openCheckpoint`
 */
export async function soundManifest(folder: string, cancel?: AbortSignal): Promise<Manifest> {
  const path = join(folder, manifestName)
  if (!existsSync(path)) throw unusable(folder, `it has no ${manifestName}`)
  const manifest = readManifest(readFileSync(path, 'utf8'))
  if (typeof manifest === 'string') throw unusable(folder, manifest)
  const damage = await damageIn(folder, manifest, cancel)
  if (damage !== undefined) throw unusable(folder, damage)
  return manifest
}

/** What is known of a folder of CRIU's images. */
export interface ImageFolder {
  /** the folders that the app saw as `/`, the uppermost first */
  readonly layers: readonly string[]
  /** features of the source CPU, by the feature table's names; undefined: not known */
  readonly source: ReadonlySet<string> | undefined
}

/**
 * Opens a folder of images. In a checkpoint of ours, the manifest, the changed files and the held
 * files lie beside it, and are used too.
 * @param root folder that the app saw as `/`
 * @throws BadInput if it belongs to a checkpoint of ours that is damaged
 */
export async function openImageFolder(images: string, root: string): Promise<ImageFolder> {
  const folder = dirname(images)
  // Without our manifest, folders with these names are somebody else's.
  if (!hasManifest(folder)) return { layers: [root], source: undefined }
  const { source, root: image } = await soundManifest(folder)
  // Files of this machine would be taken for those of an image.
  const lower = image !== undefined && root === '/' ? [] : [root]
  return {
    layers: [...ownLayers(folder), ...lower],
    source: featuresFromLinuxFlags([...source.flags]),
  }
}

/** Whether there is a manifest of ours, of any version. Other programs have files of this name, too. */
function hasManifest(folder: string): boolean {
  try {
    const { schema } = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'))
    return String(schema).startsWith('thawcheck-checkpoint/')
  } catch {
    return false
  }
}

function unusable(folder: string, why: string): BadInput {
  return new BadInput([`the checkpoint ${JSON.stringify(folder)} cannot be used: ${why}`])
}

async function damageIn(
  folder: string,
  { contents }: Manifest,
  cancel: AbortSignal | undefined,
): Promise<string | undefined> {
  const { disk, ...parts } = contents
  for (const [name, digest] of Object.entries({ ...parts, [packedDisk]: disk })) {
    if (digest === undefined) continue
    const path = join(folder, name)
    if (!existsSync(path)) return `${name} is missing`
    const found = await digestOf(path, cancel)
    if (found !== digest) {
      return `${name} is damaged: its SHA-256 is ${found}, and the manifest says ${digest}`
    }
  }
  return undefined
}
