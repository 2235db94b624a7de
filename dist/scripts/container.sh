# Prepares what CRIU needs to restore a container without its runtime: its root as a mount of its own, with
# what it had changed, and files and folders that stand for mounts from outside. The host has written the
# calls. thaw.sh sources this file.
[ -e "$OUTPUT" ] || : >"$OUTPUT"
mkdir -p $K/root $K/sources
# Without what is mounted below it.
mount --bind / $K/root || lost 'mount the root of the container'

# CRIU calls tar by its name, and does not work with busybox's.
{
  echo "#!$K/bin/sh"
  echo "exec $K/criu/ld-linux-x86-64.so.2 --library-path $K/container:$K/criu $K/container/tar \"\$@\""
} >$K/bin/tar
chmod 755 $K/bin/tar

unpack() { # TAR FOLDER
  $K/bin/tar -x -p --numeric-owner --xattrs --xattrs-include='*' --exclude='.wh.*' -C "$2" -f "$DISK/images/$1" \
    >$K/tmp/tar 2>&1 || lost "unpack $1: $(tail -n 3 $K/tmp/tar | tr '\n' ';')"
}

removed() { rm -rf "$K/root$1"; }
emptied() { [ ! -d "$K/root$1" ] || for name in "$K/root$1"/* "$K/root$1"/.[!.]* "$K/root$1"/..?*; do rm -rf "$name"; done; }
changed() { unpack "$1" $K/root; }

point_at() { # POINT KIND
  [ ! -e "$K/root$1" ] || return 0
  if [ "$2" = folder ]; then
    mkdir -p "$K/root$1"
  else
    mkdir -p "$K/root${1%/*}"
    : >"$K/root$1"
  fi
}

source_at() { # PATH POINT KIND CONTENT ON-ROOT
  kind=$3
  if [ $kind = unknown ]; then
    if [ -f "$K/root$2" ]; then kind=file; else kind=folder; fi
  fi
  if [ $kind = folder ]; then
    mkdir "$1"
    [ "$2" != /dev/shm ] || mount -t tmpfs -o mode=1777 shm "$1" || lost 'mount /dev/shm of the container'
    [ -z "$4" ] || unpack "$4" "$1"
  elif [ -f "$K/root$2" ]; then
    cp -p "$K/root$2" "$1"
  else
    : >"$1"
  fi
  [ -z "$5" ] || point_at "$2" $kind
}

. $K/container/calls
# For the verify command.
lend_shell

# The app may listen at an address that this guest does not have.
echo 1 >/proc/sys/net/ipv4/ip_nonlocal_bind
echo 1 >/proc/sys/net/ipv6/ip_nonlocal_bind

# Called once the app runs. CRIU leaves a network of its own empty.
enter_network() {
  [ "$(readlink /proc/$app/ns/net)" != "$(readlink /proc/$$/ns/net)" ] || return 0
  # It stays when the app has ended.
  : >$K/network
  mount --bind /proc/$app/ns/net $K/network 2>/dev/null || return 0
  beside_app="$K/bin/busybox nsenter -n$K/network"
  $beside_app $K/bin/busybox ip link set lo up
}

# What the engine is told to inherit, and takes only once: nothing to read, the app's output twice, and this
# guest's namespaces.
exec 5</dev/null 6>>"$OUTPUT" 7>>"$OUTPUT" 8</proc/self/ns/net 9</proc/self/ns/pid
