# The counterpart of init.sh on this machine itself: the first process of a process and mount
# namespace of its own, as root. $1: the folder with our own files; $2: the image of the disk.
export PATH="$1/bin" MACHINE=runner
set -u
cd "$1" || exit 1
exec 3>&1 1>&2 4<>replies
. ./record.sh
. ./settings
say boot "$(uptime_now)"

. ./root.sh
mkdir -p disk root old
# Loop mounts and namespaces are gone with this process, whatever ends it.
mount -t ext4 -o loop,noatime "$2" disk || lost 'mount the disk through a loop device'
prepare_disk disk
mount_root disk / root || lost 'mount overlay'

layers=0
# An overlay shows nothing of what is mounted below its root, so each such file system gets one.
# What cannot be a layer (a single file, some network file systems) is shared as it is.
overlay_at() { # MOUNT-POINT FOLDER-OF-CHANGES
  layers=$((layers + 1))
  mkdir -p "disk/works/$layers"
  [ -d "$1" ] && mount -t overlay \
    -o "lowerdir=$1,upperdir=$2,workdir=disk/works/$layers" overlay "root$1" 2>/dev/null && return
  mount --bind "$1" "root$1" && say unshared "$1"
}
while read -r _ _ _ _ point _; do
  point=$(printf '%b' "$point") # \040 is a blank
  case $point/ in // | /proc/* | /sys/* | /dev/* | /run/* | "$PWD"/*) continue ;; esac
  folder_like disk/upper "$point"
  overlay_at "$point" "disk/upper$point"
done </proc/self/mountinfo
overlay_at /run disk/run

mount -t proc proc root/proc || lost 'mount /proc'
mount --rbind /sys root/sys
mount --rbind /dev root/dev
mkdir -p root/dev/shm root/run/thawcheck
mount --bind disk/shm root/dev/shm
mount --bind . root/run/thawcheck
mount --move disk root/run/thawcheck/disk
cd root || exit 1
pivot_root . run/thawcheck/old || lost pivot_root
umount -l /run/thawcheck/old
exec chroot . /run/thawcheck/bin/sh /run/thawcheck/job.sh
