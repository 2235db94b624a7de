# The disk of a checkpoint has the files that the app changed, and its store the engine's images. A guest
# and this machine itself mount them over the machine's own files in the same way.

# Set explicitly, because kernels have different defaults, and all must read the disk the same way.
layer_options=redirect_dir=off,metacopy=off,index=off

# Creates the folders of disk $1, unless they exist.
prepare_disk() {
  # What starts afresh has none of what the app changed until it was frozen.
  case $JOB in
    start | measure) for part in upper work run shm; do mv "$1/$part" "$1/frozen-$part"; done ;;
  esac
  [ -d "$1/upper" ] && return
  mkdir -p "$1/upper" "$1/work" "$1/held" "$1/run" "$1/shm" "$1/images"
  chmod 1777 "$1/shm"
  # Hides the machine's own /proc and the like. overlayfs marks deleted files by a device 0:0.
  hidden='proc sys dev'
  [ "$ROOT" = image ] || hidden="$hidden run"
  for name in $hidden; do mknod "$1/upper/$name" c 0 0; done
}

# Whether the job has images, and so a store.
has_images() { [ "$JOB" = checkpoint ] || [ "$JOB" = thaw ]; }

# Many thaws share one store, so none may write to it.
store_is_shared() { [ "$JOB" = thaw ]; }

# Shows the images of store $1, which is mounted, in disk $2. In a store that was made of images, they are
# at the top.
show_images() {
  store_is_shared || mkdir "$1/images"
  images=$1
  [ ! -d "$1/images" ] || images=$1/images
  if [ "$JOB-$ENGINE" = thaw-criu ] || [ "$JOB" = checkpoint ]; then
    mount --bind "$images" "$2/images"
  else
    # Other engines write beside their images, and each thaw has its own.
    mkdir -p "$2/images-changes" "$2/images-work"
    mount -t overlay -o "$layer_options" \
      -o "lowerdir=$images,upperdir=$2/images-changes,workdir=$2/images-work" overlay "$2/images"
  fi
}

# Mounts the root of the app at $3: disk $1 laid over folder $2. Files that the app had open when it
# was frozen come from the disk (held), even if they have changed in $2 since; unless $2 is another system,
# whose own files are the question.
mount_root() {
  [ "${SYSTEM:-same}" = other ] && lower=$2 || lower=$1/held:$2
  mount -t overlay -o "$layer_options" \
    -o "lowerdir=$lower,upperdir=$1/upper,workdir=$1/work" overlay "$3" || return
  # A link of an image would lead out of it.
  [ ! -L "$3/run" ] || lost 'the root has a link in place of /run'
  for name in proc sys dev run; do [ -d "$3/$name" ] || mkdir "$3/$name" || return; done
}

# Creates folder $2 and its parents below $1, each with the mode and the owner of the machine's own
# folder, because an overlay shows those of the uppermost layer.
folder_like() { (
  cd "$1" || exit
  path=
  IFS=/
  set -f
  for part in ${2#/}; do
    path=$path/$part
    [ -d ".$path" ] && continue
    mkdir ".$path" && chmod "$(stat -c %a "$path")" ".$path" && chown "$(stat -c %u:%g "$path")" ".$path"
  done
); }

# Prints all mount points, as mountinfo has them: a blank is \040.
mount_points() { while read -r _ _ _ _ point _; do echo "$point"; done </proc/self/mountinfo; }

layer_count=0
# An overlay does not show the file systems that are mounted below its root, so each of them gets an
# overlay of its own. Some (network file systems) cannot be a layer, and are mounted read-only.
overlay_at() { # MOUNT-POINT FOLDER-OF-CHANGES FOLDER-OF-HELD-FILES
  layer_count=$((layer_count + 1))
  mkdir -p "disk/works/$layer_count" "layers/$layer_count"
  [ -d "$3" ] && held=$3: || held=
  # Under a name without commas and colons, which have a meaning in mount options.
  mount --bind "$1" "layers/$layer_count" && mount -t overlay -o "$layer_options" \
    -o "lowerdir=${held}layers/$layer_count,upperdir=$2,workdir=disk/works/$layer_count" \
    overlay "root$1" 2>/dev/null && return
  mount --bind "$1" "root$1" && mount -o remount,bind,ro "root$1" && unlayered "$1"
}

# Lays the disk, which is mounted at disk, over what else this machine has mounted: $1, the mount points.
# The root of the app is mounted at root already.
lay_over_mounts() {
  echo "$1" >points
  while read -r point; do
    point=$(printf '%b' "$point")
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
}
