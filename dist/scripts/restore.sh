# Restores an exported checkpoint: first looks whether this CPU may run it, then lays its files over this
# machine's own and lets CRIU restore the app, in mounts and process ids of its own. POSIX sh; before these
# lines come the facts of the checkpoint, and root.sh.
set -u
PATH=$PATH:/usr/sbin:/sbin
me=restore.sh

say() { echo "$me: $*" >&2; }
# One status for each kind of refusal: 2 for what whoever calls this can put right, 3 for the CPU, 4 for a
# restore that failed.
refuse() { say "$*" && exit 2; }

usage() {
  cat <<USAGE
usage: sh restore.sh [--check] [--log FILE]
  --check     only look whether this CPU may run the checkpoint; needs no root
  --log FILE  keep CRIU's log
It stays until the app has ended, and hands on its output and SIGTERM. What the app changes is kept in memory,
and gone with it. The variable CRIU is the command that runs CRIU; otherwise it is criu, as found on PATH.
exit status: 0 the app has ended, or --check has found nothing; 2 used wrongly, no root, or no CRIU;
  3 this CPU lacks something or has too much; 4 it could not be restored
USAGE
}

# Linux lists a feature if the CPU has it and the kernel uses it. What it does not tell: features that it has
# no flag for (`untold`), and what a hypervisor or clearcpuid hides although its instructions run, which is
# taken to be missing.
check_cpu() {
  flags=" $(sed -n '/^flags[^:]*:/{s/^[^:]*://p;q;}' /proc/cpuinfo) "
  case $flags in
    *[a-z]*) ;;
    *) refuse "/proc/cpuinfo lists no flags, so nothing is known of this CPU" ;;
  esac
  fewest= fewest_count=
  while read -r wanted names; do
    lacking= count=0
    for flag in $(echo "$wanted" | tr , ' '); do
      case $flags in *" $flag "*) continue ;; esac
      [ "$flag" = - ] || lacking="$lacking $flag" count=$((count + 1))
    done
    [ $count != 0 ] || return 0
    if [ -z "$fewest_count" ] || [ $count -lt "$fewest_count" ]; then
      fewest=$lacking fewest_count=$count proven=$names
    fi
  done <<NEEDS
$needs
NEEDS
  say "this CPU lacks$fewest, which the checkpoint may use; it was proven on $proven"
  return 1
}

# CPUID tells which registers XSAVE saves, and the flags tell it too: each of these brings registers of its
# own, and Linux lists it only while XSAVE saves those.
check_registers() {
  [ "$registers" != any ] || return 0
  beyond=
  for flag in avx mpx avx512f; do
    case " $registers " in *" $flag "*) continue ;; esac
    case $flags in *" $flag "*) beyond="$beyond $flag" ;; esac
  done
  [ -n "$beyond" ] || return 0
  say "this CPU saves the registers of$beyond, for which the checkpoint has no room: when glibc binds a function there, it overwrites the stack"
  return 1
}

# Copies what the app changes, so that every restore gets the same. Archives and users drop owners and some
# modes, and cannot have overlayfs' mark of a deleted file: these come from a list. $1: the folder with this
# file
copy_files() {
  mkdir -p root layers old images disk/work || return
  for part in upper held run shm; do cp -R -p "$1/$part" "disk/$part" || return; done
  cp -p "$1/output.log" "$1/thawcheck-init" disk/ || return
  while read -r mode owner path; do
    path=disk/$(printf '%b' "$path")
    case $mode in
      gone) rm -rf "$path" && mknod "$path" c 0 0 ;;
      link) chown -h "$owner" "$path" ;;
      *) chown "$owner" "$path" && chmod "$mode" "$path" ;;
    esac || return
  done <"$1/files"
}

failed() { say "$*" && exit 4; }

