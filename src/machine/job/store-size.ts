import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const mebibyte = 1024 ** 2
const blockBytes = 4096
/** The kernel makes persistent memory known in pieces of this many MiB. */
const pieceMiB = 128

/**
 * The size in MiB of a store for what a guest can freeze. The images hardly have more than its memory,
 * and each MiB of the device takes 16 kB of that memory.
 * @param memory of the guest, in MiB
 */
export function storeSize(memory: number): number {
  return inPieces(memory * 1.25 + 64)
}

/**
 * The size in MiB of a store on this machine itself, which has memory for more than one app. It is
 * sparse.
 */
export const hostStoreSize = 32 * 1024

/** The size in MiB of a store that files of these sizes (bytes) fit into. */
export function sizeForFiles(sizes: readonly number[]): number {
  const blocks = sizes.reduce((sum, size) => sum + Math.ceil(size / blockBytes) + 1, 0)
  return inPieces((blocks * blockBytes * 1.03) / mebibyte + 16)
}

/** Number of files in a folder of images, and the size in MiB of a store for them. */
export function imagesSize(images: string): { readonly files: number; readonly size: number } {
  const names = readdirSync(images, { recursive: true, encoding: 'utf8' })
  const sizes = names.map((name) => lstatSync(join(images, name)).size)
  return { files: sizes.length, size: sizeForFiles(sizes) }
}

function inPieces(size: number): number {
  return Math.ceil(size / pieceMiB) * pieceMiB
}
