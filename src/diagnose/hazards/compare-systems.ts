import { findFile } from '../../checkpoint/roots/find-file.js'
import { rootFiles } from '../../checkpoint/roots/root-files.js'
import type { AddressSpaces } from '../../formats/images/address-space.js'
import { findOtherFiles, type OtherFiles, withPackages } from './other-files.js'

/** A system that the checkpoint is restored on. Folders are as a Root has them. Sent as JSON. */
export interface ComparedSystem {
  readonly id: string
  readonly folders: readonly string[]
}

/** What the checkpoint's own files are. Sent as JSON. */
export interface OwnFiles {
  /** the files that the app changed, which travel with the checkpoint; and those that it held */
  readonly changed: string
  readonly held: string
  /** of the root that it was frozen with */
  readonly folders: readonly string[]
}

/** Compares the files of a checkpoint with each system's. */
export function compareSystems(
  spaces: AddressSpaces,
  own: OwnFiles,
  systems: readonly ComparedSystem[],
): Record<string, OtherFiles> {
  const before = rootFiles(own.folders)
  return Object.fromEntries(
    systems.map(({ id, folders }) => {
      const { files, unread } = findOtherFiles(spaces, {
        before: (path) => findFile(path, [own.changed, own.held, ...own.folders]),
        after: (path) => findFile(path, [own.changed, ...folders]),
      })
      return [id, { files: withPackages(files, { before, after: rootFiles(folders) }), unread }]
    }),
  )
}
