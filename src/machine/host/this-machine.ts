import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { readCpuinfo } from '../../cpu/cpuinfo.js'
import { featuresFromLinuxFlags } from '../../cpu/features.js'
import type { GuestCpu } from '../../cpu/honesty.js'
import { modelNamed, modelsOf } from '../../cpu/models.js'

/** What is known of this machine without booting anything. */
export interface ThisMachine {
  /** as the CPU names itself */
  readonly model: string
  readonly vendor: GuestCpu['vendor']
  /** of the feature table, as far as Linux shows them */
  readonly features: ReadonlySet<string>
  /** one sentence on /dev/kvm */
  readonly kvm: string
}

const device = '/dev/kvm'

export function thisMachine(): ThisMachine {
  return readMachine(readFileSync('/proc/cpuinfo', 'utf8'), kvmHere())
}

/** @param cpuinfo text of /proc/cpuinfo */
export function readMachine(cpuinfo: string, kvm: string): ThisMachine {
  const { model, vendor, flags } = readCpuinfo(cpuinfo)
  return { model, vendor, features: featuresFromLinuxFlags(flags), kvm }
}

/** What a guest on this machine can have at most: `max` under TCG, this CPU under KVM. */
export function guestOn(machine: ThisMachine, accel: 'kvm' | 'tcg'): GuestCpu {
  const provides =
    accel === 'kvm' ? machine.features : (modelNamed('max')?.features ?? new Set<string>())
  return { accel, qemu: modelsOf, vendor: machine.vendor, provides }
}

function kvmHere(): string {
  if (!existsSync(device)) return `there is no ${device}; what stands for KVM below is for one`
  try {
    accessSync(device, constants.R_OK | constants.W_OK)
    return `${device} is there and may be opened; that it works, only a check proves`
  } catch {
    return `${device} is there, but this user may not open it`
  }
}
