import type { Surroundings } from '../../base/run/run.js'
import type { SelfRestoring } from '../../plan/plan.js'
import { openRootSource } from '../roots/open-source.js'
import type { OpenRootPlan } from '../roots/root-source.js'

/** An image that restores itself, once it is known what it says of its app. */
export interface OpenSelfRestoring extends Omit<SelfRestoring, 'root' | 'workingDirectory'> {
  readonly root: OpenRootPlan
  /** absolute */
  readonly workingDirectory: string
}

/** @throws BadInput if the root cannot be used */
export async function openSelfRestoring(
  { root: plan, ...origin }: SelfRestoring,
  around: Pick<Surroundings, 'cancel'>,
): Promise<OpenSelfRestoring> {
  const root = await openRootSource(plan, around)
  const own = root.kind === 'image' ? root.config.workingDirectory : ''
  return { ...origin, root, workingDirectory: origin.workingDirectory ?? (own || '/') }
}
