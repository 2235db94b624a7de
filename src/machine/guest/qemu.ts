import type { Accel } from '../../cpu/accel.js'

/** One QEMU machine. Its command line is a pure function of this record. */
export interface QemuMachine {
  /** value of `-cpu` */
  readonly cpu: string
  readonly accel: Accel
  /** MiB */
  readonly memory: number
  readonly cores: number
  readonly kernel: string
  /** its command line */
  readonly kernelWords: readonly string[]
  readonly initramfs: string
  readonly firmware: string
  /** The app's root: virtiofsd's socket, or an image; undefined: the guest has no root file system */
  readonly root?: { readonly socket: string } | { readonly image: string }
  readonly disk?: {
    readonly path: string
    readonly format: 'raw' | 'qcow2'
    /** Writes go to a temporary file, which is removed when QEMU ends. The disk stays unchanged. */
    readonly throwAway: boolean
  }
  /** The images of an engine, as persistent memory that the guest reads in place. */
  readonly store?: {
    readonly path: string
    /** MiB; a file that is read only has at least as many */
    readonly size: number
    /** whether the guest may write to the file; if not, several guests may have it at once */
    readonly writable: boolean
  }
  /** File descriptor of a connected socket for the guest's record. QEMU inherits it. */
  readonly recordDescriptor: number
  /** What is needed to save the guest's state or to load one; undefined: neither is wanted. */
  readonly state?: {
    /** descriptor of a connected socket for QMP */
    readonly monitorDescriptor: number
    /** Descriptor of a file for the guest's memory. A saved state leaves it out, because it has a name. */
    readonly memoryDescriptor: number
    /** whether a state is loaded instead of booting */
    readonly load: boolean
  }
}

/**
 * qboot starts a kernel and does nothing else: the kernel itself assigns the addresses of PCI devices. The
 * ACPI tables are the same but for the code for devices that come and go while a guest runs, which takes a
 * kernel time to read. Under KVM neither takes any.
 */
const quickFirmware = [
  ...['-bios', 'qboot.rom'],
  ...['-global', 'ICH9-LPC.acpi-pci-hotplug-with-bridge-support=off'],
]

/** The arguments of qemu-system-x86_64. The console is on its standard output. */
export function qemuArguments(machine: QemuMachine): string[] {
  const { root, disk, store, state } = machine
  return [
    ...['-nodefaults', '-no-user-config', '-display', 'none', '-no-reboot'],
    ...['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'],
    ...['-L', machine.firmware, ...(machine.accel === 'tcg' ? quickFirmware : [])],
    // q35 and not microvm, because it has an HPET and a PM timer. Without these the kernel cannot
    // calibrate the TSC on a busy host, and hangs.
    ...['-machine', 'q35,sata=off,usb=off,smbus=off,vmport=off,i8042=off,memory-backend=memory'],
    ...['-accel', machine.accel, '-cpu', machine.cpu, '-smp', String(machine.cores)],
    ...['-m', memoryArgument(machine)],
    // vhost-user needs memory that virtiofsd can map.
    ...['-object', `${memoryBackend(state)},id=memory,size=${machine.memory}M,share=on`],
    ...['-kernel', machine.kernel, '-initrd', machine.initramfs],
    ...['-append', machine.kernelWords.join(' ')],
    ...['-chardev', 'stdio,id=console,signal=off', '-serial', 'chardev:console'],
    ...['-device', 'virtio-serial-pci'],
    ...['-chardev', `socket,id=record,fd=${machine.recordDescriptor}`],
    ...['-device', 'virtserialport,chardev=record,name=record'],
    ...['-object', 'rng-random,id=random,filename=/dev/urandom'],
    ...['-device', 'virtio-rng-pci,rng=random'],
    ...(root && 'socket' in root ? socketArguments(root.socket) : []),
    ...(disk === undefined ? [] : diskArguments(disk)),
    ...(root && 'image' in root ? imageArguments(root.image) : []),
    ...(store === undefined ? [] : storeArguments(store)),
    ...(state === undefined ? [] : stateArguments(state)),
  ]
}

function memoryBackend(state: QemuMachine['state']): string {
  if (state === undefined) return 'memory-backend-memfd'
  return `memory-backend-file,mem-path=/dev/fd/${state.memoryDescriptor}`
}

function stateArguments({ monitorDescriptor, load }: NonNullable<QemuMachine['state']>): string[] {
  return [
    ...['-chardev', `socket,id=monitor,fd=${monitorDescriptor}`],
    ...['-mon', 'chardev=monitor,mode=control'],
    ...(load ? ['-incoming', 'defer'] : []),
  ]
}

/** Persistent memory lies behind the guest's own, in a slot for memory that could be plugged in. */
function memoryArgument({ memory, store }: QemuMachine): string {
  return store === undefined ? `${memory}M` : `${memory}M,slots=1,maxmem=${memory + store.size}M`
}

function socketArguments(socket: string): string[] {
  return [
    ...['-chardev', `socket,id=root,path=${commaSafe(socket)}`],
    ...['-device', 'vhost-user-fs-pci,chardev=root,tag=root'],
  ]
}

/** The second disk. No guest can change it, so they need no locks. */
function imageArguments(image: string): string[] {
  const options = `file=${commaSafe(image)},format=raw,if=none,id=image,readonly=on,file.locking=off`
  return ['-drive', options, '-device', 'virtio-blk-pci,drive=image']
}

function diskArguments(disk: NonNullable<QemuMachine['disk']>): string[] {
  const options = [
    `file=${commaSafe(disk.path)}`,
    `format=${disk.format},if=none,id=disk,cache=unsafe`,
    // By default, QEMU would pause the guest for ever when the host's disk is full.
    'werror=report,rerror=report',
    ...(disk.throwAway ? ['snapshot=on'] : []),
  ]
  return ['-drive', options.join(','), '-device', 'virtio-blk-pci,drive=disk']
}

/** Shared, so that there is no copy of it on this machine, and what the guest writes is in the file. */
function storeArguments({ path, size, writable }: NonNullable<QemuMachine['store']>): string[] {
  const access = writable ? '' : ',readonly=on'
  return [
    '-object',
    `memory-backend-file,id=store,mem-path=${commaSafe(path)},size=${size}M,share=on${access}`,
    ...['-device', 'virtio-pmem-pci,memdev=store'],
  ]
}

/** QEMU's options are separated by commas; within a value, a comma is doubled. */
function commaSafe(path: string): string {
  return path.replaceAll(',', ',,')
}
