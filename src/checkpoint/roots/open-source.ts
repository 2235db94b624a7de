import { createReadStream, statSync } from 'node:fs'
import { BadInput } from '../../base/bad-input.js'
import type { Surroundings } from '../../base/run/run.js'
import { sha256OfFile } from '../../base/sha256.js'
import { listNames } from '../../base/text/list.js'
import type { RootPlan } from '../../plan/root-plan.js'
import { contentOf } from './folder-content.js'
import { noConfig, type OpenRootPlan } from './root-source.js'

/**
 * Looks at where an app's root comes from, before anything is started.
 * @throws BadInput, with one sentence, if it cannot be used
 */
export async function openRootSource(
  plan: RootPlan,
  { cancel }: Pick<Surroundings, 'cancel'>,
): Promise<OpenRootPlan> {
  if (plan.kind === 'host') return { kind: 'host' }
  if (plan.kind === 'image') throw new BadInput([`image: ${JSON.stringify(plan.name)}`])
  const { path } = plan
  const common = { kind: 'image', title: path, config: noConfig } as const
  if (!statSync(path).isDirectory()) {
    const digest = await sha256OfFile(path, { cancel })
    return { ...common, digest, content: { tar: () => createReadStream(path) } }
  }
  const { digest, unreadable } = await contentOf(path, cancel)
  if (unreadable.length > 0) {
    throw new BadInput([
      `rootfs: ${JSON.stringify(path)} has what this user cannot read: ${listNames(unreadable, { most: 5, last: 'and' })}; expected a folder that can be read whole, or a tar of it`,
    ])
  }
  return { ...common, digest, content: { folder: path } }
}
