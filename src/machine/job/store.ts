import { statSync, truncateSync } from 'node:fs'
import { truncate } from 'node:fs/promises'
import { runTool } from '../../base/process/tool.js'
import type { Run } from '../../base/run/run.js'
import { type Toolkit, toolCommand } from '../toolkit/toolkit.js'
import { placeStore, settleStore } from './store-place.js'
import { imagesSize, storeSize } from './store-size.js'

/**
 * The images of an engine: an ext4 file system in a sparse file. Guests get the file as persistent
 * memory and read it in place (DAX), so that nothing is copied on the way to the app.
 */
export interface Store {
  readonly path: string
  /** of the file system, in MiB; the file may be longer */
  readonly size: number
}

/** What a store is made with. */
export interface StoreMaker {
  readonly run: Pick<Run, 'cancel' | 'atEnd'>
  readonly toolkit: Toolkit
  /** MiB of this machine's memory that were free when the run began */
  readonly freeMemory: number
  /** MiB of a guest */
  readonly guest: number
}

/**
 * Makes an empty store, which is to be settled when it is filled.
 * @param size MiB
 */
export async function makeStore(maker: StoreMaker, path: string, size: number): Promise<Store> {
  // A few kB for each process, and few processes.
  await makeFileSystem(maker, { path, size }, ['-i', '32768'])
  return { path, size }
}

/** Makes a store of the images in a folder, which are then at its top. */
export async function storeOf(maker: StoreMaker, images: string, path: string): Promise<Store> {
  const { files, size } = imagesSize(images)
  const store = { path, size }
  await makeFileSystem(maker, store, ['-N', String(files + 64), '-d', images])
  settleStore(path)
  return store
}

async function makeFileSystem(
  { run, toolkit, freeMemory, guest }: StoreMaker,
  { path, size }: Store,
  words: readonly string[],
): Promise<void> {
  await placeStore(run, { path, size, freeMemory, guest })
  await truncate(path, size * 1024 ** 2)
  // DAX needs blocks as large as pages. Inode tables need not be written, because a sparse file reads
  // as zeros.
  const options = ['-q', '-F', '-t', 'ext4', '-b', '4096', '-m', '0', '-I', '256']
  const lazy = ['-O', '^has_journal,^resize_inode', '-E', 'lazy_itable_init=1,nodiscard']
  await runTool(toolCommand(toolkit.directory, 'mke2fs', [...options, ...lazy, ...words, path]), {
    advice: 'free space on the disk of the temporary directory',
    cancel: run.cancel,
  })
}

/**
 * The store as a guest gets it. Guests of the same memory get the same size, whatever is in the store,
 * unless that needs more; and the file has that size at least.
 * @param memory of the guest, in MiB
 */
export function storeFor(
  { path, size }: Store,
  memory: number,
  writable: boolean,
): { readonly path: string; readonly size: number; readonly writable: boolean } {
  const whole = Math.max(storeSize(memory), size)
  // Several guests may have it; it must never become shorter.
  if (statSync(path).size < whole * 1024 ** 2) truncateSync(path, whole * 1024 ** 2)
  return { path, size: whole, writable }
}