# In mounts and process ids of our own. $1: the folder with this file; $2: an empty folder.
inside() {
  mount --make-rprivate / || failed "the mounts of this machine cannot be made private"
  mounted=$(mount_points)
  # An upper layer cannot be in the file system that it is laid over.
  mount -t tmpfs -o mode=755 tmpfs "$2" && cd -P "$2" || failed "no memory can be mounted at $2"
  copy_files "$1" || failed "the files of the checkpoint cannot be copied into memory"
  mount_root disk / root || failed "the files of the checkpoint cannot be laid over those of this machine"
  unlayered() { say "$1 is read-only for the app"; }
  lay_over_mounts "$mounted"
  mount -t proc proc root/proc && mount --rbind /sys root/sys && mount --rbind /dev root/dev ||
    failed "/proc, /sys or /dev cannot be mounted"
  mkdir -p root/dev/shm root/run/thawcheck
  mount --bind disk/shm root/dev/shm && mount --bind . root/run/thawcheck &&
    mount --bind "$1/images" root/run/thawcheck/images || failed "the images cannot be mounted"
  cd root && pivot_root . run/thawcheck/old && umount -l /run/thawcheck/old || failed "pivot_root failed"
  cd /run/thawcheck && eval "set -- $restore_options" || exit 4
  tail -n 0 -f disk/output.log 2>/dev/null &
  # Unquoted: it may be a program with its loader. Ours come last, so that no further word moves the images.
  # shellcheck disable=SC2086
  ${CRIU:-criu} restore --no-default-config "$@" -D /run/thawcheck/images -W /run/thawcheck \
    -v4 -o restore.log --pidfile /run/thawcheck/pid </dev/null >criu.out 2>&1 &
  criu=$!
  # thawcheck-init, the first process, ends when those that it has started have.
  trap 'kill -TERM $(cat "/proc/$app/task/$app/children") || kill -TERM $criu' TERM HUP
  wait_for $criu
  [ -z "$log" ] || cat restore.log >&5
  # CRIU stays until the app has ended.
  [ -s pid ] && [ "$status" = 0 ] && exit 0
  say "CRIU did not restore the app (exit status $status):"
  grep -a Error restore.log | tail -n 5 >&2 || cat criu.out >&2
  exit 4
}

# Sets status to the exit status of process $1. A signal with a trap ends each `wait`.
wait_for() {
  status=4
  while kill -0 "$1" 2>/dev/null; do
    wait "$1"
    status=$?
  done
}

log= only_check=
if [ "${1:-}" = --inside ]; then
  log=$4
  inside "$2" "$3"
fi
while [ $# -gt 0 ]; do
  case $1 in
    --check) only_check=yes ;;
    --log) [ $# -gt 1 ] && log=$2 && shift || refuse "--log has no value; expected --log FILE" ;;
    --help | -h) usage && exit 0 ;;
    *) say "$1 is not a flag" && usage >&2 && exit 2 ;;
  esac
  shift
done

check_cpu || exit 3
check_registers || exit 3
[ -z "$untold" ] || say "Linux does not tell whether this CPU has $untold, which the checkpoint may use"
if [ -n "$only_check" ]; then
  say "this CPU may run the checkpoint"
  exit 0
fi
[ "$(id -u)" = 0 ] || refuse "CRIU restores as root only; run this as root, or with sudo"
for program in ${CRIU:-criu}; do
  command -v "$program" >/dev/null ||
    refuse "there is no CRIU: $program was not found; install the package criu (version $criu_version took the checkpoint), or set the variable CRIU to its command"
  break
done
for program in unshare pivot_root mount mknod mktemp; do
  command -v $program >/dev/null || refuse "there is no $program; install util-linux and coreutils"
done
here=$(cd -P "$(dirname "$0")" && pwd) || exit 2
[ -z "$log" ] || : 2>/dev/null >"$log" || refuse "$log cannot be written"
[ -z "$log" ] || exec 5>"$log"
place=$(mktemp -d "${TMPDIR:-/tmp}/restore.XXXXXX") || refuse "there is no folder for temporary files; set TMPDIR"
case $(unshare --help 2>&1) in *--kill-child*) killing=--kill-child=KILL ;; *) killing= ;; esac
unshare -m -p -f $killing sh "$here/restore.sh" --inside "$here" "$place" "$log" &
child=$!
trap 'kill -TERM $(cat "/proc/$child/task/$child/children")' TERM INT HUP
wait_for $child
rmdir "$place"
exit "$status"
