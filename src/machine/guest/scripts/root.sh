# The disk of a run: all that the app changes, and what its checkpoint is. A guest and this
# machine itself lay it over the machine's own files in the same way.

# Whatever the kernel is built for: what is written is to mean the same in all guests.
layer_options=redirect_dir=off,metacopy=off,index=off

# Makes the folders of disk $1, once.
prepare_disk() {
  [ -d "$1/upper" ] && return
  mkdir -p "$1/upper" "$1/work" "$1/held" "$1/run" "$1/shm"
  chmod 1777 "$1/shm"
  # The machine's own /proc and the like must not show through. A device 0:0 is how
  # overlayfs marks what is deleted.
  for hidden in proc sys dev run; do mknod "$1/upper/$hidden" c 0 0; done
}

# Mounts the root of the app at $3: the files of folder $2, below what disk $1 has. What the app
# held open when it was frozen (held) does not change any more, whatever becomes of it in $2.
mount_root() {
  mount -t overlay -o "$layer_options" \
    -o "lowerdir=$1/held:$2,upperdir=$1/upper,workdir=$1/work" overlay "$3" &&
    mkdir -p "$3/proc" "$3/sys" "$3/dev" "$3/run"
}

# Makes folder $2, with all above it, below $1, each with the mode and the owner that the
# machine's own has: the uppermost layer's are the ones that count.
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
