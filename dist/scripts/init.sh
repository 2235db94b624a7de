#!/bin/busybox sh
# The first program of every guest: prepares the kernel, waits for its job, assembles the app's root,
# and starts the job. It decides nothing: all that it sees goes to the host, on descriptor 3.
export PATH=/bin MACHINE=guest
set -u

# /proc, /sys and /dev. Under TCG each start of a program takes milliseconds.
mount -a
# Only a kernel that is not the toolkit's has modules here: those without which it can say nothing.
[ ! -e /early/000* ] || /thawcheck/modules /early/*
# The port is there a moment before it can be opened.
until [ ! -e /early/000* ] || (exec 3<>/dev/vport0p1) 2>/dev/null; do sleep 0.01; done
exec 3<>/dev/vport0p1 4<&3
. /thawcheck/record.sh
. /thawcheck/root.sh

load_modules() {
  set -- "$1"/*
  [ ! -e "$1" ] || failed=$(/thawcheck/modules "$@") || lost "load $failed"
}

# Binds drivers to the devices that have none yet.
bind_devices() {
  for device in /sys/bus/virtio/devices/*; do
    [ -e "$device/driver" ] || echo "${device##*/}" >/sys/bus/virtio/drivers_probe
  done
}

load_modules /modules
ip link set lo up
say boot "$(uptime_now)"
# The host names the engine on the kernel's command line if the job has an app.
prepared=${ENGINE:-}
[ -z "$prepared" ] || . /thawcheck/prepare.sh
say waiting

# The host may save the state of this guest here, and load it into another one, which then gets another
# job. So nothing before this line may depend on the job, its time, or its devices.
read -r word <&4
[ "$word" = job ] || lost "the host sent '$word'"
# It reads nothing beyond the end of the archive: after that come the host's replies.
cpio -idu <&4 2>/dev/null || lost 'unpack the job'
/thawcheck/refresh </thawcheck/moment || lost "setting the clock and the random numbers ended with $?"
# Nothing comes: the time must pass. In a guest that was loaded it may stand still, and then its job would hang.
! read -r -t 0.01 word <&4 || lost "the host sent '$word' after the job"
say started "$(uptime_now)"
. /thawcheck/settings

if [ "$JOB" = hello ]; then
  say clock "$(date +%s)"
  read -r uuid </proc/sys/kernel/random/uuid
  say random "$uuid"
  say done "$(uptime_now)"
  off
fi

if [ "$JOB" = probe ]; then
  K=/thawcheck
  . $K/cpu.sh
  begun=$(now)
  tell_cpu
  say took $(($(now) - begun))
  say done "$(uptime_now)"
  off
fi

[ -z "$prepared" ] || echo 1 >/sys/bus/virtio/drivers_autoprobe
# QEMU saves nothing of a device of persistent memory (virtio, 0x105b): in a guest that was loaded it is as
# after power-on, and has to be found anew.
if [ -e /thawcheck/loaded ]; then
  for device in /sys/bus/pci/devices/*; do
    read -r id <"$device/device"
    [ "$id" != 0x105b ] || echo 1 >"$device/remove"
  done
  echo 1 >/sys/bus/pci/rescan
fi

# The drivers of the devices that come with the job.
if [ -n "$prepared" ]; then bind_devices; else load_modules /devices; fi

# The files of the app's root, read-only, with the disk, which takes all changes, laid over them. They are
# those of the machine, or come as an image on a disk of their own.
export ROOT=host
[ ! -b /dev/vdb ] || ROOT=image
if [ $ROOT = image ]; then
  load_modules /images
  mount -t erofs -o ro /dev/vdb /lower || lost 'mount the image of the root'
else
  mount -t virtiofs -o ro root /lower || lost 'mount virtiofs'
fi
mount -t ext4 -o noatime,noinit_itable /dev/vda /disk || lost 'mount the disk'
prepare_disk /disk
# The engine's images are in memory that this guest shares with the host, so neither copies them. A flush
# would have the host write them to its own disk.
if has_images; then
  wait_for /dev/pmem0
  mount -t ext4 -o "$(store_access),noatime,noinit_itable,dax=always,nobarrier" /dev/pmem0 /store ||
    lost 'mount the store of images'
  show_images /store /disk || lost 'mount the images'
fi
mount_root /disk /lower /new || lost 'mount overlay'
cd /new
for system in proc sys dev; do mount --move "/$system" "/new/$system"; done
mkdir -p dev/pts dev/shm
mount -t devpts -o mode=620,ptmxmode=666 devpts dev/pts
# Not tmpfs: files that the app creates here are part of its checkpoint.
mount --bind /disk/shm dev/shm
# An image may have files there. A disk from a machine's own files has what the app changed in /run apart,
# and it goes along to another system.
has_own_run() { for name in /disk/run/*; do [ ! -e "$name" ] || return 0; done && return 1; }
[ $ROOT = image ] && ! has_own_run || mount --bind /disk/run run
mkdir -p run/lock run/thawcheck
# Our own files stay where the kernel unpacked them, because copying them takes time.
mount --bind /thawcheck run/thawcheck
mount --move /disk run/thawcheck/disk
ln -s /proc/self/fd dev/fd
hostname "$HOST_NAME"

# Like switch_root, but without deleting anything.
mount --move . /
exec chroot . /run/thawcheck/bin/sh /run/thawcheck/job.sh
