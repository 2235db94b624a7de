// Debian in folders, and the two other ways to boot its kernel on a lesser CPU.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstWords } from './first-command.mjs'

const kernel = 'linux-image-cloud-amd64'

/** The same for all ways to boot. @typedef {{ cpu: string, memory: number, cores: number }} Machine */

/** Installs packages in a new folder, with all that they set up. */
export function installDebian(suite, folder, packages) {
  const include = `--include=${[kernel, ...packages].join(',')}`
  execFileSync('mmdebstrap', ['-q', '--variant=minbase', include, suite, folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

export const virtmePackages = [
  ...['virtme-ng', 'qemu-system-x86', 'virtiofsd', 'busybox-static'],
  // What virtme-ng's init calls in the guest.
  ...['kmod', 'procps', 'iproute2', 'mount', 'udev'],
]

/**
 * /proc and the like, in mounts of its own, which end with it. The output goes through a pipe, because
 * virtme-ng opens it by its name, and Node gives a socket.
 */
const inFolder = `cd "$1" || exit; shift
mount --make-rprivate / && mount --rbind /proc proc && mount --rbind /dev dev || exit
for folder in tmp run root; do mount -t tmpfs tmpfs $folder || exit; done
chroot . env -i PATH=/usr/sbin:/usr/bin HOME=/root TERM=dumb "$@" 2>&1 | cat`

/**
 * virtme-ng of a Debian in a folder, which boots that folder.
 * @param {string} folder
 * @param {string} release of the kernel
 * @param {Machine} machine
 * @returns {string[]}
 */
export function virtmeCommand(folder, release, { cpu, memory, cores }) {
  return [
    ...['unshare', '-m', 'sh', '-c', inFolder, 'sh', folder],
    ...['vng', '-r', `/boot/vmlinuz-${release}`, '--disable-kvm'],
    ...['--cpus', String(cores), '--memory', String(memory), `--qemu-opts=-cpu ${cpu}`],
    ...['--exec', `echo ${firstWords}`],
  ]
}

const unit = `[Unit]
Description=The first command
[Service]
Type=oneshot
StandardOutput=tty
TTYPath=/dev/ttyS0
ExecStart=/bin/echo ${firstWords}
`

/** Makes the image of a Debian that runs one unit with its usual target. */
export function makeImage(folder, image) {
  const units = join(folder, 'etc/systemd/system')
  mkdirSync(join(units, 'multi-user.target.wants'), { recursive: true })
  writeFileSync(join(units, 'first.service'), unit)
  symlinkSync('../first.service', join(units, 'multi-user.target.wants/first.service'))
  execFileSync('mke2fs', ['-q', '-t', 'ext4', '-d', folder, image, '1G'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/**
 * A plain virtual machine: Debian's kernel and initramfs, its root on a disk.
 * @param {readonly string[]} qemu the toolkit's QEMU with its firmware
 * @param {{ folder: string, image: string, release: string }} debian
 * @param {Machine} machine
 * @returns {string[]}
 */
export function plainCommand([program, ...args], { folder, image, release }, machine) {
  return [
    ...[program, ...args, '-nodefaults', '-no-user-config', '-display', 'none', '-no-reboot'],
    ...['-machine', 'q35', '-accel', 'tcg', '-cpu', machine.cpu],
    ...['-m', `${machine.memory}M`, '-smp', String(machine.cores)],
    ...['-kernel', join(folder, `boot/vmlinuz-${release}`)],
    ...['-initrd', join(folder, `boot/initrd.img-${release}`)],
    ...['-append', 'root=/dev/vda console=ttyS0 quiet'],
    ...['-drive', `file=${image},format=raw,if=virtio,snapshot=on`, '-serial', 'stdio'],
  ]
}

/** The release of the one kernel in a folder. */
export function releaseIn(folder) {
  const [release, ...others] = readdirSync(join(folder, 'usr/lib/modules'))
  if (release === undefined || others.length > 0) {
    throw new Error(`expected one kernel in ${folder}, found ${others.length + (release ? 1 : 0)}`)
  }
  return release
}
