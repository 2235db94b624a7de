import { attemptInput, BadInput } from '../../base/bad-input.js'
import type { Surroundings } from '../../base/run/run.js'
import type { RootPlan } from '../../plan/root-plan.js'
import type { Manifest } from '../manifest.js'
import { openRootSource } from './open-source.js'
import type { OpenRootPlan } from './root-source.js'

/**
 * The root of a checkpoint that was kept: the same as it was taken in.
 * @param plan what the user says that it is; undefined: nothing was said, and docker and podman are asked
 * @throws BadInput, with one sentence, if it is another one or is not here
 */
export async function rootOfKept(
  { root }: Pick<Manifest, 'root'>,
  plan: RootPlan | undefined,
  around: Pick<Surroundings, 'cancel'>,
): Promise<OpenRootPlan> {
  if (root === undefined) {
    if (plan === undefined || plan.kind === 'host') return { kind: 'host' }
    throw new BadInput([
      `${plan.kind}: the app of this checkpoint had the files of a machine as its root; expected no ${plan.kind}`,
    ])
  }
  const id = `sha256:${root.digest}`
  const wanted = `${root.title} (${id})`
  if (plan === undefined || plan.kind === 'host') {
    const found = await attemptInput(() => openRootSource({ kind: 'image', name: id }, around))
    if (!(found instanceof BadInput)) return found
    throw new BadInput([
      `checkpoint: its app ran in ${wanted}, which a thaw needs too; expected it as image or rootfs`,
    ])
  }
  const found = await openRootSource(plan, around)
  if (found.kind === 'image' && found.digest === root.digest) return found
  const other = found.kind === 'image' ? `sha256:${found.digest}` : 'this machine'
  throw new BadInput([
    `${plan.kind}: it is ${other}, and the app of this checkpoint ran in ${wanted}; expected the same one`,
  ])
}
