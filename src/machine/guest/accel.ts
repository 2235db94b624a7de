import { join } from 'node:path'
import { MachineryFailure } from '../../base/process/failure.js'
import type { Accel } from '../../cpu/accel.js'
import { type KvmAccess, kvmAccess, kvmDevice } from '../host/kvm.js'
import { slownessHere } from '../host/slowness.js'
import type { Equipment } from '../job/equipment.js'
import { bareJobFiles } from '../job/job.js'
import { runGuest } from './run.js'

export interface Accelerator {
  readonly accel: Accel
  /** Why `auto` chose TCG and not KVM. */
  readonly reason?: string
}

/** Under a working KVM, the kernel boots within a second. */
const bootLimitSeconds = 10

/**
 * Chooses KVM if it works, and otherwise TCG. Only a boot shows that KVM works: the device may exist
 * and QEMU may still hang.
 * @throws MachineryFailure if KVM is required but does not work
 */
export async function chooseAccelerator(
  wanted: 'auto' | Accel,
  equipment: Equipment,
  cancel: AbortSignal,
): Promise<Accelerator> {
  if (wanted === 'tcg') return { accel: 'tcg' }
  const access = kvmAccess()
  const reason = access === 'permitted' ? await whyBroken(equipment, cancel) : unreachable[access]
  if (reason === undefined) return { accel: 'kvm' }
  if (wanted === 'auto') return { accel: 'tcg', reason }
  throw new MachineryFailure(
    `\`accel: kvm\` was given, but KVM cannot be used: ${reason}.\n  try: \`accel: auto\` or \`accel: tcg\``,
  )
}

const unreachable: Readonly<Record<Exclude<KvmAccess, 'permitted'>, string>> = {
  absent: `there is no ${kvmDevice}`,
  forbidden:
    `this user may not open ${kvmDevice} (to permit it: echo 'KERNEL=="kvm", GROUP="kvm", MODE="0666"' | ` +
    `sudo tee /etc/udev/rules.d/99-kvm.rules && sudo udevadm control --reload && ` +
    `sudo udevadm trigger --name-match=kvm && sudo udevadm settle)`,
}

async function whyBroken(equipment: Equipment, cancel: AbortSignal): Promise<string | undefined> {
  const seconds = bootLimitSeconds * slownessHere()
  const run = await runGuest(
    equipment,
    {
      name: 'kvm-probe',
      cpu: 'host',
      accel: 'kvm',
      memory: 512,
      cores: 1,
      files: bareJobFiles('hello'),
      console: join(equipment.directory, 'kvm-probe.console'),
      bootLimitSeconds: seconds,
      limitSeconds: seconds,
    },
    cancel,
  )
  return run.broken === undefined
    ? undefined
    : `${kvmDevice} exists but does not work: ${run.broken}`
}
