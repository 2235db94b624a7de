# What all jobs share. It runs on the app's root, after init.sh in a guest, or after runner.sh on this
# machine itself.
export PATH=/run/thawcheck/bin
K=/run/thawcheck
DISK=$K/disk
OUTPUT=$DISK/output.log
set -u
[ -d $K/tmp ] || mkdir $K/tmp
cd $K || exit 1
. $K/record.sh
. $K/settings
. $K/app.sh
. $K/cpu.sh

# What container engines write when they start a container, so that images have none of it, or empty files.
complete_image() {
  mkdir -p /etc
  # CRIU needs it.
  [ -e /tmp ] || { mkdir /tmp && chmod 1777 /tmp; }
  name=${HOST_NAME:-localhost}
  [ -s /etc/hosts ] ||
    printf '127.0.0.1 localhost\n::1 localhost\n127.0.1.1 %s\n' "$name" >/etc/hosts
  [ -s /etc/hostname ] || echo "$name" >/etc/hostname
}
[ "$ROOT" = host ] || complete_image

ulimit -n 65536 2>/dev/null
# Asking again and again whether an app is ready uses up ids, and the app's are not free at the restore
# once they have begun anew.
[ "$MACHINE" = runner ] || echo 1048576 >/proc/sys/kernel/pid_max
tell_cpu

. "$K/engine-$ENGINE.sh"

. "$K/$JOB.sh"
say_when done
off
