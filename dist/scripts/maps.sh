# Keeps what processes had mapped that hit a fault, so that the place of an instruction can be found. There
# is no checkpoint that tells it.

# The first crashes say enough: an app may start the same program again and again.
most_maps=20

# Keeps the mappings of process $1, once.
keep_maps() {
  mkdir -p $K/maps
  set -- "$1" $K/maps/*
  [ $# -le $most_maps ] && [ ! -e "$K/maps/$1" ] && [ -e "/proc/$1/maps" ] || return
  {
    echo "process $1 $(readlink "/proc/$1/exe")"
    cat "/proc/$1/maps"
  } >"$K/maps/$1"
} 2>/dev/null

# The kernel starts crashed.sh whenever a process dies of what it did itself, and waits for its end: with
# no limit, it would not wait, and the process would be gone.
keep_maps_of_crashes() {
  echo $most_maps >/proc/sys/kernel/core_pipe_limit
  echo "|$K/bin/sh $K/crashed.sh %P" >/proc/sys/kernel/core_pattern
}

# Sends all that was kept, and the mappings of processes that hit a SIGILL and live.
send_maps() {
  for process in $(sed -n 's/^.*-[0-9]* *( *\([0-9]*\)) \[.* ill: .*$/\1/p' $T/instances/faults/trace | sort -u); do
    keep_maps "$process"
  done
  cat $K/maps/* >$K/tmp/maps 2>/dev/null
  [ ! -s $K/tmp/maps ] || send maps $K/tmp/maps 4194304
}
