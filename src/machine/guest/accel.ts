import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { MachineryFailure } from '../../base/process/failure.js'
import { slownessHere } from '../host/slowness.js'
import type { Rig } from './rig.js'
import { runGuest } from './run.js'

export interface Accelerator {
  readonly accel: 'kvm' | 'tcg'
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
  rig: Omit<Rig, 'accel'>,
): Promise<Accelerator> {
  if (wanted === 'tcg') return { accel: 'tcg' }
  const reason = whyUnreachable() ?? (await whyBroken(rig))
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

async function whyBroken(rig: Omit<Rig, 'accel'>): Promise<string | undefined> {
  const seconds = patience * slownessHere()
  const run = await runGuest(
    { ...rig, accel: 'kvm' },
    {
      name: 'kvm-probe',
      cpu: 'host',
      files: [{ path: 'thawcheck/settings', kind: 'file', content: 'JOB=hello\n' }],
      console: join(rig.directory, 'kvm-probe.console'),
      bootLimit: seconds,
      limit: seconds,
    },
  )
  return run.broken === undefined ? undefined : `${device} is there but broken: ${run.broken}`
}
