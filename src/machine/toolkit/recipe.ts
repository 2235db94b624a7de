/**
 * What a toolkit is made of. All packages but one are from one suite, so that QEMU and kernel are a
 * matched set on every host. Raise `revision` whenever the files of a toolkit change.
 */
export const recipe = {
  revision: 10,
  suite: 'trixie',
  packages: [
    'qemu-system-x86',
    'linux-image-cloud-amd64',
    'criu',
    'virtiofsd',
    'busybox-static',
    'e2fsprogs',
    'erofs-utils',
    'elfutils',
    // CRIU calls it to restore containers.
    'tar',
    // Only needed to make the toolkit: the kernel is compressed with zstd, its modules with xz and cut by
    // objcopy.
    'zstd',
    'xz-utils',
    'binutils',
  ],
  /**
   * Programs that are better when they are newer: before 4.2, CRIU cannot freeze a TCP socket on
   * Linux 6.16 and later. They run with the libraries of the suite above, but for those named here, and
   * `users` are the programs of that suite that use these too.
   */
  newer: {
    suite: 'forky',
    packages: ['criu'],
    programs: ['criu'],
    libraries: ['libnet.so.9', 'libnl-3.so.200'],
    users: ['usr/bin/qemu-system-x86_64'],
  },
  programs: {
    qemu: 'usr/bin/qemu-system-x86_64',
    virtiofsd: 'usr/libexec/virtiofsd',
    criu: 'usr/sbin/criu',
    mke2fs: 'usr/sbin/mke2fs',
    debugfs: 'usr/sbin/debugfs',
    e2image: 'usr/sbin/e2image',
    readelf: 'usr/bin/eu-readelf',
    nm: 'usr/bin/eu-nm',
    mkerofs: 'usr/bin/mkfs.erofs',
    tar: 'usr/bin/tar',
    busybox: 'usr/bin/busybox',
  },
  /** qboot; SeaBIOS, the option ROM that starts an uncompressed kernel, and KVM's APIC helper. */
  firmware: [
    'usr/share/qemu/qboot.rom',
    'usr/share/seabios/bios-256k.bin',
    'usr/share/qemu/pvh.bin',
    'usr/share/qemu/linuxboot_dma.bin',
    'usr/share/qemu/kvmvapic.bin',
  ],
  /** In the order of loading. CRIU does not start without those after the first eight. */
  modules: [
    // On a CPU without RDRAND, CRIU would wait seconds for the first random number.
    'drivers/char/hw_random/virtio-rng',
    'drivers/block/virtio_blk',
    // A device of persistent memory, which the engine's images come on. The last one finds it.
    'drivers/nvdimm/libnvdimm',
    'drivers/nvdimm/nd_virtio',
    'drivers/nvdimm/nd_btt',
    'drivers/nvdimm/nd_pmem',
    'drivers/nvdimm/virtio_pmem',
    'fs/overlayfs/overlay',
    'net/unix/unix_diag',
    'net/ipv4/inet_diag',
    'net/ipv4/tcp_diag',
    'net/ipv4/udp_diag',
    'net/ipv4/raw_diag',
    'net/netlink/netlink_diag',
    'net/packet/af_packet_diag',
    'lib/libcrc32c',
    // The file system of a root that is an image.
    'fs/erofs/erofs',
    'net/netfilter/nfnetlink',
    'net/netfilter/nf_tables',
    'drivers/net/tun',
    'drivers/net/veth',
  ],
  /**
   * Sections of modules that the kernel does without: types for BPF, tables for stack traces, which it sorts,
   * and places that it changes only where `retbleed=stuff` is among its words. They are a third of all that
   * a guest unpacks and relocates. Source: Linux's kernel/module/main.c and module_finalize.
   */
  unneededSections: ['.BTF', '.orc_unwind', '.orc_unwind_ip', '.call_sites'],
  /** In the order of loading. For guests that run guests under KVM themselves, in tests. */
  kvmModules: ['virt/lib/irqbypass', 'arch/x86/kvm/kvm', 'arch/x86/kvm/kvm-amd'],
} as const

export type Program = keyof typeof recipe.programs
