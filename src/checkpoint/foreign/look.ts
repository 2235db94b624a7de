import { statSync } from 'node:fs'
import { BadInput } from '../../base/bad-input.js'
import type { Surroundings } from '../../base/run/run.js'
import { messageOf } from '../../base/text/error-message.js'
import type { Target } from '../../cpu/target.js'
import { ArchiveUnusable } from '../../formats/archives/unusable.js'
import type { Origin } from '../../plan/plan.js'
import { openRootSource } from '../roots/open-source.js'
import type { OpenRootPlan } from '../roots/root-source.js'
import { type Description, describe, Undescribed } from './description.js'
import { lookAt, type Parts } from './parts.js'

/** A checkpoint that somebody else made, looked at and not unpacked. */
export interface Foreign {
  readonly parts: Parts
  /** folder of CRIU's images in it: empty, or with a slash at its end */
  readonly images: '' | 'checkpoint/'
  readonly description: Description
  /** below what the container had changed */
  readonly root: OpenRootPlan
  /** as the user says it; undefined: nothing was said */
  readonly sourceCpu: Target | undefined
}

/**
 * Recognises a checkpoint by what is in it: a folder of CRIU's images, or what podman, CRI-O and containerd
 * write, packed or not.
 * @param path absolute, exists
 * @returns undefined: it is none of these, as a folder of our own is
 * @throws BadInput, with one sentence, if it is one and cannot be used
 */
export async function lookAtForeign(
  path: string,
  cancel: AbortSignal,
): Promise<Omit<Foreign, 'root' | 'sourceCpu'> | undefined> {
  try {
    const parts = await lookAt(path, cancel)
    const images = (['', 'checkpoint/'] as const).find((folder) =>
      parts.names.has(`${folder}inventory.img`),
    )
    if (images === undefined) return undefined
    return { parts, images, description: describe(parts.read) }
  } catch (error) {
    cancel.throwIfAborted()
    if (error instanceof ArchiveUnusable) throw new BadInput([`checkpoint: ${error.message}`])
    if (!(error instanceof Undescribed) && !isSystemError(error)) throw error
    throw new BadInput([`checkpoint: ${JSON.stringify(path)} cannot be used: ${messageOf(error)}`])
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

/**
 * Like `lookAtForeign`, with the root that it needs.
 * @throws BadInput also where there is no root
 */
export async function openForeign(
  { folder: path, root, sourceCpu }: Extract<Origin, { kind: 'given' }>,
  around: Pick<Surroundings, 'cancel'>,
): Promise<Foreign | undefined> {
  const looked = await lookAtForeign(path, around.cancel)
  if (looked === undefined) {
    if (!statSync(path).isDirectory()) throw new BadInput([notOne(path)])
    if (sourceCpu === undefined) return undefined
    throw new BadInput([
      'source-cpu: the checkpoint says itself which CPU it was taken on; expected none',
    ])
  }
  if (root === undefined && needsRoot(looked)) {
    throw new BadInput([missingRoot(path, looked.description)])
  }
  return { ...looked, root: await openRootSource(root ?? { kind: 'host' }, around), sourceCpu }
}

/** Plain CRIU may have frozen a process of this machine, and then its root is this machine's. */
function needsRoot({ parts, images }: Pick<Foreign, 'parts' | 'images'>): boolean {
  return [...parts.names].some((name) => name.startsWith(`${images}mountpoints-`))
}

function missingRoot(path: string, { maker, image }: Description): string {
  const named = image === undefined ? 'the image that it ran in' : JSON.stringify(image)
  const wanted = image === undefined ? '`image` or `rootfs`' : `\`image: ${image}\`, or \`rootfs\``
  return `checkpoint: ${JSON.stringify(path)} was made by ${maker}, and has only what the container changed of ${named}; expected that too, as ${wanted}`
}

function notOne(path: string): string {
  return `checkpoint: ${JSON.stringify(path)} has no inventory.img, so it is no checkpoint; expected a folder that thawcheck checkpoint has kept, a folder of CRIU's images, or an archive of podman, CRI-O or containerd`
}
