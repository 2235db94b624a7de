/** What a guest's kernel must have, built in or as a module, and when a guest loads it. */
export interface KernelNeed {
  /** of the module, with `_` for `-` */
  readonly module: string
  /**
   * early: before a guest can say anything; boot: before it gets its job; devices: for what comes with the
   * job; images: for a root that is an image
   */
  readonly when: When
  /** what does not work without it: the end of a sentence; undefined: a guest works without it as well */
  readonly for?: string
}

export type When = 'early' | 'boot' | 'devices' | 'images'

const criu = 'CRIU, which does not start without it'
const images = "the engine's images, which come as persistent memory"

/** In the order of loading; what each depends on comes before it. */
export const kernelNeeds: readonly KernelNeed[] = [
  { module: 'virtio_pci', when: 'early', for: 'all devices of a guest' },
  { module: 'virtio_console', when: 'early', for: 'the record of a guest' },
  { module: 'virtio_rng', when: 'boot' },
  { module: 'ext4', when: 'boot', for: 'the files that the app changed' },
  { module: 'overlay', when: 'boot', for: 'the files that the app changed' },
  { module: 'fuse', when: 'boot', for: "this machine's own files" },
  { module: 'virtiofs', when: 'boot', for: "this machine's own files" },
  { module: 'libnvdimm', when: 'boot', for: images },
  { module: 'nd_virtio', when: 'boot', for: images },
  { module: 'nd_btt', when: 'boot' },
  { module: 'nd_pmem', when: 'boot', for: images },
  { module: 'unix_diag', when: 'boot', for: criu },
  { module: 'inet_diag', when: 'boot', for: criu },
  { module: 'tcp_diag', when: 'boot', for: criu },
  { module: 'udp_diag', when: 'boot', for: criu },
  { module: 'raw_diag', when: 'boot', for: criu },
  { module: 'netlink_diag', when: 'boot', for: criu },
  { module: 'af_packet_diag', when: 'boot', for: criu },
  { module: 'nfnetlink', when: 'boot', for: criu },
  { module: 'nf_tables', when: 'boot', for: criu },
  { module: 'tun', when: 'boot', for: criu },
  { module: 'veth', when: 'boot', for: criu },
  { module: 'virtio_blk', when: 'devices', for: 'the disk of a guest' },
  { module: 'virtio_pmem', when: 'devices', for: images },
  { module: 'erofs', when: 'images', for: 'a root that is an image' },
]

/** What only a kernel's configuration tells, and what does not work without it. */
export const configNeeds: Readonly<Record<string, string>> = {
  CHECKPOINT_RESTORE: 'CRIU',
  KPROBE_EVENTS: 'seeing SIGILL',
  FTRACE: 'seeing SIGILL',
  FS_DAX: images,
  DEVTMPFS: 'the devices of a guest',
  BLK_DEV_INITRD: 'the boot of a guest',
  SERIAL_8250_CONSOLE: 'the console of a guest',
}
