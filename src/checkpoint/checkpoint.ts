import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { featuresFromLinuxFlags } from '../cpu/features.js'
import { possessed } from '../cpu/possessed.js'
import type { Disk } from '../machine/job/disk.js'
import type { Store } from '../machine/job/store.js'
import type { Engine } from './engines/engine.js'
import type { Container } from './foreign/container-of.js'
import type { Manifest, Undigested } from './manifest.js'
import { containerRoot } from './roots/container-root.js'
import { findFile } from './roots/find-file.js'
import type { Root } from './roots/root.js'
import type { OpenRootPlan } from './roots/root-source.js'

/** A frozen app: a value, and a folder with `manifest.json`, `images/`, `upper/` and `held/`. */
export interface Checkpoint {
  /** absolute */
  readonly folder: string
  readonly manifest: Manifest
  /** Its changed files and held files, as guests get them. Every thaw gets its own copy. */
  readonly disk: Disk
  /** Its images, as guests get them. No thaw changes them, so all have the same. */
  readonly store: Store
  readonly root: Root
  /** whether `root` is of another system than the app was frozen on: then held files are not laid over it */
  readonly elsewhere?: boolean
  readonly engine: Engine
  /** whether this user took it on this machine, so that it may be restored on the machine itself */
  readonly isLocal: boolean
  /** of one that somebody else made: the folder of its images, absolute, if that is not below `folder` */
  readonly images?: string
  /** of one that somebody else made: where it was given, absolute */
  readonly given?: string
  /** of one that somebody else made: how it is restored without its runtime */
  readonly container?: Container
  /** of an image that restores itself: where its images lie in the root, absolute */
  readonly imagesInRoot?: string
  /** of one that was taken in this run: the folder of its logs, relative to the report's */
  readonly logs?: string
}

/** What thaws need of a checkpoint: neither its folder nor what is known only once that is written. */
export interface Frozen extends Omit<Checkpoint, 'folder' | 'manifest'> {
  readonly manifest: Undigested
}

/** One that can be thawed while its folder is still to be written. */
export interface Thawable extends Frozen {
  /** absolute; where the checkpoint will be */
  readonly folder: string
  /**
   * Writes what its folder lacks. Called once.
   * @throws MachineryFailure if not all of it can be written
   */
  readonly complete: (cancel: AbortSignal) => Promise<Checkpoint>
}

/** One that was kept, and that nothing was made of yet. */
export interface KeptCheckpoint extends Omit<Checkpoint, 'store' | 'root'> {
  readonly root: OpenRootPlan
}

/** One whose folder has everything already. */
export function alreadyWhole(checkpoint: Checkpoint): Thawable {
  return { ...checkpoint, complete: async () => checkpoint }
}

/** The folder of the engine's images. */
export function imagesOf({ folder, images }: Pick<Checkpoint, 'folder' | 'images'>): string {
  return images ?? join(folder, 'images')
}

/** Features of the source CPU: those that Linux lists, and those that were seen to run there. */
export function sourceFeatures({ manifest }: Pick<Frozen, 'manifest'>): ReadonlySet<string> {
  const { flags, probes } = manifest.source
  return possessed(flags, new Map(Object.entries(probes)))
}

/** Features of the source CPU that Linux lists, to be compared with those of another machine. */
export function listedFeatures({ manifest }: Pick<Frozen, 'manifest'>): ReadonlySet<string> {
  return featuresFromLinuxFlags(manifest.source.flags)
}

/** The folders that the app saw as `/`, the uppermost layer first. */
export function layersOf(checkpoint: Checkpoint): string[] {
  const { folder, root, engine } = checkpoint
  const layers = [...ownLayers(folder), ...root.folders]
  // A command may have put the app into a container of its own.
  const within = engine.name === 'custom' ? containerRoot(imagesOf(checkpoint)) : '/'
  return within === '/' ? layers : layers.map((layer) => join(layer, within))
}

/** Like `fileFinder`, of the app that is started afresh: without what it had changed. */
export function freshFileFinder({
  folder,
  root,
}: Checkpoint): (path: string) => string | undefined {
  const layers = [join(folder, 'held'), ...root.folders].filter((path) => existsSync(path))
  return (path) => findFile(path, layers)
}

/** The layers inside the checkpoint's folder: files that the app changed, and files that it held open. */
export function ownLayers(folder: string): string[] {
  return ['upper', 'held'].map((name) => join(folder, name)).filter((path) => existsSync(path))
}

/** @returns a function that gives the place on this machine of a file that the app saw, if there is one */
export function fileFinder(checkpoint: Checkpoint): (path: string) => string | undefined {
  const layers = layersOf(checkpoint)
  return (path) => findFile(path, layers)
}
