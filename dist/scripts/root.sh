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
  for hidden in proc sys dev run; do mknod "$1/upper/$hidden" c 0 0; done
}

# Whether the job has images, and so a store.
has_images() { [ "$JOB" = checkpoint ] || [ "$JOB" = thaw ]; }

# Many thaws share one store.
store_access() { [ "$JOB" = thaw ] && echo ro || echo rw; }

# Shows the images of store $1, which is mounted, in disk $2. In a store that was made of images, they are
# at the top.
show_images() {
  [ "$JOB" = thaw ] || mkdir "$1/images"
  images=$1
  [ ! -d "$1/images" ] || images=$1/images
  mount --bind "$images" "$2/images"
}

# Mounts the root of the app at $3: disk $1 laid over folder $2. Files that the app had open when it
# was frozen come from the disk (held), even if they have changed in $2 since.
mount_root() {
  mount -t overlay -o "$layer_options" \
    -o "lowerdir=$1/held:$2,upperdir=$1/upper,workdir=$1/work" overlay "$3" &&
    mkdir -p "$3/proc" "$3/sys" "$3/dev" "$3/run"
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
