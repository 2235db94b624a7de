# The counterpart of init.sh on this machine itself: the first process in its own namespaces, as root.
# $1: the folder with our own files; $2: the image of the disk; $3: the store of images, if the job has one;
# $4: the image of the app's root, unless that is the machine's own.
export PATH="$1/bin" MACHINE=runner ROOT=host
[ -z "$4" ] || ROOT=image
set -u
# Without symbolic links, as in mountinfo.
cd -P "$1" || exit 1
exec 3>&1 1>&2 4<>replies
. ./record.sh
. ./settings
say_when started
. ./root.sh

# Before we mount anything.
mounted=$(mount_points)
mkdir -p disk root old layers
# Loop mounts and namespaces end with this process, even if it is killed.
mount -t ext4 -o loop,noatime "$2" disk || lost 'mount the disk through a loop device'
prepare_disk disk
if has_images; then
  mkdir store
  store_is_shared && access=ro || access=rw
  mount -t ext4 -o "loop,noatime,$access" "$3" store || lost 'mount the store of images'
  show_images store disk || lost 'mount the images'
fi
unlayered() { say unlayered "$1"; }
if [ $ROOT = image ]; then
  mkdir lower
  mount -t erofs -o loop,ro "$4" lower || lost 'mount the image of the root'
  mount_root disk lower root || lost 'mount overlay'
else
  mount_root disk / root || lost 'mount overlay'
  lay_over_mounts "$mounted"
fi

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
