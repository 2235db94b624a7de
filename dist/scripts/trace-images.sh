# Traces what an engine that is not our own CRIU does with its images.

# Records who reads them: only the store has files in memory of its own (DAX). A kernel that does not know the
# function shows nothing, and then nothing is proven by it.
trace_use_of_images() {
  [ ! -e $DISK/images/cppath ] || trace_waking
  echo 'r:image dax_iomap_rw got=$retval:s64' >>$T/kprobe_events || return
  instance images
  echo 1 >options/event-fork
  echo "$1" >set_event_pid
  echo 1 >events/kprobes/image/enable
  cd $K
} 2>/dev/null

# A Java that was restored sleeps until it gets the signal SIGRTMIN+2, which is 36 for the C library, by
# sigqueue.
trace_waking() {
  instance wake
  echo 'sig==36 && code==-1' >events/signal/signal_generate/filter
  echo 1 >events/signal/signal_generate/enable
  cd $K
}

# How often the images were read.
reads_of_images() { grep -c ' image: ' $T/instances/images/trace 2>/dev/null; }

# Whether CRIU let go of process $1.
was_let_go() { grep -q " detach: .* pid=$1\$" $T/instances/life/trace; }

# Whether there are images here, and none of CRIU's.
are_foreign() {
  [ -z "$(find $DISK/images -name inventory.img | head -n 1)" ] && [ -n "$(find $DISK/images -type f | head -n 1)" ]
}

# The first process that CRIU let go of: CRIU does so last of all, and the first process is its first. Other
# engines trace processes for other reasons.
first_let_go() {
  grep -q ' detach: ' $T/instances/life/trace && ! are_foreign || return
  sed -n 's/^.* detach: .* pid=\([0-9]*\)$/\1/p' $T/instances/life/trace | head -n 1
}

# True while a program called criu runs, be it by a dynamic linker.
criu_runs() {
  for process in $(sed -n -e 's/^.*-\([0-9]*\) *(.*) .* sched_process_exec: filename=[^ ]*\/criu[^/ ]* pid=.*$/\1/p' \
    -e 's/^.*-\([0-9]*\) *(.*) .* loader: .*criu.*$/\1/p' $T/instances/life/trace | sort -u); do
    alive "$process" && return
  done
  return 1
}

tell_use_of_images() {
  if [ -e $T/instances/wake ]; then
    grep -q ' signal_generate: ' $T/instances/wake/trace || say asleep
  fi
  # What CRIU restores, it is seen to restore.
  [ -e $T/instances/images ] && are_foreign || return 0
  head -c 4194304 $T/instances/images/trace >$K/tmp/trace
  send images $K/tmp/trace 4194304
  total=0
  for size in $(find $DISK/images -type f -exec stat -c %s {} +); do total=$((total + size)); done
  say images-size $total
}
