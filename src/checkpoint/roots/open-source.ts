import { BadInput } from '../../base/bad-input.js'
import type { Surroundings } from '../../base/run/run.js'
import { listNames } from '../../base/text/list.js'
import type { RootPlan } from '../../plan/root-plan.js'
import { contentOf } from './folder-content.js'
import { plainConfig } from './images/image-config.js'
import { openImage } from './images/open-image.js'
import type { OpenRootPlan } from './root-source.js'

/**
 * Looks at where an app's root comes from, before anything is started.
 * @throws BadInput, with one sentence, if it cannot be used
 */
export async function openRootSource(
  plan: RootPlan,
  { cancel }: Pick<Surroundings, 'cancel'>,
): Promise<OpenRootPlan> {
  if (plan.kind === 'host') return { kind: 'host' }
  const image = await openImage(plan, cancel)
  if (image) {
    const { title, digest, config, tar } = image
    return { kind: 'image', title, digest, config, content: { tar } }
  }
  if (plan.kind === 'image') throw new Error('an image is no folder')
  const { path: folder } = plan
  const title = `rootfs ${JSON.stringify(folder)}`
  const { digest, unreadable } = await contentOf(folder, cancel)
  if (unreadable.length > 0) {
    throw new BadInput([
      `${title} has what this user cannot read: ${listNames(unreadable, { most: 5, last: 'and' })}; expected a folder that can be read whole, or a tar of it`,
    ])
  }
  return { kind: 'image', title, digest, config: plainConfig, content: { folder } }
}
