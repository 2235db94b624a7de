import { describe, expect, it } from 'vitest'
import { type QemuMachine, qemuArguments } from '../../../../src/machine/guest/qemu.js'

const hello: QemuMachine = {
  cpu: 'max',
  accel: 'tcg',
  memory: 256,
  cores: 1,
  kernel: '/toolkit/vmlinux',
  kernelWords: ['console=ttyS0', 'quiet'],
  initramfs: '/run/hello.cpio',
  firmware: '/toolkit/firmware',
  recordDescriptor: 3,
}

const full: QemuMachine = {
  ...hello,
  cpu: 'Haswell,-avx2,-fma',
  accel: 'kvm',
  memory: 2048,
  cores: 4,
  root: { socket: '/run/thaw.sock' },
  disk: { path: '/run/disk', format: 'raw', throwAway: true },
  store: { path: '/run/store', size: 2688, writable: false },
}

/** The values that follow an option. */
function valuesOf(option: string, machine: QemuMachine): string[] {
  const argv = qemuArguments(machine)
  return argv.filter((_, index) => argv[index - 1] === option)
}

describe('qemuArguments', () => {
  it('of a machine that only says hello', () => {
    expect(qemuArguments(hello)).toEqual([
      '-nodefaults',
      '-no-user-config',
      ...['-display', 'none'],
      '-no-reboot',
      ...['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'],
      ...['-L', '/toolkit/firmware', '-bios', 'qboot.rom'],
      ...['-global', 'ICH9-LPC.acpi-pci-hotplug-with-bridge-support=off'],
      ...['-machine', 'q35,sata=off,usb=off,smbus=off,vmport=off,i8042=off,memory-backend=memory'],
      ...['-accel', 'tcg'],
      ...['-cpu', 'max'],
      ...['-smp', '1'],
      ...['-m', '256M'],
      ...['-object', 'memory-backend-memfd,id=memory,size=256M,share=on'],
      ...['-kernel', '/toolkit/vmlinux'],
      ...['-initrd', '/run/hello.cpio'],
      ...['-append', 'console=ttyS0 quiet'],
      ...['-chardev', 'stdio,id=console,signal=off'],
      ...['-serial', 'chardev:console'],
      ...['-device', 'virtio-serial-pci'],
      ...['-chardev', 'socket,id=record,fd=3'],
      ...['-device', 'virtserialport,chardev=record,name=record'],
      ...['-object', 'rng-random,id=random,filename=/dev/urandom'],
      ...['-device', 'virtio-rng-pci,rng=random'],
    ])
  })

  it('of a machine with everything', () => {
    expect(qemuArguments(full)).toEqual([
      '-nodefaults',
      '-no-user-config',
      ...['-display', 'none'],
      '-no-reboot',
      ...['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'],
      ...['-L', '/toolkit/firmware'],
      ...['-machine', 'q35,sata=off,usb=off,smbus=off,vmport=off,i8042=off,memory-backend=memory'],
      ...['-accel', 'kvm'],
      ...['-cpu', 'Haswell,-avx2,-fma'],
      ...['-smp', '4'],
      ...['-m', '2048M,slots=1,maxmem=4736M'],
      ...['-object', 'memory-backend-memfd,id=memory,size=2048M,share=on'],
      ...['-kernel', '/toolkit/vmlinux'],
      ...['-initrd', '/run/hello.cpio'],
      ...['-append', 'console=ttyS0 quiet'],
      ...['-chardev', 'stdio,id=console,signal=off'],
      ...['-serial', 'chardev:console'],
      ...['-device', 'virtio-serial-pci'],
      ...['-chardev', 'socket,id=record,fd=3'],
      ...['-device', 'virtserialport,chardev=record,name=record'],
      ...['-object', 'rng-random,id=random,filename=/dev/urandom'],
      ...['-device', 'virtio-rng-pci,rng=random'],
      ...['-chardev', 'socket,id=root,path=/run/thaw.sock'],
      ...['-device', 'vhost-user-fs-pci,chardev=root,tag=root'],
      '-drive',
      'file=/run/disk,format=raw,if=none,id=disk,cache=unsafe,werror=report,rerror=report,snapshot=on',
      ...['-device', 'virtio-blk-pci,drive=disk'],
      '-object',
      'memory-backend-file,id=store,mem-path=/run/store,size=2688M,share=on,readonly=on',
      ...['-device', 'virtio-pmem-pci,memdev=store'],
    ])
  })

  it('writes to the disk itself where that is meant to be kept', () => {
    expect(
      valuesOf('-drive', { ...full, disk: { path: '/d', format: 'raw', throwAway: false } }),
    ).toEqual(['file=/d,format=raw,if=none,id=disk,cache=unsafe,werror=report,rerror=report'])
  })

  it('shows a root that is an image as the second disk, which nobody can write to', () => {
    const machine: QemuMachine = { ...full, root: { image: '/run/a,b.erofs' } }
    const [disk, image] = valuesOf('-drive', machine)
    expect(disk).toContain('id=disk')
    expect(image).toBe(
      'file=/run/a,,b.erofs,format=raw,if=none,id=image,readonly=on,file.locking=off',
    )
    expect(valuesOf('-device', machine)).toContain('virtio-blk-pci,drive=image')
    expect(valuesOf('-device', machine).join()).not.toContain('vhost-user-fs')
  })

  it('writes to the store only where that is asked for', () => {
    const writable = { path: '/s', size: 704, writable: true }
    expect(valuesOf('-object', { ...full, store: writable })).toContain(
      'memory-backend-file,id=store,mem-path=/s,size=704M,share=on',
    )
  })

  it('doubles commas in paths that stand among options', () => {
    const machine: QemuMachine = {
      ...full,
      root: { socket: '/run/a,b/,x.sock' },
      disk: { path: '/run/a,b/disk,snapshot=off', format: 'raw', throwAway: true },
      store: { path: '/run/a,readonly=off', size: 704, writable: false },
    }
    expect(valuesOf('-chardev', machine)).toContain('socket,id=root,path=/run/a,,b/,,x.sock')
    expect(valuesOf('-drive', machine)[0]).toMatch(/^file=\/run\/a,,b\/disk,,snapshot=off,format=/)
    expect(valuesOf('-object', machine).join()).toContain('mem-path=/run/a,,readonly=off,size=')
  })

  it('leaves commas alone in paths that are a whole argument', () => {
    const machine = { ...hello, kernel: '/a,b/vmlinux', initramfs: '/a,b/i', firmware: '/a,b/f' }
    expect(valuesOf('-kernel', machine)).toEqual(['/a,b/vmlinux'])
    expect(valuesOf('-initrd', machine)).toEqual(['/a,b/i'])
    expect(valuesOf('-L', machine)).toEqual(['/a,b/f'])
  })

  it('gives a guest no network and nothing of the host that it could write to', () => {
    const argv = qemuArguments(full).join(' ')
    expect(argv).not.toMatch(/netdev|-nic|virtio-net|virtfs|9p/)
  })

  it('of a machine whose state is saved or loaded', () => {
    const state = { monitorDescriptor: 4, memoryDescriptor: 5, load: false }
    const saved = qemuArguments({ ...hello, state })
    expect(saved).toContain('memory-backend-file,mem-path=/dev/fd/5,id=memory,size=256M,share=on')
    expect(saved.slice(-4)).toEqual([
      ...['-chardev', 'socket,id=monitor,fd=4', '-mon', 'chardev=monitor,mode=control'],
    ])
    const loaded = qemuArguments({ ...hello, state: { ...state, load: true } })
    expect(loaded).toEqual([...saved, '-incoming', 'defer'])
  })
})
