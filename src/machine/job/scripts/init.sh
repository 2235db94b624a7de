#!/bin/busybox sh
# The first program of every guest: loads modules, assembles the app's root, and starts the job. It
# decides nothing: all that it sees goes to the host, on descriptor 3.
export PATH=/bin MACHINE=guest
set -u

mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
exec 3<>/dev/vport0p1 4<&3
. /thawcheck/record.sh
. /thawcheck/root.sh
. /thawcheck/settings
say boot "$(uptime_now)"

if [ "$JOB" = hello ]; then
  say done
  off
fi

if [ "$JOB" = probe ]; then
  K=/thawcheck
  . $K/cpu.sh
  begun=$(now)
  tell_cpu
  say took $(($(now) - begun))
  say done
  off
fi

for module in /modules/*; do insmod "$module" || lost "insmod $module"; done

# The machine's own files, read-only, with the disk, which takes all changes, laid over them.
mkdir -p /lower /disk /new
mount -t virtiofs -o ro root /lower || lost 'mount virtiofs'
mount -t ext4 -o noatime,noinit_itable /dev/vda /disk || lost 'mount the disk'
prepare_disk /disk
mount_root /disk /lower /new || lost 'mount overlay'
cd /new
for system in proc sys dev; do mount --move "/$system" "/new/$system"; done
mkdir -p dev/pts dev/shm
mount -t devpts -o mode=620,ptmxmode=666 devpts dev/pts
# Not tmpfs: files that the app creates here are part of its checkpoint.
mount --bind /disk/shm dev/shm
mount --bind /disk/run run
mkdir -p run/lock run/thawcheck
# Our own files stay where the kernel unpacked them, because copying them takes time.
mkdir /thawcheck/disk
mount --bind /thawcheck run/thawcheck
mount --move /disk run/thawcheck/disk
ln -s /proc/self/fd dev/fd
ip link set lo up
hostname "$HOST_NAME"

# Like switch_root, but without deleting anything.
mount --move . /
exec chroot . /run/thawcheck/bin/sh /run/thawcheck/job.sh
