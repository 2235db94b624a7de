/** One QEMU machine. Its command line is a pure function of this. */
export interface Machine {
  /** value of `-cpu` */
  readonly cpu: string
  readonly accel: 'kvm' | 'tcg'
  /** MiB */
  readonly memory: number
  readonly cores: number
  readonly kernel: string
  readonly initramfs: string
  readonly firmware: string
  /** virtiofsd's socket; none: no root filesystem */
  readonly rootSocket?: string
  readonly disk?: {
    readonly path: string
    readonly format: 'raw' | 'qcow2'
    /** Writes go to a temporary file that is gone with QEMU; the disk stays as it is. */
    readonly throwAway: boolean
  }
  /** A connected socket for the guest's record, inherited by QEMU. */
  readonly recordDescriptor: number
}

/**
 * `panic=-1` and `-no-reboot`: a panic ends QEMU at once, which the host then sees. The next two
 * save time, and are of no use to a guest that lives for seconds. The last is for our own programs:
 * glibc takes AVX2 as a promise of BMI1, and they die where a target has only the one.
 */
const kernelArguments =
  'console=ttyS0 quiet panic=-1 reboot=t cryptomgr.notests nokaslr ' +
  'GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2'

/** The arguments of qemu-system-x86_64. The console is on its standard output. */
export function qemuArguments(machine: Machine): string[] {
  const { rootSocket, disk } = machine
  return [
    ...['-nodefaults', '-no-user-config', '-display', 'none', '-no-reboot'],
    ...['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'],
    ...['-L', machine.firmware],
    // q35 and not microvm: it has an HPET and a PM timer, without which the kernel cannot
    // calibrate the TSC on a busy host, and hangs.
    ...['-machine', 'q35,sata=off,usb=off,smbus=off,vmport=off,i8042=off,memory-backend=memory'],
    ...['-accel', machine.accel, '-cpu', machine.cpu, '-smp', String(machine.cores)],
    ...['-m', `${machine.memory}M`],
    // vhost-user needs memory that can be shared with virtiofsd.
    ...['-object', `memory-backend-memfd,id=memory,size=${machine.memory}M,share=on`],
    ...['-kernel', machine.kernel, '-initrd', machine.initramfs, '-append', kernelArguments],
    ...['-chardev', 'stdio,id=console,signal=off', '-serial', 'chardev:console'],
    ...['-device', 'virtio-serial-pci'],
    ...['-chardev', `socket,id=record,fd=${machine.recordDescriptor}`],
    ...['-device', 'virtserialport,chardev=record,name=record'],
    ...['-object', 'rng-random,id=random,filename=/dev/urandom'],
    ...['-device', 'virtio-rng-pci,rng=random'],
    ...(rootSocket === undefined ? [] : rootArguments(rootSocket)),
    ...(disk === undefined ? [] : diskArguments(disk)),
  ]
}

function rootArguments(socket: string): string[] {
  return [
    ...['-chardev', `socket,id=root,path=${commaSafe(socket)}`],
    ...['-device', 'vhost-user-fs-pci,chardev=root,tag=root'],
  ]
}

function diskArguments(disk: NonNullable<Machine['disk']>): string[] {
  const options = [
    `file=${commaSafe(disk.path)}`,
    `format=${disk.format},if=none,id=disk,cache=unsafe`,
    // The default pauses the guest for ever when the host's disk is full.
    'werror=report,rerror=report',
    ...(disk.throwAway ? ['snapshot=on'] : []),
  ]
  return ['-drive', options.join(','), '-device', 'virtio-blk-pci,drive=disk']
}

/** In QEMU's options a comma is written twice. */
function commaSafe(path: string): string {
  return path.replaceAll(',', ',,')
}
