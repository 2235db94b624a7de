import { BadInput } from '../base/bad-input.js'
import { type OpenOrigin, rootOf } from '../checkpoint/obtain.js'
import { otherRootInputs, type Plan } from '../plan/plan.js'
import { noExportOfImage } from '../plan/root-plan.js'

/**
 * What contradicts the plan and is only known once the origin is open.
 * @throws BadInput with all of it
 */
export function refuseContradictions({ exportTo, thaw }: Plan, origin: OpenOrigin): void {
  const problems = [
    ...(exportTo !== undefined && rootOf(origin).kind === 'image'
      ? [`export: ${noExportOfImage}`]
      : []),
    ...(origin.kind === 'self-restoring' ? otherRoots(thaw) : []),
  ]
  if (problems.length > 0) throw new BadInput(problems)
}

/** Another root has neither the checkpoint nor the command that restores it. */
function otherRoots(thaw: Plan['thaw']): string[] {
  return otherRootInputs(thaw).map(
    (name) =>
      `${name}: cannot be used with an image that restores itself, since the checkpoint is in that image; expected no ${name}`,
  )
}
