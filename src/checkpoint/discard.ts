import { rmSync } from 'node:fs'
import { removeTree } from '../base/run/owner-modes.js'
import { dropStore } from '../machine/job/store-place.js'
import type { Thawable } from './checkpoint.js'

/** Removes a checkpoint that was taken in this run and is not needed any more. Its logs stay. */
export function discardCheckpoint({
  folder,
  disk,
  store,
}: Pick<Thawable, 'folder' | 'disk' | 'store'>): void {
  dropStore(store.path)
  rmSync(disk.path, { force: true })
  removeTree(folder)
}
