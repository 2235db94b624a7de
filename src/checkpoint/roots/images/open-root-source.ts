import { statSync } from 'node:fs'
import { BadInput } from '../../../base/bad-input.js'
import type { RootPlan } from '../../../plan/root-plan.js'
import { asInput } from './judge.js'
import { openNamedImage } from './named-image.js'
import { openRootFile } from './root-file.js'
import { openRootFolder } from './root-folder.js'
import type { Around, RootSource } from './root-source.js'

/**
 * Finds out what a name or a path is. A file is read as a whole, so that a damaged one is known now; the
 * layers of an image are checked by their digests when they are read.
 * @throws BadInput, with one sentence
 */
export async function openRootSource(
  plan: Exclude<RootPlan, { kind: 'host' }>,
  around: Around,
): Promise<RootSource> {
  if (plan.kind === 'image') return openNamedImage(plan.name, around)
  const { path } = plan
  const title = `rootfs ${JSON.stringify(path)}`
  return asInput(title, async () => {
    const status = statSync(path)
    if (status.isDirectory()) return openRootFolder(path, around)
    if (status.isFile()) return openRootFile(path, around)
    throw new BadInput([`${title} is neither a folder nor a file`])
  })
}
