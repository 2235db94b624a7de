# The counterpart of init.sh on this machine itself: the first process in its own namespaces, as root.
# $1: the folder with our own files; $2: the image of the disk; $3: the store of images, if the job has one.
export PATH="$1/bin" MACHINE=runner ROOT=host
set -u
# Without symbolic links, as in mountinfo.
cd -P "$1" || exit 1
exec 3>&1 1>&2 4<>replies
. ./record.sh
. ./settings
say started "$(uptime_now)"
. ./root.sh

# Before we mount anything.
mounted=$(mount_points)
mkdir -p disk root old layers
# Loop mounts and namespaces end with this process, even if it is killed.
mount -t ext4 -o loop,noatime "$2" disk || lost 'mount the disk through a loop device'
prepare_disk disk
if has_images; then
  mkdir store
  mount -t ext4 -o "loop,noatime,$(store_access)" "$3" store || lost 'mount the store of images'
  show_images store disk || lost 'mount the images'
fi
mount_root disk / root || lost 'mount overlay'

unlayered() { say unlayered "$1"; }
lay_over_mounts "$mounted"

mount -t proc proc root/proc || lost 'mount /proc'
mount --rbind /sys root/sys
mount --rbind /dev root/dev
mkdir -p root/dev/shm root/run/thawcheck
mount --bind disk/shm root/dev/shm
mount --bind . root/run/thawcheck
mount --move disk root/run/thawcheck/disk
ip link set lo up
cd root || exit 1
pivot_root . run/thawcheck/old || lost pivot_root
umount -l /run/thawcheck/old
exec chroot . /run/thawcheck/bin/sh /run/thawcheck/job.sh
