# The second half of a guest, on the app's own root: what checkpoint and thaw share.
export PATH=/run/thawcheck/bin
K=/run/thawcheck
set -u
mkdir -p $K/tmp
cd $K
. $K/record.sh
. $K/settings
. $K/app.sh
. $K/trace.sh
. $K/cpu.sh

ip link set lo up
hostname "$HOST_NAME"
ulimit -n 65536
say kernel "$(uname -r)"
tell_cpu

CRIU="$K/criu/ld-linux-x86-64.so.2 --library-path $K/criu $K/criu/criu"

. "$K/$JOB.sh"
say done
off
