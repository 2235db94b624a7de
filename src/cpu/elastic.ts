import type { Accel } from './accel.js'

/**
 * Whether the features of a model are those of this machine, so that no table has them: `host`, and
 * `max` under KVM. `max` under TCG is what TCG emulates, the same everywhere.
 * @param model QEMU's name of it
 * @param accel undefined: whether that is so under any accelerator
 */
export function isElastic(model: string, accel?: Accel): boolean {
  return model === 'host' || (model === 'max' && accel !== 'tcg')
}

/** Whether only KVM can show the CPU: `host` is this machine's own. */
export function needsKvm({ model }: { readonly model: string }): boolean {
  return model === 'host'
}

/**
 * Features of a target whose model is elastic: those of the machine, with what the target adds and
 * without what it removes. They include an added feature that the machine lacks. The target has it
 * under every accelerator; that a guest lacks it is a shortfall of the guest.
 * @param machine features that the model stands for on this machine
 */
export function elasticFeatures(
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
  machine: Iterable<string>,
): Set<string> {
  return new Set([...machine, ...add].filter((name) => !remove.includes(name)))
}
