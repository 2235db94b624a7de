import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { MachineryFailure } from '../../base/process/failure.js'
import type { Accel } from '../../cpu/accel.js'
import type { Equipment } from '../equipment.js'
import { slownessHere } from '../host/slowness.js'
import { bareJobFiles } from './job.js'
import { runGuest } from './run.js'

export interface Accelerator {
  readonly accel: Accel
  /** Why it is TCG where KVM was possible. */
  readonly reason?: string
}

const device = '/dev/kvm'
/** Seconds. Where KVM works, the kernel is up in one. */
const patience = 10

/**
 * KVM where it works, and TCG with the reason elsewhere. That KVM works is proven by a boot:
 * the device may be there and QEMU hang on it.
 * @throws MachineryFailure when KVM is demanded and does not work
 */
export async function chooseAccelerator(
  wanted: 'auto' | 'kvm' | 'tcg',
  equipment: Equipment,
  cancel: AbortSignal,
): Promise<Accelerator> {
  if (wanted === 'tcg') return { accel: 'tcg' }
  const reason = whyUnreachable() ?? (await whyBroken(equipment, cancel))
  if (reason === undefined) return { accel: 'kvm' }
  if (wanted === 'auto') return { accel: 'tcg', reason }
  throw new MachineryFailure(
    `KVM was demanded and cannot be used: ${reason}.\n  try: \`accel: auto\` or \`accel: tcg\``,
  )
}

function whyUnreachable(): string | undefined {
  if (!existsSync(device)) return `there is no ${device}`
  try {
    accessSync(device, constants.R_OK | constants.W_OK)
    return undefined
  } catch {
    return (
      `this user may not open ${device} (to permit it: echo 'KERNEL=="kvm", GROUP="kvm", MODE="0666"' | ` +
      `sudo tee /etc/udev/rules.d/99-kvm.rules && sudo udevadm control --reload && ` +
      `sudo udevadm trigger --name-match=kvm && sudo udevadm settle)`
    )
  }
}

async function whyBroken(equipment: Equipment, cancel: AbortSignal): Promise<string | undefined> {
  const seconds = patience * slownessHere()
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
      bootLimit: seconds,
      limit: seconds,
    },
    cancel,
  )
  return run.broken === undefined ? undefined : `${device} is there but broken: ${run.broken}`
}
