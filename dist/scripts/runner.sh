# The counterpart of init.sh on this machine itself: the first process in its own namespaces, as root.
# $1: the folder with our own files; $2: the image of the disk; $3: the store of images, if the job has one.
export PATH="$1/bin" MACHINE=runner
set -u
# Without symbolic links, as in mountinfo.
cd -P "$1" || exit 1
exec 3>&1 1>&2 4<>replies
. ./record.sh
. ./settings
say started "$(uptime_now)"
. ./root.sh

# All mount points, before we mount anything.
mounted=$(while read -r _ _ _ _ point _; do echo "$point"; done </proc/self/mountinfo)
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

count=0
# An overlay does not show the file systems that are mounted below its root, so each of them gets an
# overlay of its own. Some (network file systems) cannot be a layer, and are mounted read-only.
overlay_at() { # MOUNT-POINT FOLDER-OF-CHANGES FOLDER-OF-HELD-FILES
  count=$((count + 1))
  mkdir -p "disk/works/$count" "layers/$count"
  [ -d "$3" ] && held=$3: || held=
  # Under a name without commas and colons, which have a meaning in mount options.
  mount --bind "$1" "layers/$count" && mount -t overlay -o "$layer_options" \
    -o "lowerdir=${held}layers/$count,upperdir=$2,workdir=disk/works/$count" \
    overlay "root$1" 2>/dev/null && return
  mount --bind "$1" "root$1" && mount -o remount,bind,ro "root$1" && say unlayered "$1"
}
echo "$mounted" >points
while read -r point; do
  point=$(printf '%b' "$point") # \040 is a blank
  case $point/ in // | /proc/* | /sys/* | /dev/* | /run/* | "$PWD"/*) continue ;; esac
  if [ -d "$point" ]; then
    folder_like disk/upper "$point"
    overlay_at "$point" "disk/upper$point" "disk/held$point"
  elif [ -f "$point" ] && [ ! -e "disk/upper$point" ]; then
    # A single file is mounted here, such as /etc/hosts in containers.
    folder_like disk/upper "${point%/*}"
    cp -p "$point" "disk/upper$point"
  fi
done <points
overlay_at /run disk/run none

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
