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

# Flags of mount(2).
RDONLY=1 NOATIME=1024 BIND=4096 MOVE=8192

# Mounts in one program, because the start of one takes longer than a mount. Five words each: what, where, type,
# flags and options.
mount_all() {
  /thawcheck/mounts "$@" >/failed && return
  read -r place </failed
  lost "mount $place"
}

# Binds drivers to the devices that have none yet: those that come with the job.
bind_devices() {
  for device in /sys/bus/virtio/devices/*; do
    [ -e "$device/driver" ] || echo "${device##*/}" >/sys/bus/virtio/drivers_probe
  done
}

load_modules /modules
ip link set lo up
say_when boot
# The host names the engine on the kernel's command line if the job has an app.
[ -z "${ENGINE:-}" ] || . /thawcheck/prepare.sh
say waiting

# The host may save the state of this guest here, and load it into another one, which then gets another
# job. So nothing before this line may depend on the job, its time, or its devices.
read -r word <&4
loaded=
if [ "$word" = loaded ]; then
  loaded=yes
  say_when loaded
  read -r word <&4
fi
[ "$word" = job ] || lost "the host sent '$word'"
# It reads nothing beyond the end of the archive: after that come the host's replies.
cpio -idu <&4 2>/dev/null || lost 'unpack the job'
/thawcheck/refresh </thawcheck/moment || lost "setting the clock and the random numbers ended with $?"
# Nothing comes: the time must pass. In a guest that was loaded it may stand still, and then its job would hang.
! read -r -t 0.01 word <&4 || lost "the host sent '$word' after the job"
say_when started
. /thawcheck/settings

if [ "$JOB" = hello ]; then
  say clock "$(date +%s)"
  read -r uuid </proc/sys/kernel/random/uuid
  say random "$uuid"
  say_when done
  off
fi

if [ "$JOB" = probe ]; then
  K=/thawcheck
  . $K/cpu.sh
  now
  begun=$now
  tell_cpu
  now
  say took $((now - begun))
  say_when done
  off
fi

echo 1 >/sys/bus/virtio/drivers_autoprobe
[ -z "$loaded" ] || show_persistent_memory
bind_devices

# The files of the app's root, read-only, with the disk, which takes all changes, laid over them. They are
# those of the machine, or come as an image on a disk of their own.
export ROOT=host
[ ! -b /dev/vdb ] || ROOT=image
if [ $ROOT = image ]; then
  load_modules /images
  set -- /dev/vdb /lower erofs $RDONLY ''
else
  set -- root /lower virtiofs $RDONLY ''
fi
mount_all "$@" /dev/vda /disk ext4 $NOATIME noinit_itable
prepare_disk /disk
# The engine's images are in memory that this guest shares with the host, so neither copies them. A flush
# would have the host write them to its own disk. Its driver takes a while, beside the other mounts.
if has_images; then
  wait_for /dev/pmem0
  store_is_shared && access=$RDONLY || access=0
  mount_all /dev/pmem0 /store ext4 $((NOATIME | access)) noinit_itable,dax=always,nobarrier
  show_images /store /disk || lost 'mount the images'
fi
mount_root /disk /lower /new || lost 'mount overlay'
cd /new
# An image may have files in /run. A disk from a machine's own files has what the app changed there apart, and
# it goes along to another system.
has_own_run() { for name in /disk/run/*; do [ ! -e "$name" ] || return 0; done && return 1; }
if [ $ROOT = image ] && ! has_own_run; then
  run=run
  set --
else
  run=/disk/run
  set -- $run run '' $BIND ''
fi
[ -d $run/lock ] && [ -d $run/thawcheck ] || mkdir -p $run/lock $run/thawcheck
echo "$HOST_NAME" >/proc/sys/kernel/hostname
# /dev/shm is no tmpfs: files that the app creates there are part of its checkpoint. Our own files stay where
# the kernel unpacked them, because copying them takes time. The last is like switch_root, but without deleting
# anything.
mount_all "$@" \
  /proc proc '' $MOVE '' /sys sys '' $MOVE '' /dev dev '' $MOVE '' \
  /disk/shm dev/shm '' $BIND '' \
  /thawcheck run/thawcheck '' $BIND '' \
  /disk run/thawcheck/disk '' $MOVE '' \
  . / '' $MOVE ''
exec chroot . /run/thawcheck/bin/sh /run/thawcheck/job.sh
