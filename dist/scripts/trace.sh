# Traces faults with the kernel's tracer: which process hit SIGILL, where, and how processes ended.
# There are two instances, so that endless faults cannot displace the events of the process tree.
T=/sys/kernel/tracing

define_probes() {
  # No instruction is longer than 15 bytes. Each is fetched by itself, because the page may end after it.
  bytes=
  for byte in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do bytes="$bytes b$byte=+u$byte(%dx):x8"; done
  # The kernel calls force_sig_fault(sig, code, addr) on #UD. The system call ptrace gets its arguments
  # in struct pt_regs; PTRACE_DETACH, which is 17, is how CRIU lets go of each thread that it restored.
  echo "p:ill force_sig_fault sig=%di:s32 code=%si:s32 addr=%dx:x64$bytes" >>$T/kprobe_events &&
    echo 'p:gx do_exit code=%di:s32' >>$T/kprobe_events &&
    echo 'p:detach __x64_sys_ptrace request=+112(%di):s64 pid=+104(%di):s32' >>$T/kprobe_events || return
  # CRIU asks for the ids that the images have (clone3's set_tid), which in a namespace are not those that this
  # kernel counts by.
  namespaced=
  echo 'p:asked alloc_pid count=%dx:u64 id=+0(%si):s32' >>$T/kprobe_events && namespaced=kprobes/asked

  # The trace of exec has a dynamic linker's name in place of the program that it is told to run. Engines
  # that prove themselves do without.
  linkers=
  [ "$ENGINE" != criu ] || return 0
  words=
  for word in 1 2 3 4 5 6 7 8; do words="$words a$word=+u0(+u$((word * 8))(+104(%di))):ustring"; done
  echo "p:loader __x64_sys_execve file=+u0(+112(%di)):ustring$words" >>$T/kprobe_events && linkers=kprobes/loader
}

instance() { # NAME
  mkdir "$T/instances/$1"
  cd "$T/instances/$1"
  echo 2048 >buffer_size_kb
  # One clock for all cores, and for both instances.
  echo mono >trace_clock
  echo 0 >options/overwrite
  echo 1 >options/record-tgid
}

# Sets up what is traced, and records nothing yet. A guest does that before it gets its job: for each probe the
# kernel changes its own code.
set_up_traces() {
  [ -e $T/instances ] || mount -t tracefs tracefs $T
  define_probes || return
  instance faults
  echo 0 >tracing_on
  echo 'sig==4' >events/kprobes/ill/filter
  for event in kprobes/ill oom/mark_victim; do echo 1 >events/$event/enable; done

  instance life
  echo 0 >tracing_on
  echo 1 >options/event-fork
  echo 'request==17' >events/kprobes/detach/filter
  [ -z "$namespaced" ] || echo 'count>0' >events/kprobes/asked/filter
  [ -z "$linkers" ] || echo 'file ~ "*/ld-*" || file ~ "*/ld.so*"' >events/$linkers/filter
  for event in task/task_newtask sched/sched_process_exec $namespaced kprobes/gx kprobes/detach $linkers; do
    echo 1 >events/$event/enable
  done
  cd $K
}

# Records every SIGILL, whichever process it hits: it can also be the verify command.
trace_faults() {
  [ -e $T/instances/life ] || set_up_traces || lost 'the kernel refuses the probes'
  cd $T/instances/faults
  echo 1 >tracing_on
  # A pass means that no SIGILL was seen, so first show that one would be seen.
  $K/sigill >$K/tmp/sigill 2>&1
  sigill_seen || lost 'a SIGILL that was raised on purpose was not seen'
  : >trace
  cd $K
}

# Records fork, exec and exit of process $1 and all its descendants, and when CRIU let go of them.
trace_tree() {
  cd $T/instances/life
  echo "$1" >set_event_pid
  echo 1 >tracing_on
  cd $K
}

# Starts the engine, which the words are; its id is in $engine. Every thawed process descends from it; ours do
# not.
start_engine() {
  (
    exec 3>&- 4<&-
    read -r self _ </proc/self/stat
    trace_tree "$self"
    [ "$ENGINE" = criu ] || trace_use_of_images "$self"
    "$@"
  ) >$K/tmp/criu 2>&1 </dev/null &
  engine=$!
}

restore() {
  start_engine engine_restore "$@"
  wait $engine
}

# How many events of the process tree there were.
events_of_tree() {
  total=0
  for stats in $T/instances/life/per_cpu/cpu*/stats; do
    while read -r what number; do [ "$what" != entries: ] || total=$((total + number)); done <"$stats"
  done
  echo $total
}

# Whether the tree has called CRIU.
criu_was_called() {
  grep -q -e 'sched_process_exec: filename=\([^ ]*/\)\?criu' -e ' loader: .*"\([^"]*/\)\?criu' $T/instances/life/trace
}

# The trace shows how the app ended.
say_end() { :; }

sigill_seen() {
  while read -r event; do case $event in *' ill: '*) return 0 ;; esac; done <$T/instances/faults/trace
  return 1
}

send_trace() {
  for instance in life faults; do
    echo 0 >$T/instances/$instance/tracing_on
    head -c 4194304 $T/instances/$instance/trace >$K/tmp/trace
    send "$instance" $K/tmp/trace 4194304
    dropped=0
    for stats in $T/instances/$instance/per_cpu/cpu*/stats; do
      while read -r what events count; do
        [ "$what $events" = 'dropped events:' ] && dropped=$((dropped + count))
      done <"$stats"
    done
    # As `send` has set it.
    [ "$size" -lt 4194304 ] || dropped=$((dropped + 1))
    say dropped $instance "$dropped"
  done
}
