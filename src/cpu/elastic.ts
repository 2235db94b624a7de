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
