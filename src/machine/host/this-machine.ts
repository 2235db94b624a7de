import type { Accel } from '../../cpu/accel.js'
import { readCpuinfo } from '../../cpu/cpuinfo.js'
import { featuresFromLinuxFlags } from '../../cpu/features.js'
import type { GuestCpu } from '../../cpu/honesty.js'
import { modelNamed, modelsOf } from '../../cpu/models.js'
import { cpuinfoHere } from './cpuinfo.js'
import { type KvmAccess, kvmAccess } from './kvm.js'

/** What can be known of this machine without booting a guest. */
export interface ThisMachine {
  /** the name that the CPU gives itself */
  readonly model: string
  readonly vendor: GuestCpu['vendor']
  /** features of the table that Linux shows */
  readonly features: ReadonlySet<string>
  readonly kvm: KvmAccess
}

export function thisMachine(): ThisMachine {
  return readMachine(cpuinfoHere(), kvmAccess())
}

/** @param cpuinfo text of /proc/cpuinfo */
export function readMachine(cpuinfo: string, kvm: KvmAccess): ThisMachine {
  const { model, vendor, flags } = readCpuinfo(cpuinfo)
  return { model, vendor, features: featuresFromLinuxFlags(flags), kvm }
}

/** The most that a guest on this machine can have: `max` under TCG, this CPU under KVM. */
export function guestOn(machine: ThisMachine, accel: Accel): GuestCpu {
  const provides =
    accel === 'kvm' ? machine.features : (modelNamed('max')?.features ?? new Set<string>())
  return { accel, qemu: modelsOf, vendor: machine.vendor, provides }
}
