/** QEMU's accelerators that Thawcheck uses. */
export type Accel = 'kvm' | 'tcg'

/** Where something ran: in a guest, or on this machine itself (the host). */
export type Machine =
  | {
      readonly on: 'guest'
      readonly accel: Accel
      /** value of QEMU's `-cpu` */
      readonly cpu: string
    }
  | {
      readonly on: 'host'
      /** the name that the CPU gives itself */
      readonly cpu: string
    }

/** What decides which kernel and which emulation there is. */
export type MachineKind = { readonly on: 'guest'; readonly accel: Accel } | { readonly on: 'host' }

/** Whether two things ran on the same kind of machine: same kernel and same emulation. */
export function isSameKind(one: MachineKind, other: MachineKind): boolean {
  if (one.on === 'host' || other.on === 'host') return one.on === other.on
  return one.accel === other.accel
}
