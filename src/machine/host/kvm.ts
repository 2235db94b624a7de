import { accessSync, constants, existsSync } from 'node:fs'

export const kvmDevice = '/dev/kvm'

/** Whether KVM's device is there and may be opened. That KVM works, only a boot shows. */
export type KvmAccess = 'permitted' | 'absent' | 'forbidden'

/** Of this process. */
export function kvmAccess(): KvmAccess {
  if (!existsSync(kvmDevice)) return 'absent'
  try {
    accessSync(kvmDevice, constants.R_OK | constants.W_OK)
    return 'permitted'
  } catch {
    return 'forbidden'
  }
}
